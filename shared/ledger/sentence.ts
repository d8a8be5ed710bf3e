import type { Language } from '#shared/model/failure.ts';
import { grouped } from '#shared/text/grouped.ts';
import type { Ledger, LedgerDifference, PowerTerms } from './ledger.ts';

/** The words of the ledger's terms, for the line that is always on the screen. */
export type LedgerWords = Readonly<
  Record<Exclude<keyof PowerTerms, 'changed'> | 'read' | 'items' | 'parts' | 'aside', string>
>;

export const ledgerWords: Readonly<Record<Language, LedgerWords>> = {
  zh: {
    read: '读入行',
    items: '成为事项',
    parts: '并入事项',
    aside: '搁置',
    reported: '上报',
    kept: '保留',
    merged: '合并',
    cancelled: '取消',
    handedDown: '下放',
    transferredOut: '转移',
    movedOver: '划转',
    movedOut: '移出',
    suspended: '暂停',
    undecided: '待研究',
    new: '新增',
    takenOver: '承接',
    gainedBySplits: '拆分增加',
    undecidedAdded: '新增待研究',
    notPublic: '不公开',
    published: '公布',
  },
  en: {
    read: 'rows read',
    items: 'became items',
    parts: 'part of an item',
    aside: 'set aside',
    reported: 'reported',
    kept: 'kept',
    merged: 'merged',
    cancelled: 'cancelled',
    handedDown: 'handed down',
    transferredOut: 'handed to society',
    movedOver: 'moved to another organ',
    movedOut: 'moved out',
    suspended: 'suspended',
    undecided: 'undecided',
    new: 'new',
    takenOver: 'taken over',
    gainedBySplits: 'gained by splits',
    undecidedAdded: 'new, undecided',
    notPublic: 'not public',
    published: 'published',
  },
};

/** Both balances of powers: 上报 5,333 = 保留 2,969 + 合并 1,790 + … · 公布 2,977 = 保留 2,969 + 新增 8 */
export function ledgerSentence(ledger: Ledger, words: LedgerWords): string {
  const { powers } = ledger;
  const reported = equation(
    ledger,
    'reported',
    [words.reported, powers.reported],
    [
      [words.kept, powers.kept],
      [words.merged, powers.merged],
      [words.cancelled, powers.cancelled],
      [words.handedDown, powers.handedDown],
      [words.transferredOut, powers.transferredOut],
      [words.movedOver, powers.movedOver],
      [words.movedOut, powers.movedOut],
      [words.suspended, powers.suspended],
      [words.undecided, powers.undecided],
    ],
  );
  const published = equation(
    ledger,
    'published',
    [words.published, powers.published],
    [
      [words.kept, powers.kept],
      [words.new, powers.new],
      [words.takenOver, powers.takenOver],
      [words.gainedBySplits, powers.gainedBySplits],
      [words.notPublic, -powers.notPublic],
    ],
  );
  return `${reported} · ${published}`;
}

/** The balance of rows: 读入行 6,012 = 成为事项 5,333 + 并入事项 420 + 搁置 259 */
export function rowsSentence(ledger: Ledger, words: LedgerWords): string {
  const { rows } = ledger;
  return equation(
    ledger,
    'rows',
    [words.read, rows.read],
    [
      [words.items, rows.items],
      [words.parts, rows.parts],
      [words.aside, rows.aside],
    ],
  );
}

type Term = readonly [word: string, figure: number];

/** The first term stands always, others only when they count; ≠ where the balance fails, so that the line never lies. */
function equation(ledger: Ledger, balance: LedgerDifference['balance'], left: Term, terms: readonly Term[]): string {
  const sign = ledger.differences.some((difference) => difference.balance === balance) ? '≠' : '=';
  const right = terms
    .filter(([, figure], index) => index === 0 || figure !== 0)
    .map(([word, figure], index) => {
      const operator = index === 0 ? '' : figure < 0 ? ' − ' : ' + ';
      return `${operator}${word} ${grouped(Math.abs(figure))}`;
    })
    .join('');
  return `${left[0]} ${grouped(left[1])} ${sign} ${right}`;
}
