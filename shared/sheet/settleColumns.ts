import type { ColumnContent } from './columnContent.ts';
import { foldHeader } from './headerAliases.ts';
import type { ColumnMapping, Field } from './reading.ts';
import type { SheetCells } from './sheetCells.ts';

/** A column while its mapping is being settled. */
export interface Draft {
  column: number;
  header: string;
  path: readonly string[];
  spreadFrom: number | null;
  field: Field | null;
  use: ColumnMapping['use'];
  confidence: number;
  why: ColumnMapping['why'];
  content: ColumnContent;
}

/** 主项 beside 事项名称 without 子项: the 主项 is the power and the 事项 its sub-item; with 子项 the 主项 is the name. */
export function settleMainItem(drafts: Draft[]): void {
  const main = drafts.find(({ field, path }) => field === 'name' && /^[主大]项/.test(foldHeader(path.at(-1) ?? '')));
  if (main === undefined) return;
  const other = drafts.find((draft) => draft !== main && draft.field === 'name' && draft.spreadFrom === null);
  if (other === undefined) return;
  if (drafts.some(({ field }) => field === 'subitem')) {
    other.field = null;
    other.why = 'duplicate';
  } else {
    other.field = 'subitem';
  }
}

/** What stands in the second column of a header over two, where it is not more of the first. */
const besides: Readonly<Partial<Record<Field, Field>>> = { level: 'authority', name: 'subitem' };

/** A header over two columns: the second goes on with the first, or holds what usually stands beside it. */
export function spreadOver(drafts: Draft[]): void {
  for (const draft of drafts) {
    if (draft.spreadFrom === null || draft.path.length > 1) continue;
    const first = drafts.find(({ column }) => column === draft.spreadFrom);
    if (first === undefined || first.field === null) continue;
    const beside = besides[first.field];
    const taken = drafts.some(({ field }) => field === beside);
    draft.field = beside !== undefined && !taken ? beside : first.field;
    draft.use = draft.field === beside ? 'main' : 'more';
    draft.why = 'spread';
    draft.confidence = first.confidence * 0.9;
  }
}

const after = /调整后|变更后|修改后|清理后|^现(?!场)|现(?:行|有)?(?:事项)?$/;
const before = /调整前|变更前|修改前|清理前|^原(?!因)|原(?:有)?(?:事项)?$/;

/** One main column for each field: 调整后 before 调整前, the visible before the hidden, the surer and the fuller first. */
export function settleDuplicates(cells: SheetCells, drafts: Draft[]): void {
  const rank = (draft: Draft): readonly number[] => [
    draft.use === 'main' ? 0 : 1,
    isBefore(draft) ? 1 : 0,
    isBesideName(draft) ? 1 : 0,
    draft.content.count > 0 ? 0 : 1,
    cells.isHiddenColumn(draft.column) ? 1 : 0,
    -Math.round(draft.confidence * 20),
    draft.column,
  ];
  const hasSubitems = drafts.some(({ field }) => field === 'subitem');
  for (const field of new Set(drafts.flatMap((draft) => draft.field ?? []))) {
    const [first, ...others] = drafts
      .filter((draft) => draft.field === field)
      .sort((a, b) => compare(rank(a), rank(b)));
    if (first === undefined) continue;
    for (const other of others) {
      if (other.use === 'more') continue;
      if (isBefore(other) && !isBefore(first)) other.use = 'else';
      else if (sameGroup(first, other) || addsTo(first, other)) other.use = 'more';
      else if (field === 'name' && isConduct(other) && other.content.count > first.content.count && !hasSubitems) {
        other.field = 'subitem';
      } else {
        other.field = null;
        other.why = 'duplicate';
      }
    }
  }
}

function isBefore(draft: Draft): boolean {
  return draft.path.some((text) => before.test(foldHeader(text))) && !draft.path.some((text) => after.test(text));
}

/** 违法行为, 案由 beside 处罚事项: what the penalty is for, one or several to each. */
function isConduct({ path }: Draft): boolean {
  return /行为|案由|事由|内容$/.test(foldHeader(path.at(-1) ?? ''));
}

/** 国家基本目录名称 beside 事项名称: what the power is called in somebody else's list, or what it is for. */
function isBesideName(draft: Draft): boolean {
  return (
    draft.field === 'name' && (isConduct(draft) || /国家|省级|上级|对应|目录/.test(foldHeader(draft.path.at(-1) ?? '')))
  );
}

/** 实施依据 over 法律名称 | 条款: leaves of one group make one value together, but not 抽查类别 | 抽查事项 a name. */
function sameGroup(first: Draft, other: Draft): boolean {
  const group = first.path.at(-2);
  if (first.field === 'name' || first.field === 'category') return false;
  return group !== undefined && group === other.path.at(-2) && !after.test(group) && !before.test(group);
}

/** Fields whose text can go on: 法定依据 beside 具体条款, 追责情形 beside 追责依据. A copy of the same column adds nothing. */
const longFields: ReadonlySet<Field> = new Set<Field>([
  'basis',
  'duties',
  'dutiesBasis',
  'accountable',
  'accountability',
  'sanction',
  'discretion',
  'conditions',
  'materials',
  'procedure',
  'fee',
  'oversight',
  'remedy',
  'risk',
  'contact',
  'reason',
  'note',
]);

function addsTo(first: Draft, other: Draft): boolean {
  return other.field !== null && longFields.has(other.field) && foldHeader(first.header) !== foldHeader(other.header);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
