import { basename, join } from 'node:path';
import type { Output, Parsed } from '#shared/contract.ts';
import { listOf } from '#shared/publish/publishedList.ts';
import type { ReleaseContent } from '#shared/publish/release.ts';
import type { DrawnPicture } from '../output/charts/drawnPicture.ts';
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
import { printList } from './printList.ts';
import { releasePictures } from './releasePictures.ts';

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
  const drawn = picturedFormats.includes(format) ? await releasePictures(session, content, task) : [];
  const withoutPictures = drawn === null;
  const pictures = drawn ?? [];
  if (isFolderFormat(format)) {
    return { files: [await exportFolder(session, content, format, to, pictures, task)], withoutPictures };
  }
  const path = (await isFolder(to)) ? join(to, outputFileName(content, format, input)) : to;
  await nextStep(task, { done: 0, total: 1, subject: basename(path) });
  const files = await writeOutputFiles(await filesOf(session, content, format, path, input, pictures, task));
  return { files, withoutPictures };
}

async function filesOf(
  session: Session,
  content: ReleaseContent,
  format: FileFormat,
  path: string,
  options: OutputOptions,
  pictures: readonly DrawnPicture[],
  task: Task,
): Promise<OutputFile[]> {
  if (format !== 'pdf') return outputFiles(content, format, path, options, pictures);
  return [{ path, bytes: await printList(session, listOf(content, options.list), options.by, task) }];
}

/** Writes one release in several formats into a folder. Nothing is written before all of it is made, or when stopped. */
export async function exportAll(
  session: Session,
  { release, formats, list, by, to }: Parsed<'export/all'>,
  task: Task,
): Promise<Output<'export/all'>> {
  const content = await takeSteps(session, readRelease(session, release), task);
  const wanted = formats.some(({ format }) => picturedFormats.includes(format));
  const drawn = wanted ? await releasePictures(session, content, task) : [];
  const pictures = drawn ?? [];
  const made = await makeFiles(session, content, { formats, list, by, to }, pictures, task);
  await nextStep(task, { done: formats.length, total: formats.length + 1 });
  const files: Output<'export/all'>['files'] = [];
  for (const { format, encoding } of formats) {
    if (!isFolderFormat(format)) continue;
    const folder = join(to, outputFolderName(content, format));
    files.push({ format, encoding, ...(await exportFolder(session, content, format, folder, pictures, task)) });
  }
  for (const { output, format, encoding } of made) {
    for (const written of await writeOutputFiles([output])) files.push({ format, encoding, ...written });
  }
  return { files, withoutPictures: drawn === null };
}

interface MadeFile {
  readonly output: OutputFile;
  readonly format: FileFormat;
  readonly encoding: OutputOptions['encoding'];
}

/** All that are single files. Another process prints meanwhile, since that takes longest. */
async function makeFiles(
  session: Session,
  content: ReleaseContent,
  { formats, list, by, to }: Omit<Parsed<'export/all'>, 'release'>,
  pictures: readonly DrawnPicture[],
  task: Task,
): Promise<MadeFile[]> {
  const failed = new AbortController();
  const part = { ...task, signal: AbortSignal.any([task.signal, failed.signal]) };
  const make = async (format: FileFormat, encoding: MadeFile['encoding'], name: string): Promise<MadeFile[]> => {
    const options = { list, by, encoding, exact: false };
    const outputs = await filesOf(session, content, format, join(to, name), options, pictures, part);
    return outputs.map((output) => ({ output, format, encoding }));
  };
  const making: Promise<MadeFile[]>[] = [];
  try {
    for (const [index, { format, encoding }] of formats.toSorted(printedFirst).entries()) {
      if (isFolderFormat(format)) continue;
      const name = outputFileName(content, format, { list, by, encoding });
      await nextStep(task, { done: index, total: formats.length + 1, subject: name });
      const files = make(format, encoding, name);
      making.push(files);
      // Heard of at the end, with all others.
      if (format === 'pdf') files.catch(() => {});
      else await files;
    }
    return (await Promise.all(making)).flat();
  } catch (error) {
    failed.abort();
    await Promise.allSettled(making);
    throw error;
  }
}

function printedFirst(one: { readonly format: Format }, other: { readonly format: Format }): number {
  return Number(other.format === 'pdf') - Number(one.format === 'pdf');
}

type Format = Parsed<'export/write'>['format'];

function isFolderFormat(format: Format): format is FolderFormat {
  return folderFormats.some((each) => each === format);
}

function exportFolder(
  session: Session,
  content: ReleaseContent,
  format: FolderFormat,
  to: string,
  pictures: readonly DrawnPicture[],
  task: Task,
): Promise<WrittenFile> {
  return format === 'charts'
    ? exportCharts(content, pictures, to, task)
    : exportSite(session, content, pictures, to, task);
}
