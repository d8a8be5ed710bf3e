import { userInfo } from 'node:os';
import { createEngine, type Engine } from '#engine/engine.ts';
import { Failure, failureText } from '#shared/model/failure.ts';
import { createProgressLine } from './progress.ts';

/** 0 done, 1 told you why not, 2 wrong use. */
export const exitCodes = { done: 0, refused: 1, wrongUse: 2 } as const;

export interface CommonOptions {
  readonly json?: boolean;
  readonly actor?: string;
}

/** What a command has to show: the documented shape for programs, the same in words for people. */
export interface Answer {
  readonly json: unknown;
  /** A function where it is long in the making and JSON may be asked for instead. */
  readonly text: string | (() => string);
  /** Done, but part of it was refused (one file of many); the words say which. */
  readonly refused?: boolean;
}

/** Every call says how far it is, and ends with the command. */
type Command = (engine: Engine) => Promise<Answer>;

/**
 * Runs one command and ends with its exit code. Nothing but the answer goes to stdout; failures are told on stderr in
 * Chinese, since the people who read them are clerks.
 */
export async function run(asked: CommonOptions, label: string, command: Command): Promise<void> {
  const engine = createEngine();
  const line = createProgressLine(label);
  const stop = new AbortController();
  const onInterrupt = () => stop.abort();
  process.once('SIGINT', onInterrupt);
  try {
    const options = { onProgress: line.report, signal: stop.signal };
    const answer = await command({ ...engine, call: (name, input) => engine.call(name, input, options) });
    line.clear();
    process.stdout.write(asked.json ? `${JSON.stringify(answer.json, null, 2)}\n` : `${inWords(answer)}\n`);
    process.exitCode = answer.refused ? exitCodes.refused : exitCodes.done;
  } catch (error) {
    line.clear();
    if (!(error instanceof Failure)) throw error;
    process.stderr.write(`${failureText(error, 'zh')}\n`);
    process.exitCode = error.code === 'bad-input' ? exitCodes.wrongUse : exitCodes.refused;
  } finally {
    process.off('SIGINT', onInterrupt);
    engine.close();
  }
}

function inWords({ text }: Answer): string {
  return typeof text === 'string' ? text : text();
}

/** Runs a command on a catalogue that exists. */
export function runOn(file: string, options: CommonOptions, label: string, command: Command): Promise<void> {
  return run(options, label, async (engine) => {
    await engine.call('catalogue/open', { file, backUp: true, readOnly: 'if-needed' });
    return command(engine);
  });
}

/** The name that stands behind every change: given, or that of the account at this computer. */
export function actorOf(options: CommonOptions): string {
  return options.actor ?? userInfo().username;
}

/** Of a file that a command reads itself. */
export function cannotRead(file: string, error: unknown): Failure {
  const detail = error instanceof Error ? ('code' in error ? String(error.code) : error.message) : String(error);
  return new Failure('cannot-read', { file, detail });
}
