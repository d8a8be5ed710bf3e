import { type ColumnContent, columnContent, suits } from './columnContent.ts';
import { fingerprintOf, type HeaderBlock, type HeaderColumn, matchPath } from './findHeader.ts';
import { foldHeader } from './headerAliases.ts';
import type { ColumnMapping, Field, GivenColumns, Layout } from './reading.ts';
import type { SheetCells } from './sheetCells.ts';

interface Draft {
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

/** Words that promise little by themselves: what the column holds must bear them out. */
const toBeBorneOut: Readonly<Partial<Record<Field, number>>> = { category: 0.3 };

/**
 * Maps the columns of a table to fields. `lastRow` is the last row that belongs to it. What a person gave, for this
 * file or for an earlier one with the same header, goes before everything else.
 */
export function mapColumns(
  cells: SheetCells,
  block: HeaderBlock,
  lastRow: number,
  given: GivenColumns | null,
  remembered: GivenColumns | null,
): Layout {
  const drafts = block.columns.map((column) => draftOf(cells, block, column, lastRow));
  addBlankHeaders(cells, block, drafts);
  settleMainItem(drafts);
  spreadOver(drafts);
  settleDuplicates(cells, drafts);
  nameByContent(drafts);
  override(cells, drafts, remembered, 'remembered');
  override(cells, drafts, given, 'given');
  return {
    headerTop: block.top,
    headerBottom: block.bottom,
    columns: drafts.map(({ column, field, use, header, confidence, why }) => ({
      column,
      field,
      use,
      header,
      confidence: Math.round(confidence * 100) / 100,
      why,
    })),
    fingerprint: fingerprintOf(block),
    confidence: layoutConfidence(drafts),
  };
}

function draftOf(cells: SheetCells, block: HeaderBlock, header: HeaderColumn, lastRow: number): Draft {
  const content = columnContent(cells, header.column, block.bottom + 1, lastRow);
  const base = {
    column: header.column,
    header: header.path.join('/').replace(/\s+/g, ''),
    path: header.path,
    spreadFrom: header.spreadFrom,
    use: 'main' as const,
    content,
  };
  const match = matchPath(header.path);
  if (match === null) return { ...base, field: null, confidence: 0, why: 'unknown' };
  const field = [...match.fields].sort((a, b) => suits(b, content) - suits(a, content))[0] ?? null;
  if (field === null) return { ...base, field: null, confidence: 0, why: 'unknown' };
  const needed = match.plain ? toBeBorneOut[field] : undefined;
  if (needed !== undefined && content.count > 0 && suits(field, content) < needed) {
    return { ...base, field: null, confidence: 0, why: 'contradicted' };
  }
  const why = match.byGroup ? 'group' : match.confidence >= 0.95 ? 'alias' : 'alias-within';
  const doubt = match.plain || match.fields.length > 1 ? 0.15 * (1 - suits(field, content)) : 0;
  return { ...base, field, confidence: Math.max(0, match.confidence - doubt), why };
}

/** 主项 beside 事项名称 without 子项: the 主项 is the power and the 事项 its sub-item; with 子项 the 主项 is the name. */
function settleMainItem(drafts: Draft[]): void {
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

/** Columns with content but no header between others that have one: the header to the left reaches over the next. */
function addBlankHeaders(cells: SheetCells, block: HeaderBlock, drafts: Draft[]): void {
  const known = new Set(drafts.map(({ column }) => column));
  const last = Math.max(...known);
  for (let column = Math.min(...known) + 1; column < last; column++) {
    if (known.has(column)) continue;
    const draft = blankDraft(cells, column, block.bottom + 1, known.has(column - 1) ? column - 1 : null);
    if (draft.content.count > 0) drafts.push(draft);
  }
  drafts.sort((a, b) => a.column - b.column);
}

/** What stands in the second column of a header over two, where it is not more of the first. */
const besides: Readonly<Partial<Record<Field, Field>>> = { level: 'authority', name: 'subitem' };

/** A header over two columns: the second goes on with the first, or holds what usually stands beside it. */
function spreadOver(drafts: Draft[]): void {
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

const after = /调整后|变更后|修改后|清理后|现(?:行|有)?(?:事项)?$/;
const before = /调整前|变更前|修改前|清理前|原(?:有)?(?:事项)?$/;

/** One main column for each field: 调整后 before 调整前, the visible before the hidden, the surer and the fuller first. */
function settleDuplicates(cells: SheetCells, drafts: Draft[]): void {
  const rank = (draft: Draft): readonly number[] => [
    draft.use === 'main' ? 0 : 1,
    isBefore(draft) ? 1 : 0,
    draft.content.count > 0 ? 0 : 1,
    cells.isHiddenColumn(draft.column) ? 1 : 0,
    -Math.round(draft.confidence * 20),
    draft.column,
  ];
  for (const field of new Set(drafts.flatMap((draft) => draft.field ?? []))) {
    const [first, ...others] = drafts
      .filter((draft) => draft.field === field)
      .sort((a, b) => compare(rank(a), rank(b)));
    if (first === undefined) continue;
    for (const other of others) {
      if (other.use === 'more') continue;
      if (isBefore(other) && !isBefore(first)) other.use = 'else';
      else if (sameGroup(first, other) || addsTo(first, other)) other.use = 'more';
      else {
        other.field = null;
        other.why = 'duplicate';
      }
    }
  }
}

function isBefore(draft: Draft): boolean {
  return draft.path.some((text) => before.test(foldHeader(text))) && !draft.path.some((text) => after.test(text));
}

/** 实施依据 over 法律名称 | 条款: leaves of one group make one value together. */
function sameGroup(first: Draft, other: Draft): boolean {
  const group = first.path.at(-2);
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

/** A header that gives no name although a column is full of names of powers. */
function nameByContent(drafts: Draft[]): void {
  if (drafts.some(({ field }) => field === 'name')) return;
  const free = drafts.filter(({ field, content }) => field === null && content.count > 0 && content.powers >= 0.5);
  const best = free.sort((a, b) => b.content.powers - a.content.powers)[0];
  const subitem = drafts.find(({ field }) => field === 'subitem');
  const chosen = best ?? subitem;
  if (chosen === undefined) return;
  chosen.field = 'name';
  chosen.why = 'content';
  chosen.confidence = 0.5;
}

function override(cells: SheetCells, drafts: Draft[], columns: GivenColumns | null, why: 'given' | 'remembered'): void {
  if (columns === null) return;
  for (const [key, field] of Object.entries(columns)) {
    const draft = draftFor(cells, drafts, key);
    if (draft === null) continue;
    const displaced = field === null ? undefined : drafts.find((other) => other !== draft && other.field === field);
    if (displaced !== undefined && displaced.why !== why) {
      displaced.field = null;
      displaced.why = 'duplicate';
    }
    draft.use = displaced?.why === why ? 'more' : 'main';
    draft.field = field;
    draft.confidence = 1;
    draft.why = why;
  }
  drafts.sort((a, b) => a.column - b.column);
}

function draftFor(cells: SheetCells, drafts: Draft[], key: string): Draft | null {
  const known = drafts.find((draft) => isColumnOf(key, draft));
  const column = columnOf(key);
  if (known !== undefined || column === null || column >= cells.columnCount) return known ?? null;
  const draft = blankDraft(cells, column, 0, null);
  drafts.push(draft);
  return draft;
}

function blankDraft(cells: SheetCells, column: number, from: number, spreadFrom: number | null): Draft {
  const content = columnContent(cells, column, from, cells.rowCount - 1);
  const nothing = { header: '', path: [], field: null, use: 'main' as const, confidence: 0, why: 'unknown' as const };
  return { column, spreadFrom, content, ...nothing };
}

/** Whether a key of a given mapping (a letter, or the text of a header) means this column. */
export function isColumnOf(key: string, { column, header }: Pick<ColumnMapping, 'column' | 'header'>): boolean {
  const given = columnOf(key);
  if (given !== null) return given === column;
  const parts = header.split('/').map(foldHeader);
  const folded = foldHeader(key);
  return folded !== '' && (folded === parts.join('') || folded === parts.at(-1) || folded === foldHeader(header));
}

/** A → 0, AB → 27; null for anything that is no column letter. */
export function columnOf(key: string): number | null {
  if (!/^[A-Z]{1,3}$/.test(key)) return null;
  return [...key].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** How sure it is that this is a list of powers read by the right columns: the name first, then what stands beside it. */
function layoutConfidence(drafts: readonly Draft[]): number {
  const name = drafts.find(({ field, use }) => field === 'name' && use === 'main');
  if (name === undefined) return 0;
  const named = drafts.filter(({ header }) => header !== '');
  const known = named.filter(({ field, why }) => field !== null || why === 'duplicate');
  const share = named.length === 0 ? 0 : known.length / named.length;
  const support = Math.min(1, 0.6 + 0.1 * known.length);
  const holdsPowers = name.content.count === 0 ? 0.9 : Math.min(1, 0.6 + name.content.powers);
  return Math.round(100 * name.confidence * support * (0.7 + 0.3 * share) * holdsPowers) / 100;
}
