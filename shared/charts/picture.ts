import type { FigureTable } from './figureTables.ts';
import type { ChartOption } from './option.ts';

/** A picture that stands by itself: title, edition, notes and ground are part of it. */
export interface Picture {
  /** ASCII, the same for the same picture of every release. */
  readonly id: string;
  /** In px. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** The table that has its figures. */
  readonly table: FigureTable['id'];
  /** What it says, for those who do not see it. */
  readonly text: string;
  readonly option: ChartOption;
}
