import type { FailureValue } from '#shared/model/failure.ts';
import type { Progress } from '#shared/steps.ts';

/** What passes between the processes: plain data, which the main process relays untouched. */
export type ToEngine =
  | { readonly t: 'call'; readonly id: number; readonly name: string; readonly input: unknown }
  | { readonly t: 'stop'; readonly id: number };

export type FromEngine =
  | { readonly t: 'done'; readonly id: number; readonly output: unknown }
  | { readonly t: 'failed'; readonly id: number; readonly failure: FailureValue }
  /** A bug: `message` is for the log, never for the screen. */
  | { readonly t: 'broken'; readonly id: number; readonly message: string }
  | { readonly t: 'progress'; readonly id: number; readonly progress: Progress };

/** What the main process tells the window of its own accord. */
export type FromMain =
  | FromEngine
  /** `lost`: it ended by itself and is being started again; `ready`: it runs, with the catalogue open that was open. */
  | { readonly t: 'engine'; readonly state: 'ready' | 'lost' | 'dead' }
  /** Chosen in the native menu. */
  | { readonly t: 'action'; readonly action: string }
  /** A document that was double clicked, or dropped on the program's icon. */
  | { readonly t: 'open'; readonly file: string };

/** One end of a channel between two processes. */
export interface Port<Sent, Received> {
  readonly post: (message: Sent) => void;
  readonly listen: (hear: (message: Received) => void) => void;
}
