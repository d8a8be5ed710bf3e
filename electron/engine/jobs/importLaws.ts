import { basename } from 'node:path';
import type { Output, Parsed } from '#shared/contract.ts';
import { buildLawIndex } from '#shared/law/lookup.ts';
import { mergeLaw } from '#shared/law/mergeLaw.ts';
import { readBasis } from '#shared/law/parseCitations.ts';
import type { Law } from '#shared/law/register.ts';
import { type RegisterProblem, readRegister } from '#shared/law/registerTable.ts';
import { Failure } from '#shared/model/failure.ts';
import type { Steps } from '#shared/steps.ts';
import { newOperation } from '../operation.ts';
import type { Session } from '../session.ts';
import { writeInSteps } from '../steps.ts';
import { idSource } from '../store/ids.ts';
import { putLaw } from '../store/laws.ts';
import type { Task } from '../task.ts';
import { builtInLaws } from './builtInLaws.ts';
import { commitInSteps } from './commit.ts';
import { identify, lawsOf } from './lawBook.ts';
import { readTableFile } from './readTable.ts';

/** Takes a fuller table of laws into the catalogue; a law that it knows already gets what the table says of it. */
export async function importLaws(
  session: Session,
  input: Parsed<'laws/import'>,
  task: Task,
): Promise<Output<'laws/import'>> {
  const { laws, problems } = readRegister(await readTableFile(session, input.file, task));
  const missing = problems.find((problem) => problem.code === 'no-title-column');
  if (missing !== undefined)
    throw new Failure('no-such-column', { file: basename(input.file), columns: '名称（title）' });
  const written = await writeInSteps(session, writeLaws(session, laws, input.actor), task);
  return { ...written, problems: problems.map(problemMessage) };
}

function* writeLaws(
  session: Session,
  laws: readonly Law[],
  actor: string,
): Steps<Omit<Output<'laws/import'>, 'problems'>> {
  const { db } = session;
  const nextId = idSource(db);
  const known = lawsOf(session);
  const merged = new Map<string, Law>();
  for (const law of laws) {
    const named = known.resolve(law.title, null);
    const before = merged.get(named?.id ?? law.id) ?? named;
    merged.set(named?.id ?? law.id, before === null ? law : mergeLaw(before, law));
  }
  const put = [...merged.values()].map((law) => putLaw(db, nextId, law));
  const added = put.filter((each) => each.added).length;
  const updated = put.length - added;
  const changes = put.map(({ change }) => change);
  const written = yield* commitInSteps(session, newOperation(session, 'law', actor, { added, updated }), changes);
  return { operation: written?.operationId ?? null, added, updated };
}

/** Reads a basis without a catalogue: its laws are those of the register that the program brings. */
export function cite({ places }: Session, { text }: Parsed<'laws/cite'>): Output<'laws/cite'> {
  const index = buildLawIndex(builtInLaws(places));
  return readBasis(text).citations.map((citation) => {
    const { law, lawId, docNo, refs, annexItem } = identify(citation, index);
    return { law, lawId, docNo, refs: [...refs], annexItem };
  });
}

const problemWords: Readonly<Record<RegisterProblem['code'], string>> = {
  'no-title-column': '没有法规名称列',
  'no-title': '没有法规名称',
  'unknown-rank': '不认识的位阶，记为“未知”',
  'unknown-status': '不认识的时效状态，记为“未知”',
  'not-a-date': '不是日期，记为“未知”',
  'same-id-other-title': '编号相同而名称不同',
};

function problemMessage({ code, line, detail }: RegisterProblem): { code: string; text: string } {
  return { code, text: `第 ${line} 行：${problemWords[code]}（${detail}）` };
}
