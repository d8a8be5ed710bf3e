import type { Output, Parsed } from '#shared/contract.ts';
import { addUpDifferences } from '#shared/ledger/addUp.ts';
import type { Evidence } from '#shared/model/evidence.ts';
import { fillWords } from '#shared/model/failure.ts';
import { systemReason } from '#shared/model/systemWords.ts';
import { outOf, part, type Steps, told } from '#shared/steps.ts';
import type { Session } from '../session.ts';
import { takeSteps, tryInSteps } from '../steps.ts';
import { alteredAttachments } from '../store/attachments.ts';
import { type DerivedKind, derivedAt, derivedKinds, dumpDerived, lastOperationId } from '../store/derived.ts';
import { findBrokenLink, operationOfHash, summariseChain } from '../store/seals.ts';
import type { Db } from '../store/sqlite.ts';
import { stepsToVerify, verifyFile } from '../store/verifyFile.ts';
import { nextStep, partOf, type Task } from '../task.ts';
import { rebuildFindings } from './checkCatalogue.ts';
import { citeItems } from './citeItems.ts';
import { rebuildSuggestions } from './classifyCatalogue.ts';
import { rebuildGroups } from './matchCatalogue.ts';
import { ledgersInSteps, wholeLedger } from './readLedger.ts';

/**
 * Is the file sound, does the log lead to what stands, is the history the one that was written, do the balances hold for the whole and every part, and is
 * derived data what a rebuild from truth gives? What is stale since the last change is named, not compared.
 */
export async function verifyCatalogue(
  session: Session,
  { noted }: Parsed<'catalogue/verify'>,
  task: Task,
): Promise<Output<'catalogue/verify'>> {
  const { db } = session;
  await nextStep(task, { done: 0, total: 100 });
  // Nobody writes meanwhile.
  const take = session.readOnly === null ? tryInSteps : takeSteps;
  const found = await take(session, fileProblems(db, noted), partOf(task, 0, 0.4));
  const problems = found.map(problemText);
  const balanced = await take(session, isBalanced(session), partOf(task, 0.4, 0.5));
  // Rebuilding writes, and takes back what it wrote.
  const rebuilding =
    session.readOnly === null
      ? await tryInSteps(session, rebuildCurrent(session), partOf(task, 0.5, 1))
      : { rebuilt: true, stale: [...derivedKinds] };
  const history = { ...summariseChain(db), noted: noted === undefined ? null : operationOfHash(db, noted) };
  return { sound: problems.length === 0, problems, balanced, ...rebuilding, history };
}

function* fileProblems(db: Db, noted: string | undefined): Steps<Evidence[]> {
  const found = yield* part(outOf(stepsToVerify(db), verifyFile(db)), 0, 0.7);
  // What is read from a damaged file means nothing.
  if (found.some(({ code }) => code === 'file-damaged')) return found;
  return [...found, ...(yield* part(historyProblems(db, noted), 0.7, 1))];
}

/** The whole, every part, and the parts put together. */
function* isBalanced(session: Session): Steps<boolean> {
  const whole = wholeLedger(session);
  let balanced = whole.balanced;
  for (const [done, scope] of ledgerScopes.entries()) {
    const counted = ledgersInSteps(session, scope);
    const parts = (yield* part(counted, done / ledgerScopes.length, (done + 1) / ledgerScopes.length)).map(
      ({ ledger }) => ledger,
    );
    balanced &&= parts.every((ledger) => ledger.balanced) && addUpDifferences(whole, parts).length === 0;
  }
  return balanced;
}
const ledgerScopes = ['department', 'category', 'file'] as const;

/** The first broken link of the chain, files that are no more what was handed in, and a noted hash that nothing has. */
function* historyProblems(db: Db, noted: string | undefined): Steps<Evidence[]> {
  const { operations } = summariseChain(db);
  const broken = yield* told(findBrokenLink(db), (done) => ({ done, total: operations }));
  return [
    ...(broken === null ? [] : [broken]),
    ...alteredAttachments(db),
    ...(noted !== undefined && operationOfHash(db, noted) === null
      ? [{ code: 'noted-hash-unknown', values: { hash: noted } }]
      : []),
  ];
}

const rebuilders: Readonly<Record<DerivedKind, (session: Session) => Steps<void>>> = {
  citations: citeItems,
  suggestions: rebuildSuggestions,
  groups: rebuildGroups,
  findings: rebuildFindings,
};

function* rebuildCurrent(session: Session): Steps<Pick<Output<'catalogue/verify'>, 'rebuilt' | 'stale'>> {
  const current = currentKinds(session);
  const stale = derivedKinds.filter((kind) => !current.includes(kind) && derivedAt(session.db, kind) !== null);
  for (const [done, kind] of current.entries()) {
    const before = dumpDerived(session.db, kind);
    yield* part(rebuilders[kind](session), done / current.length, (done + 1) / current.length);
    if (dumpDerived(session.db, kind) !== before) return { rebuilt: false, stale };
  }
  return { rebuilt: true, stale };
}

/**
 * What was computed since the last change; what builds on something stale is stale too. Citations follow every change
 * of a basis at once and are always current.
 */
function currentKinds({ db }: Session): DerivedKind[] {
  const last = lastOperationId(db);
  const firstStale = derivedKinds.findIndex((kind) => kind !== 'citations' && derivedAt(db, kind) !== last);
  return firstStale < 0 ? [...derivedKinds] : derivedKinds.slice(0, firstStale);
}

/** What a check of the file can find, as the clerk should tell it to whoever helps. */
const problemWords: Readonly<Record<string, string>> = {
  'file-damaged': '文件损坏：{detail}',
  'reference-broken': '{table} 第 {row} 条指向的 {parent} 不存在',
  'row-without-outcome': '“{sheet}”第 {row} 行没有去处',
  'rows-missing': '“{sheet}”读入 {read} 行，只有 {rows} 行有去处',
  'merged-into-nothing': '{number} 并入的事项不存在',
  'merged-into-itself': '{number} 经由其他事项并入了自己，不在任何清单里；请重新处理这一项',
  'log-without-insertion': '操作日志缺少 {table} 第 {row} 条的来历',
  'log-broken': '操作日志与 {table} 第 {row} 条的先后不符',
  'row-not-in-log': '{table} 第 {row} 条不在操作日志里',
  'row-differs-from-log': '{table} 第 {row} 条的 {field} 与操作日志不符',
  'row-lost': '{table} 第 {row} 条在日志里有，文件里没有',
  'operation-missing': '操作日志缺少第 {operation} 步，它的校验值还在',
  'seal-missing': '操作日志第 {operation} 步没有校验值',
  'history-broken': '操作日志从第 {operation} 步起与校验值不符：这一步或它前面的一步被改动、删去或调换过',
  'attachment-altered': '交来的文件 {sha256} 与交来时不同',
  'noted-hash-unknown': '这份清单的操作日志里没有校验值 {hash}：那时的记录被改动或删去过，或者不是同一份清单',
};

function problemText({ code, values }: Evidence): string {
  const { detail } = values;
  const told = typeof detail === 'string' ? { ...values, detail: systemReason(detail, 'zh') } : values;
  return fillWords(problemWords[code] ?? code, told);
}
