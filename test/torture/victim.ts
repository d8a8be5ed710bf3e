import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { CallName } from '#shared/contract.ts';
import type { FailureValue } from '#shared/model/failure.ts';
import type { FromEngine, ToEngine } from '#shared/wire/messages.ts';
import { root } from './bundle.ts';

/** What a call came to: what the engine answered, or that it died or gave no answer in time. */
export type Answer =
  | { readonly end: 'done'; readonly output: unknown }
  | { readonly end: 'refused'; readonly failure: FailureValue }
  | { readonly end: 'broken'; readonly message: string }
  | { readonly end: 'died' }
  | { readonly end: 'stuck' };

/** An engine in a process of its own, which can be killed at any moment. */
export class Victim {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  readonly #gone: Promise<unknown>;
  #last = 0;

  /**
   * @param largestFile in bytes: what it would write beyond fails as an error of input and output. Linux alone
   * @param user whose rights it has, by number; only root can start it so
   */
  constructor(
    bundle: string,
    { largestFile, user }: { readonly largestFile?: number; readonly user?: number | undefined } = {},
  ) {
    const limited =
      largestFile === undefined ? {} : { execPath: 'prlimit', execArgv: [`--fsize=${largestFile}`, process.execPath] };
    this.#child = fork(
      join(bundle, 'engineProcess.mjs'),
      [join(root, 'resources'), ...(user === undefined ? [] : [`${user}`])],
      {
        ...limited,
        env: { ...process.env, NODE_COMPILE_CACHE: join(bundle, 'compiled') },
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      },
    );
    this.#child.on('message', (message: FromEngine) => this.#hear(message));
    this.#gone = once(this.#child, 'exit').then(() => {
      for (const settle of this.#waiting.values()) settle({ end: 'died' });
      this.#waiting.clear();
    });
  }

  /** @param patience milliseconds after which it counts as stuck */
  call(name: CallName, input: unknown, patience: number): Promise<Answer> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve) => {
      const timer = setTimeout(() => settle({ end: 'stuck' }), patience);
      const settle = (answer: Answer) => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        resolve(answer);
      };
      this.#waiting.set(id, settle);
      const call: ToEngine = { t: 'call', id, name, input };
      if (this.#child.connected) this.#child.send(call, (error) => error !== null && settle({ end: 'died' }));
      else settle({ end: 'died' });
    });
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#gone;
  }

  #hear(message: FromEngine): void {
    const settle = this.#waiting.get(message.id);
    if (message.t === 'done') settle?.({ end: 'done', output: message.output });
    if (message.t === 'failed') settle?.({ end: 'refused', failure: message.failure });
    if (message.t === 'broken') settle?.({ end: 'broken', message: message.message });
  }
}
