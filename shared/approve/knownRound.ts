import { foldText } from '#shared/text/foldText.ts';
import type { ColumnKey } from './columns.ts';
import type { RoundKind } from './round.ts';
import type { SentRow } from './sentRow.ts';

/** A round as it was sent, with what has become of it since. */
export interface KnownRound {
  readonly uid: string;
  readonly kind: RoundKind;
  readonly number: number;
  /** By the uid of the item, in the order of the round. */
  readonly rows: ReadonlyMap<string, SentRow>;
  /** Why what comes back of an item comes too late: it was sent again since, or it is gone. */
  readonly tooLate: (uid: string) => 'stale-round' | 'stale-item' | null;
}

/** What the catalogue knows of what it sent. */
export interface KnownRounds {
  /** The uid of the catalogue. */
  readonly catalogue: string;
  /** null: not of this catalogue, or taken back. */
  readonly round: (uid: string) => KnownRound | null;
}

/** Rows by what is seen of them. */
export interface RowIndex {
  readonly byNumber: ReadonlyMap<string, SentRow>;
  readonly byName: ReadonlyMap<string, readonly SentRow[]>;
}

export function indexRows({ rows }: KnownRound): RowIndex {
  const all = [...rows.values()];
  return {
    byNumber: new Map(all.map((row) => [foldText(row.number), row])),
    byName: Map.groupBy(all, (row) => foldText(ownName(row))),
  };
}

/** The column in which an item has its own name. */
export function nameKey({ parentUid }: Pick<SentRow, 'parentUid'>): ColumnKey & ('name' | 'subItem') {
  return parentUid === null ? 'name' : 'subItem';
}

export function ownName(row: SentRow): string {
  return row.cells[nameKey(row)] ?? '';
}
