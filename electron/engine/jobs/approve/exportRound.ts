import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Form, formNames, roundForms } from '#shared/approve/forms.ts';
import { type Manifest, manifestFormat } from '#shared/approve/manifest.ts';
import { roundKindWords } from '#shared/approve/round.ts';
import type { RoundList } from '#shared/approve/roundList.ts';
import type { Output, Parsed } from '#shared/contract.ts';
import { findCategorySet } from '#shared/model/category.ts';
import { Failure } from '#shared/model/failure.ts';
import { roundWorkbook } from '../../output/approve/roundWorkbook.ts';
import { type OutputFile, writeOutputFiles } from '../../output/exportFiles.ts';
import { fileName } from '../../output/fileName.ts';
import { isFolder, makeFolder } from '../../output/folder.ts';
import type { Session } from '../../session.ts';
import { catalogueUid, listRoundRows, type StoredRow } from '../../store/rounds.ts';
import type { Round } from '../../store/tables.ts';
import { nextStep, type Task } from '../../task.ts';
import { contentOf, roundNumbered } from './findRound.ts';
import { departmentNamed } from './gatherRound.ts';
import { listOfRound } from './roundList.ts';
import { roundWords } from './roundWords.ts';
import { loadTemplates, type Templates } from './templates.ts';

/** Forms of the list that goes before the leadership, beside 审核意见表. */
const listForms = ['summary', 'adjustment', 'publication'] as const satisfies Form[];

/**
 * Writes the workbook of a round: of all of it, of one department, or of each department one. Nothing is written before
 * all of it is made, so that a stop leaves no file.
 * @throws Failure unknown-round, unknown-department, not-asked, files-differ, cannot-write; and as loadTemplates does
 */
export async function exportRound(
  session: Session,
  input: Parsed<'approve/export'>,
  task: Task,
): Promise<Output<'approve/export'>> {
  const round = roundNumbered(session, input.kind, input.round);
  const parts = partsOf(session, round, input);
  const wholeList = input.each || input.department !== undefined ? null : listOfRound(session, round);
  const needed: Form[] = [roundForms[round.kind], ...(wholeList === null ? [] : listForms)];
  const templates = await loadTemplates(session, needed, input.templates);
  const folder = input.each || (await isFolder(input.to));
  const made: { readonly output: OutputFile; readonly rows: number }[] = [];
  for (const [index, part] of parts.entries()) {
    await nextStep(task, { done: index, total: parts.length + 1, subject: part.department ?? round.title });
    const bytes = await workbookOf(session, round, part, templates, wholeList);
    const path = folder ? join(input.to, workbookName(round, part.department)) : input.to;
    made.push({ output: { path, bytes }, rows: part.rows.length });
  }
  await nextStep(task, { done: parts.length, total: parts.length + 1 });
  if (!input.overwrite) await refuseToReplace(made.map(({ output }) => output));
  if (input.each) await makeFolder(input.to);
  const files: Output<'approve/export'>['files'] = [];
  for (const { output, rows } of made) {
    for (const { path, bytes } of await writeOutputFiles([output])) files.push({ path, bytes, rows });
  }
  return { kind: round.kind, round: round.number, files };
}

/** Somebody may have answered in it; what went out is written again with the same bytes. @throws Failure files-differ */
async function refuseToReplace(outputs: readonly OutputFile[]): Promise<void> {
  const differ: string[] = [];
  for (const { path, bytes } of outputs) if (await holdsOther(path, bytes)) differ.push(basename(path));
  const [file] = differ;
  if (file !== undefined) throw new Failure('files-differ', { file, count: differ.length });
}

async function holdsOther(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return !(await readFile(path)).equals(bytes);
  } catch {
    // It is not there; what else is wrong with it shows when it is written.
    return false;
  }
}

interface Part {
  /** null: of all. */
  readonly department: string | null;
  readonly rows: readonly StoredRow[];
}

function partsOf(session: Session, round: Round, { each, department }: Parsed<'approve/export'>): Part[] {
  const { db } = session;
  if (department !== undefined) {
    const rows = listRoundRows(db, round.id, departmentNamed(session, department));
    const [first] = rows;
    const { kind, number } = round;
    if (first === undefined) throw new Failure('not-asked', { department, kind: roundKindWords[kind], round: number });
    return [{ department: first.sent.department, rows }];
  }
  const rows = listRoundRows(db, round.id);
  if (!each) return [{ department: null, rows }];
  return [...Map.groupBy(rows, ({ sent }) => sent.department)].map(([name, own]) => ({ department: name, rows: own }));
}

async function workbookOf(
  session: Session,
  round: Round,
  { department, rows }: Part,
  templates: Templates,
  content: RoundList | null,
): Promise<Uint8Array> {
  const { uid, number, kind, sentAt } = round;
  const sent = rows.map((row) => row.sent);
  const { list, categorySet } = contentOf(round);
  const manifest: Manifest = {
    format: manifestFormat,
    catalogue: catalogueUid(session.db),
    list,
    round: uid,
    number,
    kind,
    department,
    sentAt,
    rows: rows.length,
  };
  const words = roundWords(round, department, sent);
  const forms =
    content === null
      ? null
      : {
          content,
          summary: templates('summary').main,
          adjustment: templates('adjustment').main,
          publication: templates('publication').main,
        };
  const categories = findCategorySet(categorySet)?.members.map(({ name }) => name) ?? [];
  return roundWorkbook({ manifest, template: templates(roundForms[kind]), rows: sent, words, categories, list: forms });
}

/** 征求意见表（第1轮）-区住建局.xlsx */
function workbookName({ kind, number }: Round, department: string | null): string {
  const whose = department === null ? '' : `-${department === '' ? '未注明部门' : department}`;
  return fileName(`${formNames[roundForms[kind]]}（第${number}轮）${whose}`, 'xlsx');
}
