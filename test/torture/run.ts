import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createEngine, type Engine } from '#engine/engine.ts';
import { backupFolder, checks, listBackups } from '#engine/store/backups.ts';
import { Failure } from '#shared/model/failure.ts';
import { root } from './bundle.ts';
import { differences, dumpFile } from './dumpFile.ts';
import { patientParser } from './patientParser.ts';
import { composeScript, earlierBackup, type Kind, type Script, type Step } from './script.ts';
import type { Start } from './start.ts';
import { type SteadySurroundings, steadySurroundings } from './steadySurroundings.ts';
import type { Answer, Victim } from './victim.ts';

/** `lost`: what was reported saved is not there; `corrupt`: something is there by halves; `stuck`: it does not open. */
export type Fault = 'lost' | 'corrupt' | 'stuck';

export interface RunResult {
  readonly seed: number;
  readonly kind: Kind;
  /** The engine was killed before it answered. */
  readonly midway: boolean;
  /** What the killed call was to write is in the file. */
  readonly written: boolean;
  readonly faults: readonly { readonly fault: Fault; readonly detail: string }[];
}

/** Longer than any call of a run takes on a busy machine. */
const patience = 60_000;

export interface Ground {
  readonly start: Start;
  /** Empty, for this run alone. */
  readonly folder: string;
  /** A fresh engine, to be killed. */
  readonly victim: Victim;
  /** The engine that nobody disturbs. */
  readonly calm: Calm;
  /** The engine that opens what is left. */
  readonly checker: Victim;
}

export interface Calm {
  readonly engine: Engine;
  readonly surroundings: SteadySurroundings;
}

export function createCalm(bundle: string): Calm {
  const surroundings = steadySurroundings('run');
  const places = {
    resources: join(root, 'resources'),
    parserScript: join(bundle, 'parserChild.mjs'),
    press: () => null,
  };
  return { surroundings, engine: createEngine(surroundings, places, patientParser(places.parserScript)) };
}

/**
 * Kills an engine in the middle of a call, opens the file again and compares it, table by table, with what the same
 * calls write where nobody disturbs them: the killed call is there as a whole or not at all, and all before it is there.
 */
export async function tortureOnce(
  seed: number,
  { start, folder, victim, calm: undisturbed, checker }: Ground,
): Promise<RunResult> {
  const [calm, killed] = ['calm', 'killed'].map((name) => join(folder, name));
  if (calm === undefined || killed === undefined) throw new Error('no folders');
  const expected = await foresee(undisturbed, composeScript(seed, start, calm), start, calm);
  const script = composeScript(seed, start, killed);
  const { kind } = script;
  const faults: { fault: Fault; detail: string }[] = [];
  const found = (fault: Fault, detail: string) => void faults.push({ fault, detail });

  const file = lay(script, start, killed);
  for (const [index, step] of script.before.entries()) {
    const answer = await victim.call(step.name, step.input, patience);
    const due = expected.answers[index] ?? '';
    if (told(answer) !== due) found('stuck', `${step.name} before the kill: ${told(answer)} instead of ${due}`);
  }
  const answered = victim.call(script.target.name, script.target.input, patience);
  const delay = wait(Math.min(script.moment * expected.milliseconds, 20_000));
  const answer = await Promise.race([answered, delay.then(() => null)]);
  await delay;
  await victim.kill();
  const reported = answer ?? (await answered);

  for (const problem of await examine(checker, file)) found(problem.fault, problem.detail);
  if (faults.length > 0) return { seed, kind, midway: answer === null, written: false, faults };
  const stands = dumpFile(file);
  const without = differences(stands, expected.before);
  const whole = differences(stands, expected.after);
  const saved = reported.end === 'done';
  if (whole.length > 0 && saved) found('lost', `${script.target.name} was reported: ${whole.join(' ')} differ`);
  else if (whole.length > 0 && without.length > 0) found('corrupt', `${script.target.name}: ${whole.join(' ')} differ`);
  for (const { name, path } of listBackups(file)) {
    const problem = unsound(path);
    if (problem !== null) found('corrupt', `backup ${name}: ${problem}`);
  }
  for (const name of strangeFiles(calm, killed)) found(saved ? 'lost' : 'corrupt', name);
  return { seed, kind, midway: answer === null, written: whole.length === 0, faults };
}

