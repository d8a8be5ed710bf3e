import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { Output, Parsed } from '#shared/contract.ts';
import type { ReleaseContent } from '#shared/publish/release.ts';
import { csvOfDictionary, csvOfRelease } from '../output/csv.ts';
import { jsonOfRelease, jsonSchemaOfRelease } from '../output/json.ts';
import { writeFileAtomically } from '../output/writeFileAtomically.ts';
import { xlsxOfRelease } from '../output/xlsx.ts';
import type { Session } from '../session.ts';
import { readRelease } from './makeRelease.ts';

interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Writes one release in one format; the CSV has its data dictionary beside it, the JSON its schema. */
export async function exportRelease(session: Session, input: Parsed<'export/write'>): Promise<Output<'export/write'>> {
  const files = await outputFiles(readRelease(session, input.release), input);
  for (const { path, bytes } of files) await writeFileAtomically(path, bytes);
  return {
    files: files.map(({ path, bytes }) => ({
      path,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
  };
}

async function outputFiles(content: ReleaseContent, input: Parsed<'export/write'>): Promise<OutputFile[]> {
  const { to, encoding, exact } = input;
  switch (input.format) {
    case 'csv':
      return [
        { path: to, bytes: csvOfRelease(content, { encoding, exact }) },
        { path: beside(to, '数据字典', '.csv'), bytes: csvOfDictionary(content, { encoding, exact }) },
      ];
    case 'xlsx':
      return [{ path: to, bytes: await xlsxOfRelease(content) }];
    case 'json': {
      const schema = beside(to, 'schema', '.json');
      return [
        { path: to, bytes: jsonOfRelease(content, schema.split(/[\\/]/).at(-1) ?? schema) },
        { path: schema, bytes: jsonSchemaOfRelease() },
      ];
    }
  }
}

/** 清单.csv → 清单.数据字典.csv */
function beside(path: string, word: string, suffix: string): string {
  return `${path.slice(0, path.length - extname(path).length)}.${word}${suffix}`;
}
