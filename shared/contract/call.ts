import type { z } from 'zod';

/**
 * One entry of the contract: a use case that crosses a process boundary. Both sides infer their types from it, the
 * engine checks every input against the schema, and the documented JSON shapes are written from the output schema.
 */
export interface Call<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly input: I;
  readonly output: O;
  /** Reports progress and can be stopped. */
  readonly long: boolean;
}

export function call<I extends z.ZodType, O extends z.ZodType>(input: I, output: O, long = false): Call<I, O> {
  return { input, output, long };
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** What is being worked on, e.g. the name of the file being read. */
  readonly subject?: string;
}
