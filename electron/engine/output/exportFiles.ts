import { createHash } from 'node:crypto';
import { basename, extname, join, parse } from 'node:path';
import type { Arrangement } from '#shared/publish/chapters.ts';
import { type ListKind, listOf, listTitle } from '#shared/publish/publishedList.ts';
import type { ReleaseContent } from '#shared/publish/release.ts';
import { reportSentence } from '#shared/publish/reportSentence.ts';
import { type CsvOptions, csvOfDictionary, csvOfRelease } from './csv.ts';
import { Documents } from './documents.ts';
import { fileName, plainName } from './fileName.ts';
import { htmlOfList } from './html.ts';
import { jsonOfRelease, jsonSchemaOfRelease } from './json.ts';
import { writeFileAtomically } from './writeFileAtomically.ts';

export const outputFormats = ['csv', 'xlsx', 'json', 'docx', 'html', 'txt'] as const;
/** html: tables to be pasted into an editor; txt: the paragraph of the annual report. */
export type OutputFormat = (typeof outputFormats)[number];
/**
 * pdf: printed by another process (press/pdf.ts); form: 公布稿 after the templates of the office
 * (approve/publicationWorkbook.ts). Both under a name as the others have.
 */
export type FileFormat = OutputFormat | 'pdf' | 'form';

/** What holds the pictures of the statistics. */
export const picturedFormats: readonly (FileFormat | FolderFormat)[] = ['xlsx', 'docx', 'charts', 'site'];

/** Documents, which are divided by category or by department. */
const arrangedFormats: readonly FileFormat[] = ['docx', 'html', 'pdf'];

/** Which list, and how a document of it is divided. */
export interface OutputOptions extends CsvOptions {
  readonly list: ListKind;
  readonly by: Arrangement;
}

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
 * JSON: its schema, txt: the notice of a correction). The same release, options and pictures give the same bytes on every
 * machine.
 */
export async function outputFiles(
  content: ReleaseContent,
  format: OutputFormat,
  path: string,
  options: OutputOptions,
  documents = new Documents(),
): Promise<OutputFile[]> {
  const list = listOf(content, listIn(format, options.list));
  switch (format) {
    case 'csv':
      return [
        { path, bytes: csvOfRelease(list, options) },
        { path: beside(path, '-数据字典.csv'), bytes: csvOfDictionary(list, options) },
      ];
    case 'xlsx':
      return [{ path, bytes: await documents.workbook(list) }];
    case 'json': {
      const schemaPath = beside(path, '.schema.json');
      return [
        { path, bytes: jsonOfRelease(list, basename(schemaPath)) },
        { path: schemaPath, bytes: jsonSchemaOfRelease() },
      ];
    }
    case 'docx':
      return [{ path, bytes: await documents.document(list, options.by) }];
    case 'html':
      return [{ path, bytes: htmlOfList(list, options.by) }];
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
 * 昆都仑区行政权力清单（第1号）.xlsx, for when only a folder is given. What is encoded or divided otherwise than by
 * default says so.
 */
export function outputFileName(
  content: Pick<ReleaseContent, 'title' | 'place' | 'number' | 'draft'>,
  format: FileFormat,
  { list = 'all', by, encoding }: Partial<OutputOptions> = {},
): string {
  const name = releaseName({ ...content, title: listTitle(content, listIn(format, list)) });
  const encoded = format === 'csv' && encoding === 'gb18030' ? '-GB18030' : '';
  const arranged = by === 'department' && arrangedFormats.includes(format) ? '-按部门' : '';
  return format === 'form' ? fileName(`${name}-公布稿`, 'xlsx') : fileName(`${name}${encoded}${arranged}`, format);
}

/** The paragraph of the report is always of the whole. */
function listIn(format: FileFormat, list: ListKind): ListKind {
  return format === 'txt' ? 'all' : list;
}

export const folderFormats = ['charts', 'site'] as const;
/** charts: the statistics as pictures with their figures; site: pages. Always of the whole release. */
export type FolderFormat = (typeof folderFormats)[number];

const folderWords = { charts: '统计图', site: '网站' } as const satisfies Record<FolderFormat, string>;

/** 昆都仑区行政权力清单（第1号）网站 */
export function outputFolderName(
  content: Pick<ReleaseContent, 'title' | 'number' | 'draft'>,
  format: FolderFormat,
): string {
  return plainName(`${releaseName(content)}${folderWords[format]}`);
}

function releaseName({ title, number, draft }: Pick<ReleaseContent, 'title' | 'number' | 'draft'>): string {
  return `${title}（${draft ? '草稿' : `第${number}号`}）`;
}

function textBytes(paragraphs: readonly string[]): Uint8Array {
  return new TextEncoder().encode(`${paragraphs.join('\n')}\n`);
}

export function beside(path: string, ending: string): string {
  return join(parse(path).dir, `${basename(path, extname(path))}${ending}`);
}
