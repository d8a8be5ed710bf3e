import type { ReadingWarning } from './grid.ts';
import type { ColumnMapping, Field, SheetReading } from './reading.ts';

/** How a file is to be treated: imported with the rest, looked at first, or left because nothing in it is a list. */
export const fileVerdicts = ['sure', 'doubtful', 'no-list'] as const;
export type FileVerdict = (typeof fileVerdicts)[number];

/** From here on a column is taken to be what it was mapped to. */
export const sureConfidence = 0.9;

/** Columns by which powers are compared and counted; a wrong one does harm. */
const weighty: ReadonlySet<Field | null> = new Set<Field>(['name', 'subitem', 'basis', 'category', 'department']);

/** Whether a person should look at a column before it is imported. */
export function isDoubtful({ field, confidence, use, why }: ColumnMapping): boolean {
  if (why === 'contradicted') return true;
  return weighty.has(field) && use === 'main' && confidence < sureConfidence;
}

export function judgeFile(readings: readonly SheetReading[], warnings: readonly ReadingWarning[]): FileVerdict {
  const lists = readings.filter(({ items }) => items.length > 0);
  const missed = readings.some(({ doubts }) => doubts.some(({ code }) => code === 'powers-without-header'));
  if (lists.length === 0) return missed ? 'doubtful' : 'no-list';
  const garbled = warnings.some(({ code }) => code === 'garbled-text' || code === 'quotes-unbalanced');
  return missed || garbled || lists.some(isDoubtfulList) ? 'doubtful' : 'sure';
}

function isDoubtfulList({ layout, further, doubts }: SheetReading): boolean {
  return doubts.length > 0 || [layout, ...further].some((each) => each?.columns.some(isDoubtful) ?? false);
}