export interface Expected {
  /** What each call before the last answers. */
  readonly answers: readonly string[];
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
  /** That the last call took. */
  readonly milliseconds: number;
}

/** What a script comes to where nobody disturbs it. */
export async function foresee(
  { engine, surroundings }: Calm,
  script: Script,
  start: Start,
  folder: string,
): Promise<Expected> {
  const file = lay(script, start, folder);
  surroundings.begin();
  const take = async ({ name, input }: Step): Promise<string> => {
    try {
      return told({ end: 'done', output: await engine.answer(name, input) });
    } catch (error) {
      // A call that the script itself got wrong is no torture.
      if (!(error instanceof Failure) || error.code === 'bad-input') throw error;
      return told({ end: 'refused', failure: error });
    }
  };
  const answers = [];
  for (const step of script.before) answers.push(await take(step));
  const before = script.kind === 'migrate' ? null : dumpFile(file);
  const began = performance.now();
  await take(script.target);
  const milliseconds = performance.now() - began;
  await engine.call('catalogue/close', {});
  const after = dumpFile(file);
  // Opening again brings the schema up in any case.
  return { answers, before: before ?? after, after, milliseconds };
}

/** A copy of what the script begins with, in a new folder. Returns its path. */
export function lay(script: Script, start: Start, folder: string): string {
  mkdirSync(folder);
  const file = join(folder, '清单.quanqing');
  copyFileSync(start.catalogues[script.from], file);
  if (script.kind === 'restore') {
    mkdirSync(backupFolder(file));
    copyFileSync(start.catalogues.worked, join(backupFolder(file), earlierBackup));
  }
  return file;
}

function told(answer: Answer): string {
  if (answer.end === 'refused') return answer.failure.code;
  return answer.end === 'broken' ? answer.message : answer.end;
}

/** Opens by itself, is sound, balances, and derived data is what truth gives; then closed. */
async function examine(checker: Victim, file: string): Promise<{ fault: Fault; detail: string }[]> {
  const opened = await checker.call('catalogue/open', { file, alone: true }, patience);
  if (opened.end !== 'done') return [{ fault: 'stuck', detail: `opening again: ${told(opened)}` }];
  const verified = await checker.call('catalogue/verify', {}, patience);
  await checker.call('catalogue/close', {}, patience);
  if (verified.end !== 'done') return [{ fault: 'stuck', detail: `verifying: ${told(verified)}` }];
  const { output } = verified;
  const good = isVerified(output) && output.sound && output.balanced && output.rebuilt;
  return good ? [] : [{ fault: 'corrupt', detail: JSON.stringify(output) }];
}

function isVerified(output: unknown): output is { sound: boolean; balanced: boolean; rebuilt: boolean } {
  return typeof output === 'object' && output !== null && 'sound' in output;
}

/** What is wrong with a backup; one that was not finished has no name yet. */
function unsound(path: string): string | null {
  try {
    for (const _ of checks(path));
    return null;
  } catch (error) {
    return String(error);
  }
}

/** Published files are whole or absent; what was on its way to the disk has a name of its own. */
function strangeFiles(calm: string, killed: string): string[] {
  const sum = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
  const isPublished = (name: string) => !name.startsWith('.') && !/\.quanqing|\.备份$/.test(name);
  return readdirSync(killed)
    .filter(isPublished)
    .filter((name) => !existsSync(join(calm, name)) || sum(join(calm, name)) !== sum(join(killed, name)));
}
