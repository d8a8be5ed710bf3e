import { addBlankHeaders } from './blankColumns.ts';
import { type ColumnContent, columnContent, suits } from './columnContent.ts';
import { fingerprintOf, type HeaderBlock, type HeaderColumn, matchPath } from './findHeader.ts';
import { applyGiven } from './givenColumns.ts';
import type { Field, GivenColumns, Layout } from './reading.ts';
import { type Draft, settleDuplicates, settleMainItem, spreadOver } from './settleColumns.ts';
import type { SheetCells } from './sheetCells.ts';

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
  applyGiven(cells, drafts, remembered, 'remembered');
  applyGiven(cells, drafts, given, 'given');
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
  if ((field === 'name' || field === 'subitem') && holdsCounts(content)) {
    return { ...base, field: null, confidence: 0, why: 'contradicted' };
  }
  const needed = match.plain ? toBeBorneOut[field] : undefined;
  if (needed !== undefined && content.count > 0 && suits(field, content) < needed) {
    return { ...base, field: null, confidence: 0, why: 'contradicted' };
  }
  const why = match.byGroup ? 'group' : match.confidence >= 0.95 ? 'alias' : 'alias-within';
  const doubt = match.plain || match.fields.length > 1 ? 0.15 * (1 - suits(field, content)) : 0;
  return { ...base, field, confidence: Math.max(0, match.confidence - doubt), why };
}

/** 行政许可 over 3, 5, 8: a table of how many, whatever its header says. */
function holdsCounts({ numbers, categories }: ColumnContent): boolean {
  return numbers > 0.5 && numbers + categories > 0.9;
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
