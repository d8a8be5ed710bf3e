import { z } from 'zod';
import { type CallName, contract, type Input, type Output, type Parsed } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import type { Progress } from '#shared/steps.ts';
import { type Handlers, handlers } from './handlers.ts';
import { createParser, type Parser } from './intake/parser.ts';
import { backUpIfDue } from './jobs/backups/automatic.ts';
import { type Places, sourcePlaces } from './places.ts';
import { Session } from './session.ts';
import { realSurroundings, type Surroundings } from './surroundings.ts';
import { throwIfStopped } from './task.ts';

export interface CallOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

// What is wrong with an input is told to clerks.
z.config(z.locales.zhCN());

/** The catalogue's process, or what stands for it behind the command line: one contract, one open catalogue. */
export interface Engine {
  /** @throws Failure with a code that a user can act on; anything else that is thrown is a bug */
  call<N extends CallName>(name: N, input: Input<N>, options?: CallOptions): Promise<Output<N>>;
  /** A call whose input comes from another process and is known only once it was checked. @throws as {@link call} */
  answer(name: CallName, input: unknown, options?: CallOptions): Promise<unknown>;
  close(): void;
}

/** Checks every input against the contract; a wrong one is a Failure 'bad-input', never a crash further in. */
export function createEngine(
  surroundings: Surroundings = realSurroundings,
  places: Places = sourcePlaces,
  parser: Parser = createParser({ script: places.parserScript }),
): Engine {
  const session = new Session(surroundings, places, parser);
  async function answer<N extends CallName>(name: N, input: unknown, options: CallOptions = {}): Promise<Output<N>> {
    const { onProgress: report = () => {}, signal = new AbortController().signal } = options;
    const task = { report, signal, gate: session.gate };
    const parsed = parseInput(name, input);
    try {
      await session.gate.enter();
      throwIfStopped(task);
      refuseWriting(session, name);
      await backUpIfDue(session, name, task);
      return await handlerOf(handlers, name)(session, parsed, task);
    } catch (error) {
      throw session.failureOf(error);
    }
  }

  return {
    call: answer,
    answer,
    close: () => session.close(),
  };
}

/** They let go of what is open. */
const opening: ReadonlySet<CallName> = new Set(['catalogue/open', 'catalogue/create', 'sample/open']);

/** @throws Failure read-only-… where the catalogue can only be read and the call would write */
function refuseWriting(session: Session, name: CallName): void {
  if (session.readOnly === null || !contract[name].writes || opening.has(name)) return;
  // Which is just what a backup is for.
  if (session.readOnly === 'damaged' && name === 'backup/restore') return;
  throw new Failure(`read-only-${session.readOnly}`, { file: session.file });
}

function handlerOf<N extends CallName>(table: Handlers, name: N): Handlers[N] {
  return table[name];
}

type InputSchemas = { readonly [N in CallName]: { readonly input: z.ZodType<Parsed<N>> } };

function schemaOf<N extends CallName>(table: InputSchemas, name: N): z.ZodType<Parsed<N>> {
  return table[name].input;
}

function parseInput<N extends CallName>(name: N, input: unknown): Parsed<N> {
  const result = schemaOf(contract, name).safeParse(input);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Failure('bad-input', { detail: `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim() });
}
