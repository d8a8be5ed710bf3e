import { blankDraft } from './blankColumns.ts';
import { foldHeader } from './headerAliases.ts';
import type { ColumnMapping, GivenColumns } from './reading.ts';
import type { Draft } from './settleColumns.ts';
import type { SheetCells } from './sheetCells.ts';

/** Puts what a person gave in the place of what was found; the column that held the field before gives it up. */
export function applyGiven(
  cells: SheetCells,
  drafts: Draft[],
  columns: GivenColumns | null,
  why: 'given' | 'remembered',
): void {
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
