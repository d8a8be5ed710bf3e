import { create } from 'zustand';
import type { GroupKind } from '#shared/model/group.ts';

export type ListState = 'open' | 'unsure';

/** One sitting at the groups of one catalogue. It outlives going to another stage, not the program. */
interface Sitting {
  /** The catalogue's file. */
  readonly file: string;
  readonly kind: GroupKind | null;
  readonly state: ListState;
  /** The group that is shown; null until the queue told its first. */
  readonly current: string | null;
  /** The groups shown before, the last at the end. */
  readonly trail: readonly string[];
  /** When decisions were made, for the pace. */
  readonly moments: readonly number[];
  /** Which group each operation was about, so that undoing shows it. */
  readonly acts: ReadonlyMap<number, string>;
}

const beginning = { kind: null, state: 'open', current: null, trail: [], moments: [], acts: new Map() } as const;
/** More steps back nobody goes. */
const longestTrail = 200;

export const useSitting = create<Sitting>(() => ({ file: '', ...beginning }));

export function sitDown(file: string): void {
  if (useSitting.getState().file !== file) useSitting.setState({ file, ...beginning });
}

export function chooseKind(kind: GroupKind, state: ListState = 'open'): void {
  useSitting.setState({ kind, state, current: null, trail: [] });
}

/** Shows a group; the one that was shown can be gone back to. */
export function showGroup(group: string | null): void {
  useSitting.setState(({ current, trail }) => ({
    current: group,
    trail: current === null || current === group ? trail : [...trail, current].slice(-longestTrail),
  }));
}

export function goBack(before: string | null): void {
  useSitting.setState(({ trail, current }) => {
    const last = trail.at(-1);
    return last === undefined ? { current: before ?? current } : { current: last, trail: trail.slice(0, -1) };
  });
}

export function noteAct(operation: number, group: string, moment: number): void {
  useSitting.setState(({ acts, moments }) => ({
    acts: new Map(acts).set(operation, group),
    moments: [...moments, moment].slice(-longestTrail),
  }));
}
