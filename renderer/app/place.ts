import { create } from 'zustand';

export const stageIds = [
  'intake',
  'catalogue',
  'review',
  'categories',
  'findings',
  'approval',
  'release',
  'statistics',
  'history',
  'settings',
] as const;
export type StageId = (typeof stageIds)[number];

/** A filter of the grid; of several terms for one field, one must hold, and every field must hold. */
export interface WhereTerm {
  readonly field: string;
  readonly value: string;
}

interface Place {
  readonly stage: StageId;
  /** What the grid was asked to show from elsewhere. `asked` counts, so that the same filter can be asked for again. */
  readonly where: readonly WhereTerm[];
  readonly search: string;
  readonly asked: number;
  /** What another stage was asked to show first: a group, a rule, an operation, a file. */
  readonly focus: string | null;
  /** The item in the drawer. */
  readonly item: number | null;
}

const beginning: Place = { stage: 'intake', where: [], search: '', asked: 0, focus: null, item: null };

/** Where the user is in the open catalogue. */
export const usePlace = create<Place>(() => beginning);

interface Going {
  readonly stage: StageId;
  readonly where?: readonly WhereTerm[];
  readonly search?: string;
  readonly focus?: string;
  readonly item?: number;
}

export function goTo({ stage, where, search, focus, item }: Going): void {
  usePlace.setState((place) => ({
    stage,
    focus: focus ?? null,
    item: item ?? null,
    ...(where === undefined && search === undefined
      ? {}
      : { where: where ?? [], search: search ?? '', asked: place.asked + 1 }),
  }));
}

export function openItem(item: number): void {
  usePlace.setState({ item });
}

export function closeItem(): void {
  usePlace.setState({ item: null });
}

/** For another catalogue. */
export function startOver(stage: StageId): void {
  usePlace.setState({ ...beginning, stage });
}
