import { z } from 'zod';
import { roundKinds } from './round.ts';

/** The hidden sheet that says which workbook this is; the JSON stands in its first cell. */
export const manifestSheet = '_权清';

/** Counts up when a workbook of a new kind cannot be read by an older program. */
export const manifestFormat = 1;

export const manifestSchema = z
  .object({
    format: z.literal(manifestFormat),
    /** The uid of the operation that made the catalogue; copies of a catalogue share it. */
    catalogue: z.string(),
    list: z.string(),
    /** Its uid. */
    round: z.string(),
    number: z.int().positive(),
    kind: z.enum(roundKinds),
    /** null: all of them. */
    department: z.string().nullable(),
    sentAt: z.string(),
    rows: z.int().nonnegative(),
  })
  .readonly();
export type Manifest = z.infer<typeof manifestSchema>;

export type ManifestReading =
  | { readonly is: 'ours'; readonly manifest: Manifest }
  | { readonly is: 'newer'; readonly format: number }
  | { readonly is: 'broken' };

const anyFormat = z.object({ format: z.int() });

export function writeManifest(manifest: Manifest): string {
  return JSON.stringify(manifest);
}

export function readManifest(text: string): ManifestReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { is: 'broken' };
  }
  const manifest = manifestSchema.safeParse(value);
  if (manifest.success) return { is: 'ours', manifest: manifest.data };
  const other = anyFormat.safeParse(value);
  return other.success && other.data.format > manifestFormat
    ? { is: 'newer', format: other.data.format }
    : { is: 'broken' };
}
