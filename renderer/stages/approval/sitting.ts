import { create } from 'zustand';
import type { RoundKind } from '#shared/approve/round.ts';
import type { Output } from '#shared/contract.ts';

export type View = 'departments' | 'proposals';
export type Imported = Output<'approve/import'>;

/** The workbooks that were last written, and of which round. */
export interface Written {
  readonly kind: RoundKind;
  readonly round: number;
  readonly files: Output<'approve/export'>['files'];
}

/** One sitting at the rounds of one catalogue. It outlives going to another stage, not the program. */
interface Sitting {
  /** The catalogue's file. */
  readonly file: string;
  readonly kind: RoundKind;
  /** The round that is shown; null: the latest. */
  readonly round: number | null;
  readonly view: View;
  /** Whose rows are looked at; null: everybody's. */
  readonly department: string | null;
  readonly written: Written | null;
  /** What came of the files that were last taken back. */
  readonly imported: Imported | null;
}

const beginning = {
  kind: 'solicit',
  round: null,
  view: 'departments',
  department: null,
  written: null,
  imported: null,
} as const;

export const useSitting = create<Sitting>(() => ({ file: '', ...beginning }));

export function sitDown(file: string): void {
  if (useSitting.getState().file !== file) useSitting.setState({ file, ...beginning });
}

export function chooseKind(kind: RoundKind): void {
  useSitting.setState({ kind, round: null, view: 'departments', department: null });
}

export function chooseRound(round: number | null): void {
  useSitting.setState({ round, department: null });
}

export function chooseDepartment(department: string | null): void {
  useSitting.setState({ department });
}

export function show(view: View): void {
  useSitting.setState({ view });
}

/** The proposals, of one department or all. */
export function showProposals(department: string | null): void {
  useSitting.setState({ view: 'proposals', department });
}
