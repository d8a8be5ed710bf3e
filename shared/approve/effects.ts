import { type ApprovalColumn, approvalColumns, type ColumnKey } from './columns.ts';
import { nameKey } from './knownRound.ts';
import type { RoundKind } from './round.ts';
import type { SentRow } from './sentRow.ts';

/** What accepting a proposal does; `addition` makes a new item, `note` and `none` leave the catalogue as it is. */
export const effects = [
  'name',
  'basis',
  'category',
  'department',
  'level',
  'result',
  'resultReason',
  'note',
  'none',
  'addition',
] as const satisfies readonly (ApprovalColumn['effect'] | 'addition')[];
export type Effect = (typeof effects)[number];

/** What a power says once for all its sub-items: the form merges these columns over them. */
export const sharedKeys: ReadonlySet<ColumnKey> = new Set(['seq', 'category', 'department', 'name']);

export function columnOf(kind: RoundKind, key: ColumnKey): ApprovalColumn | null {
  return approvalColumns[kind].find((column) => column.key === key) ?? null;
}

export function headerOf(kind: RoundKind, key: ColumnKey): string {
  return columnOf(kind, key)?.header ?? key;
}

/** A power and its sub-item each change the one name that is theirs. */
export function effectOf(kind: RoundKind, key: ColumnKey, row: Pick<SentRow, 'parentUid'>): Effect {
  if ((key === 'name' || key === 'subItem') && key !== nameKey(row)) return 'none';
  return columnOf(kind, key)?.effect ?? 'none';
}

export function isWritable(kind: RoundKind, key: ColumnKey): boolean {
  return columnOf(kind, key)?.writable ?? false;
}
