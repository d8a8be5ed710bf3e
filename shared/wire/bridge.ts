import type { FromMain, Port, ToEngine } from './messages.ts';

/** What the preload script puts into the window's world, as `window.quanqing`. */
export interface Bridge extends Port<ToEngine, FromMain> {
  /** The language to begin in, before preferences can be asked for. */
  readonly language: 'zh' | 'en';
  /** The path of a file or folder that was dropped on the window; '' for one that is no file of the computer. */
  readonly droppedPath: (file: File) => string;
}
