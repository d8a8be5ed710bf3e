import { approvalColumns, type ColumnKey, tokenKey } from '#shared/approve/columns.ts';
import { sharedKeys } from '#shared/approve/effects.ts';
import type { KnownRound, KnownRounds } from '#shared/approve/knownRound.ts';
import { type Manifest, manifestSheet, writeManifest } from '#shared/approve/manifest.ts';
import type { RoundKind } from '#shared/approve/round.ts';
import { formMark, freeMark, type SentRow, writeToken } from '#shared/approve/sentRow.ts';
import type { Grid, Merge } from '#shared/sheet/grid.ts';

/** A form as it goes out, in memory: hidden keys, title, header, rows with their tokens, free rows, manifest. */

export const housing = '北原区住房和城乡建设局';
export const city = '北原区城市管理局';

/** Six powers of two departments, the second with two sub-items. */
export const sentRows: readonly SentRow[] = [
  sent(1, { name: '对未取得资质证书承揽工程的处罚', basis: '《建设工程质量管理条例》第六十条' }),
  sent(2, {
    name: '建筑工程施工许可证核发',
    basis: '《中华人民共和国建筑法》第七条\n《建筑工程施工许可管理办法》第二条',
  }),
  sent(3, { name: '建筑工程施工许可证核发', subItem: '新办', basis: '《中华人民共和国建筑法》第八条' }, 2),
  sent(4, { name: '建筑工程施工许可证核发', subItem: '变更', basis: '' }, 2),
  sent(5, { name: '对建设工程质量的监督检查', basis: '《建设工程质量管理条例》第四十三条', proposal: '取消' }),
  { ...sent(6, { name: '对擅自占用城市道路的处罚', basis: '' }), department: city },
];

function sent(at: number, cells: SentRow['cells'], parent?: number): SentRow {
  const number = parent === undefined ? `住建-罚-000${at}` : `住建-罚-000${parent}-0${at}`;
  return {
    uid: `item-${at}`,
    parentUid: parent === undefined ? null : `item-${parent}`,
    number,
    department: housing,
    cells: {
      seq: String(parent ?? at),
      number,
      category: '行政处罚',
      department: housing,
      subItem: '',
      level: '县级',
      proposal: '保留',
      reason: '依据充分。',
      opinion: '',
      result: '',
      suggestion: '',
      ...cells,
    },
  };
}

export function knownRound(fields: Partial<KnownRound> = {}): KnownRound {
  const rows = new Map(sentRows.map((row) => [row.uid, row]));
  return { uid: 'round-1', kind: 'solicit', number: 1, rows, tooLate: () => null, ...fields };
}

export function knownRounds(...rounds: readonly KnownRound[]): KnownRounds {
  return { catalogue: 'catalogue-1', round: (uid) => rounds.find((round) => round.uid === uid) ?? null };
}

/** A sheet that is being changed; rows and columns count from 0, as in a grid. */
export interface Form {
  name: string;
  cells: string[][];
  merges: Merge[];
  struck: Set<string>;
}

export const headerRow = 2;
export const firstRow = 3;

export function columnAt(key: ColumnKey, kind: RoundKind = 'solicit'): number {
  return approvalColumns[kind].findIndex((column) => column.key === key) + 1;
}

export function makeForm({ uid, kind, rows }: KnownRound, free = 3): Form {
  const columns = approvalColumns[kind];
  const all = [...rows.values()];
  const merges = all.flatMap((row, index): Merge[] => {
    const subItems = all.filter(({ parentUid }) => parentUid === row.uid).length;
    if (subItems === 0) return [];
    const [top, bottom] = [firstRow + index, firstRow + index + subItems];
    return columns.flatMap(({ key }, at) =>
      sharedKeys.has(key) ? [{ top, bottom, left: at + 1, right: at + 1 }] : [],
    );
  });
  return {
    name: '征求意见表',
    cells: [
      [tokenKey, ...columns.map(({ key }) => key)],
      [formMark, '北原区行政权力清单征求意见表'],
      [formMark, ...columns.map(({ header }) => header)],
      ...all.map((row) => [writeToken(uid, row), ...columns.map(({ key }) => row.cells[key] ?? '')]),
      ...Array.from({ length: free }, () => [freeMark, ...columns.map(() => '')]),
    ],
    merges: [{ top: 1, bottom: 1, left: 1, right: columns.length }, ...merges],
    struck: new Set(),
  };
}

/** As the readers give it: of merged cells only the first holds its text. */
export function toGrid({ name, cells, merges, struck }: Form): Grid {
  const covered = (row: number, column: number): boolean =>
    merges.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && (row > top || column > left),
    );
  return {
    name,
    hidden: false,
    rows: cells.map((texts, row) =>
      texts.map((text, column) => {
        if (text === '' || covered(row, column)) return null;
        return struck.has(`${row},${column}`) ? { text, struck: true } : { text };
      }),
    ),
    merges,
    hiddenRows: [0],
    hiddenColumns: [0],
  };
}

export function manifestGrid(fields: Partial<Manifest> = {}): Grid {
  const manifest = {
    format: 1,
    catalogue: 'catalogue-1',
    list: '北原区行政权力清单',
    round: 'round-1',
    number: 1,
    kind: 'solicit',
    department: null,
    sentAt: '2015-06-01T08:00:00.000Z',
    rows: sentRows.length,
    ...fields,
  } as const;
  const rows = [[{ text: writeManifest(manifest) }]];
  return { name: manifestSheet, hidden: true, rows, merges: [], hiddenRows: [], hiddenColumns: [] };
}
