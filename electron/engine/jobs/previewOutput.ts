import type { Output, Parsed } from '#shared/contract.ts';
import type { Arrangement } from '#shared/publish/chapters.ts';
import { publishedTable } from '#shared/publish/columns.ts';
import { publicGains } from '#shared/publish/publicSteps.ts';
import { publishedJson } from '#shared/publish/publishedJson.ts';
import { listOf, type PublishedList } from '#shared/publish/publishedList.ts';
import { reportSentence, sentenceOf } from '#shared/publish/reportSentence.ts';
import { siteContents } from '#shared/site/contents.ts';
import { guardedCell } from '#shared/text/formulaGuard.ts';
import { chartPage } from '../output/charts/chartPage.ts';
import { type FileFormat, outputFileName, outputFolderName } from '../output/exportFiles.ts';
import { htmlBeginning } from '../output/html.ts';
import { previewPublication, previewSheets } from '../output/previewSheets.ts';
import type { Session } from '../session.ts';
import { takeSteps } from '../steps.ts';
import { countReleased } from '../store/releases.ts';
import type { Task } from '../task.ts';
import { contentNow } from './contentNow.ts';
import { readRelease, releaseNumbered } from './makeRelease.ts';
import { publicationTemplates } from './publicationTemplates.ts';

const powersShown = 30;
const jsonPowersShown = 3;
const pageShown = { chapters: 12, powers: 10 };

/** The beginning of a file as it will be written, of a release or of the one that would be made now. */
export async function previewOutput(
  session: Session,
  { release, format, list, by }: Parsed<'release/preview-output'>,
  task: Task,
): Promise<Output<'release/preview-output'>> {
  if (release !== null && format === 'txt') return sentenceOfRelease(session, release);
  const content =
    release === null ? await contentNow(session, task) : await takeSteps(session, readRelease(session, release), task);
  if (format === 'site') {
    return {
      name: outputFolderName(content, format),
      content: { kind: 'text', text: siteContents(content), more: false },
    };
  }
  if (format === 'charts') {
    const html = await chartPage(content);
    return { name: outputFolderName(content, format), content: { kind: 'page', html, more: false } };
  }
  const name = outputFileName(content, format, { list, by });
  if (format === 'txt') return { name, content: { kind: 'text', text: reportSentence(content), more: false } };
  return { name, content: await previewOf(session, listOf(content, list), format, by) };
}

/** Asked for whenever a release is looked at: without reading the whole of it. */
function sentenceOfRelease(session: Session, number: number): Output<'release/preview-output'> {
  const { id, content } = releaseNumbered(session, number);
  const powers = countReleased(session.db, id);
  const byCategory = Map.groupBy(powers, (each) => each.category);
  const { place, date, draft, approval, categories, ledger } = content;
  const text = sentenceOf({
    place,
    date,
    draft,
    approval,
    powers: ledger.whole.powers,
    gains: publicGains(powers),
    reporting: ledger.departments.filter((each) => each.ledger.powers.reported > 0).length,
    categories: categories.map(({ code, name }) => {
      const own = byCategory.get(code) ?? [];
      return { name, published: own.reduce((sum, { count }) => sum + count, 0) };
    }),
  });
  return { name: outputFileName(content, 'txt'), content: { kind: 'text', text, more: false } };
}

async function previewOf(
  session: Session,
  content: PublishedList,
  format: Exclude<FileFormat, 'txt'>,
  by: Arrangement,
): Promise<Output<'release/preview-output'>['content']> {
  const { powers } = content;
  switch (format) {
    case 'csv': {
      const rows = publishedTable({ ...content, powers: powers.slice(0, powersShown) });
      const total = powers.reduce((sum, { subItems }) => sum + 1 + subItems.length, 0);
      return { kind: 'table', rows: rows.map((row) => row.map(guardedCell)), total };
    }
    case 'json': {
      const whole = publishedJson(content, './schema.json');
      const shown = { ...whole, powers: whole.powers.slice(0, jsonPowersShown) };
      return { kind: 'text', text: JSON.stringify(shown, null, 2), more: whole.powers.length > jsonPowersShown };
    }
    case 'xlsx':
      return { kind: 'sheets', sheets: await previewSheets(content) };
    case 'form': {
      const templates = await publicationTemplates(session);
      return { kind: 'sheets', sheets: await previewPublication(content, templates) };
    }
    case 'docx':
    case 'pdf':
    case 'html':
      return { kind: 'page', html: htmlBeginning(content, by, pageShown), more: powers.length > pageShown.powers };
  }
}
