import { createHash } from 'node:crypto';
import { basename, extname, join, parse } from 'node:path';
import type { ReleaseContent } from '#shared/publish/release.ts';
import { reportSentence } from '#shared/publish/reportSentence.ts';
import { type CsvOptions, csvOfDictionary, csvOfRelease } from './csv.ts';
import { jsonOfRelease, jsonSchemaOfRelease } from './json.ts';
import { writeFileAtomically } from './writeFileAtomically.ts';
import { xlsxOfRelease } from './xlsx.ts';

export const outputFormats = ['csv', 'xlsx', 'json', 'txt'] as const;
/** txt: the paragraph of the annual report. */
export type OutputFormat = (typeof outputFormats)[number];

export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * The files of a release in one format: the one at `path`, and beside it what explains it (CSV: the data dictionary,
 * JSON: its schema, txt: the notice of a correction). The same release and options give the same bytes on every machine.
 */
export async function outputFiles(
  content: ReleaseContent,
  format: OutputFormat,
  path: string,
  options: CsvOptions,
): Promise<OutputFile[]> {
  switch (format) {
    case 'csv':
      return [
        { path, bytes: csvOfRelease(content, options) },
        { path: beside(path, '-数据字典.csv'), bytes: csvOfDictionary(content, options) },
      ];
    case 'xlsx':
      return [{ path, bytes: await xlsxOfRelease(content) }];
    case 'json': {
      const schemaPath = beside(path, '.schema.json');
      return [
        { path, bytes: jsonOfRelease(content, basename(schemaPath)) },
        { path: schemaPath, bytes: jsonSchemaOfRelease() },
      ];
    }
    case 'txt':
      return [
        { path, bytes: textBytes([reportSentence(content)]) },
        ...(content.correction === null
          ? []
          : [{ path: beside(path, '-更正公告.txt'), bytes: textBytes(content.correction.notice) }]),
      ];
  }
}

/** Writes each file whole or not at all. Throws Failure('cannot-write') at the first that cannot be written. */
export async function writeOutputFiles(files: readonly OutputFile[]): Promise<WrittenFile[]> {
  const written: WrittenFile[] = [];
  for (const { path, bytes } of files) {
    await writeFileAtomically(path, bytes);
    written.push({ path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  return written;
}

/**
 * 昆都仑区行政权力清单（第1号）.xlsx, for when only a folder is given. What is encoded
 * otherwise than by default says so.
 */
export function outputFileName(
  { title, number, draft }: Pick<ReleaseContent, 'title' | 'number' | 'draft'>,
  format: OutputFormat,
  encoding: CsvOptions['encoding'] = 'utf-8',
): string {
  const name = releaseName({ title, number, draft });
  return fileName(`${name}${encoding === 'gb18030' ? '-GB18030' : ''}`, format);
}

/** 昆都仑区行政权力清单（第1号）网站 */
export function siteFolderName(content: Pick<ReleaseContent, 'title' | 'number' | 'draft'>): string {
  return plainName(`${releaseName(content)}网站`);
}

function releaseName({ title, number, draft }: Pick<ReleaseContent, 'title' | 'number' | 'draft'>): string {
  return `${title}（${draft ? '草稿' : `第${number}号`}）`;
}

/** Without what Windows forbids in names. */
export function fileName(name: string, ending: string): string {
  return `${plainName(name)}.${ending}`;
}

function plainName(name: string): string {
  return name.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').trim();
}

function textBytes(paragraphs: readonly string[]): Uint8Array {
  return new TextEncoder().encode(`${paragraphs.join('\n')}\n`);
}

function beside(path: string, ending: string): string {
  return join(parse(path).dir, `${basename(path, extname(path))}${ending}`);
}
