import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'zod';

/** A small file of settings; what cannot be read counts as the fallback, since losing settings must not stop the work. */
export function readJson<T>(file: string, schema: z.ZodType<T>, fallback: T): T {
  try {
    const result = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return result.success ? result.data : fallback;
  } catch {
    return fallback;
  }
}

/** The whole file or the old one, never half of it. */
export function writeJson(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(value, null, 2));
  renameSync(`${file}.new`, file);
}
