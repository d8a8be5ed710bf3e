import { type CategorySet, foldIntoSet } from '#shared/model/category.ts';
import { finalCategory, type Item } from '#shared/model/item.ts';
import { compareNumbers } from '#shared/publish/order.ts';
import { type ColumnKey, columnKeys } from './columns.ts';
import { excerpt, isTooLong } from './excerpt.ts';
import { categoryText, itemCells } from './itemCells.ts';
import type { RoundKind } from './round.ts';
import type { SentRow } from './sentRow.ts';

export interface Asked {
  /** null: powers that name no department, which only the leadership can be asked about. */
  readonly id: number | null;
  readonly name: string;
}

export interface RoundDraft {
  readonly kind: RoundKind;
  readonly categorySet: CategorySet;
  /** In protocol order. */
  readonly asked: readonly Asked[];
  /** Every item of the catalogue that stands, for merged ones name what they go into. */
  readonly items: readonly Item[];
  /** Names of all departments. */
  readonly departments: ReadonlyMap<number, string>;
  /** 报审: what was said of each item when its department was asked. */
  readonly opinions: ReadonlyMap<number, string>;
}

export interface PlannedRow {
  readonly itemId: number;
  readonly departmentId: number | null;
  readonly sent: SentRow;
}

interface Numbers {
  /** 序号 within the department (征求意见) or the category (报审). */
  readonly seq: Map<string, number>;
  article: number;
}

/**
 * The rows of a round: every power of those who are asked, each followed by its sub-items, by department, category and
 * number. Whatever was decided on them, since that is what is to be agreed to.
 */
export function planRound(draft: RoundDraft): PlannedRow[] {
  const byId = new Map(draft.items.map((item) => [item.id, item]));
  const subItems = Map.groupBy(draft.items, ({ parentId }) => parentId);
  const powers = Map.groupBy(subItems.get(null) ?? [], ({ departmentId }) => departmentId);
  const numbers: Numbers = { seq: new Map(), article: 0 };
  return draft.asked.flatMap((asked) =>
    (powers.get(asked.id) ?? [])
      .toSorted((a, b) => categoryPlace(a, draft) - categoryPlace(b, draft) || compareNumbers(a.number, b.number))
      .flatMap((power) => {
        const scope = draft.kind === 'solicit' ? asked.name : categoryText(power, draft.categorySet);
        const seq = (numbers.seq.get(scope) ?? 0) + 1;
        numbers.seq.set(scope, seq);
        const own = (subItems.get(power.id) ?? []).toSorted((a, b) => compareNumbers(a.number, b.number));
        return [power, ...own].map((item): PlannedRow => {
          const cells = cellsOf(item, power, String(seq), draft, byId);
          return { itemId: item.id, departmentId: asked.id, sent: sentRow(item, power, asked.name, cells, numbers) };
        });
      }),
  );
}

type Cells = Partial<Record<ColumnKey, string>>;

function sentRow(item: Item, power: Item, department: string, cells: Cells, numbers: Numbers): SentRow {
  const { uid, number } = item;
  const row = { uid, parentUid: item === power ? null : power.uid, number, department };
  const long = columnKeys.filter((key) => isTooLong(key, cells[key] ?? ''));
  if (long.length === 0) return { ...row, cells };
  numbers.article += 1;
  const article = numbers.article;
  const texts = Object.fromEntries(long.map((key) => [key, cells[key] ?? '']));
  const begun = Object.fromEntries(long.map((key) => [key, excerpt(key, cells[key] ?? '', article)]));
  return { ...row, cells: { ...cells, ...begun }, annex: { article, texts } };
}

/** A sub-item says of its power what the form merges over both, so that it can be read where nothing is merged. */
function cellsOf(item: Item, power: Item, seq: string, draft: RoundDraft, byId: ReadonlyMap<number, Item>): Cells {
  const into = item.mergedInto === null ? null : (byId.get(item.mergedInto) ?? null);
  const { disposition, ...cells } = itemCells(item, power, { ...draft, into });
  const reason = item.decisionReason ?? '';
  const common: Cells = { seq, ...cells };
  if (draft.kind === 'solicit') {
    return { ...common, proposal: disposition, reason, opinion: '', result: '', suggestion: '' };
  }
  return {
    ...common,
    departmentOpinion: draft.opinions.get(item.id) ?? '',
    preliminary: reason === '' ? disposition : `${disposition}。${reason}`,
    legal: '',
    joint: '',
    result: item.decision === null && item === power ? '' : disposition,
    resultReason: '',
  };
}

/** What belongs to no category of the list comes last. */
function categoryPlace(item: Item, { categorySet }: RoundDraft): number {
  const code = finalCategory(item);
  const counted = code === null ? null : foldIntoSet(code, categorySet);
  const place = categorySet.members.findIndex((member) => member.code === counted);
  return place === -1 ? categorySet.members.length : place;
}
