import { basename, join } from 'node:path';
import type { Output, Parsed } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import { listOf } from '#shared/publish/publishedList.ts';
import type { ReleaseContent } from '#shared/publish/release.ts';
import { publicationWorkbook } from '../output/approve/publicationWorkbook.ts';
import type { Documents } from '../output/documents.ts';
import {
  type FileFormat,
  type FolderFormat,
  folderFormats,
  type OutputFile,
  type OutputOptions,
  outputFileName,
  outputFiles,
  outputFolderName,
  picturedFormats,
  type WrittenFile,
  writeOutputFiles,
} from '../output/exportFiles.ts';
import { isFolder } from '../output/folder.ts';
import type { Session } from '../session.ts';
import { takeSteps } from '../steps.ts';
import { nextStep, type Task } from '../task.ts';
import { exportCharts } from './exportCharts.ts';
import { exportSite } from './exportSite.ts';
import { readRelease } from './makeRelease.ts';
import { publicationTemplates } from './publicationTemplates.ts';
import { type Making, withDocuments } from './releaseDocuments.ts';

/**
 * Writes one release in one format; the CSV has its data dictionary beside it, the JSON its schema. Where a folder is
 * named, the file gets the name of the release; charts and a site are that folder.
 */
export async function exportRelease(
  session: Session,
  input: Parsed<'export/write'>,
  task: Task,
): Promise<Output<'export/write'>> {
  const { format, to } = input;
  const content = await takeSteps(session, readRelease(session, input.release), task);
  return withDocuments(session, content, picturedFormats.includes(format), task, async (making) => {
    const files = isFolderFormat(format)
      ? [await exportFolder(session, content, format, to, making)]
      : await exportFile(session, content, format, input, making);
    return { files, withoutPictures: await making.documents.lackPictures() };
  });
}

async function exportFile(
  session: Session,
  content: ReleaseContent,
  format: FileFormat,
  input: Parsed<'export/write'>,
  { documents, task }: Making,
): Promise<WrittenFile[]> {
  const { to } = input;
  const path = (await isFolder(to)) ? join(to, outputFileName(content, format, input)) : to;
  await nextStep(task, { done: 0, total: 1, subject: basename(path) });
  return writeOutputFiles(await filesOf(session, content, format, path, input, documents));
}

async function filesOf(
  session: Session,
  content: ReleaseContent,
  format: FileFormat,
  path: string,
  options: OutputOptions,
  documents: Documents,
): Promise<OutputFile[]> {
  switch (format) {
    case 'pdf':
      return [{ path, bytes: await printed(content, options, documents) }];
    case 'form': {
      const list = listOf(content, options.list);
      return [{ path, bytes: await publicationWorkbook(list, await publicationTemplates(session)) }];
    }
    default:
      return outputFiles(content, format, path, options, documents);
  }
}

/** @throws Failure no-press */
function printed(content: ReleaseContent, { list, by }: OutputOptions, documents: Documents): Promise<Uint8Array> {
  const bytes = documents.print(listOf(content, list), by);
  if (bytes === null) throw new Failure('no-press', { format: 'PDF' });
  return bytes;
}

/** Writes one release in several formats into a folder. Nothing is written before all of it is made, or when stopped. */
export async function exportAll(
  session: Session,
  input: Parsed<'export/all'>,
  task: Task,
): Promise<Output<'export/all'>> {
  const { formats, to } = input;
  const content = await takeSteps(session, readRelease(session, input.release), task);
  const hasPictures = formats.some(({ format }) => picturedFormats.includes(format));
  return withDocuments(session, content, hasPictures, task, async (making) => {
    // It is offered by the site; printing takes longest.
    if (formats.some(({ format }) => format === 'site')) making.documents.print(content, 'category');
    const singles = await beginFiles(session, content, input, making);
    const allMade = Promise.all(singles.map(({ files }) => files));
    // Heard of where it is waited for.
    allMade.catch(() => {});
    await nextStep(making.task, { done: formats.length, total: formats.length + 1 });
    const files: Output<'export/all'>['files'] = [];
    // The site first: its pages are written while others are printed.
    for (const format of folderFormats.toReversed()) {
      const asked = formats.find((each) => each.format === format);
      if (asked === undefined) continue;
      const folder = join(to, outputFolderName(content, format));
      files.push({ ...asked, ...(await exportFolder(session, content, format, folder, making, allMade)) });
    }
    for (const { asked, files: made } of singles) {
      for (const written of await writeOutputFiles(await made)) files.push({ ...asked, ...written });
    }
    return { files, withoutPictures: await making.documents.lackPictures() };
  });
}

type Asked = Parsed<'export/all'>['formats'][number];

interface Begun {
  readonly asked: Asked;
  readonly files: Promise<OutputFile[]>;
}

/** All that are single files, in the order asked. Of them only what is printed is still to come. */
async function beginFiles(
  session: Session,
  content: ReleaseContent,
  { formats, list, by, to }: Parsed<'export/all'>,
  { documents, task }: Making,
): Promise<Begun[]> {
  const begun = new Map<Asked, Promise<OutputFile[]>>();
  for (const [index, asked] of formats.toSorted(inTurn).entries()) {
    const { format, encoding } = asked;
    if (isFolderFormat(format)) continue;
    const options = { list, by, encoding, exact: false };
    const name = outputFileName(content, format, options);
    await nextStep(task, { done: index, total: formats.length + 1, subject: name });
    const files = filesOf(session, content, format, join(to, name), options, documents);
    begun.set(asked, files);
    // Heard of where all are waited for.
    if (format === 'pdf') files.catch(() => {});
    else await files;
  }
  return formats.flatMap((asked) => {
    const files = begun.get(asked);
    return files === undefined ? [] : [{ asked, files }];
  });
}

function inTurn(one: Asked, other: Asked): number {
  return turnOf(one.format) - turnOf(other.format);
}

/** What is printed is begun first, what waits for pictures comes last. */
function turnOf(format: Asked['format']): number {
  if (format === 'pdf') return 0;
  return picturedFormats.includes(format) ? 2 : 1;
}

function isFolderFormat(format: Asked['format']): format is FolderFormat {
  return folderFormats.some((each) => each === format);
}

/** @param rest what is made with it: before that is there the folder does not take its place */
async function exportFolder(
  session: Session,
  content: ReleaseContent,
  format: FolderFormat,
  to: string,
  making: Making,
  rest: Promise<unknown> = Promise.resolve(),
): Promise<WrittenFile> {
  if (format === 'site') return exportSite(session, content, to, making, rest);
  await rest;
  return exportCharts(content, to, making);
}
