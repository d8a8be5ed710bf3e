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
  /**
   * Changes the catalogue or what follows from it: what was shown of it has to be asked for again. Before what changes
   * much at once there is a backup of the last minutes.
   */
  readonly writes: boolean | 'much';
  /** The files and folders that an input names; the window may only name what the user chose. */
  readonly files: (input: z.output<I>) => readonly string[];
}

interface Traits<I extends z.ZodType> {
  readonly long?: boolean;
  readonly writes?: boolean | 'much';
  readonly files?: (input: z.output<I>) => readonly string[];
}

export function call<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  traits: Traits<I> = {},
): Call<I, O> {
  const { long = false, writes = false, files = () => [] } = traits;
  return { input, output, long, writes, files };
}
