import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { IntakeFailure } from '#shared/model/intakeFailure.ts';
import type { FileReading } from './readFile.ts';

export type ReadResult = FileReading | IntakeFailure;

export interface ProcessLimits {
  readonly timeoutMilliseconds: number;
  /** Of the heap; what a file may unpack outside of it is bounded by limits.ts. */
  readonly memoryMegabytes: number;
}

/**
 * One process that reads files, one at a time. It is started with the first file and kept for the next ones; when it
 * dies or has to be ended, the file of that moment fails and the next one starts a new process.
 */
export class ParserProcess {
  readonly #limits: ProcessLimits;
  #child: ChildProcess | null = null;
  #finish: ((result: ReadResult) => void) | null = null;

  constructor(limits: ProcessLimits) {
    this.#limits = limits;
  }

  get isFree(): boolean {
    return this.#finish === null;
  }

  /** Never rejects. Only one file at a time: call it when `isFree`. */
  read(path: string): Promise<ReadResult> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#stop(this.#timedOut(path)), this.#limits.timeoutMilliseconds);
      this.#finish = (result) => {
        clearTimeout(timer);
        this.#finish = null;
        resolve(result);
      };
      const child = this.#child ?? this.#start();
      this.#child = child;
      child.removeAllListeners('exit');
      child.once('exit', (code, signal) => this.#died(child, path, code, signal));
      child.send(path, (error) => {
        if (error !== null) this.#stop({ code: 'parser-failed', file: path, detail: error.message });
      });
    });
  }

  /** Ends the process; a file that it is reading gets `result`. */
  stop(path: string, detail: string): void {
    this.#stop({ code: 'parser-failed', file: path, detail });
  }

  #start(): ChildProcess {
    const child = fork(fileURLToPath(new URL('./parserChild.ts', import.meta.url)), {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${this.#limits.memoryMegabytes}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.on('message', (result: ReadResult) => {
      if (child === this.#child) this.#finish?.(result);
    });
    child.on('error', (error) => {
      if (child === this.#child) this.#stop({ code: 'parser-failed', file: '', detail: error.message });
    });
    return child;
  }

  #stop(result: ReadResult): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
    this.#finish?.(result);
  }

  #died(child: ChildProcess, path: string, code: number | null, signal: NodeJS.Signals | null): void {
    if (child !== this.#child) return;
    const memory = signal === 'SIGABRT' || signal === 'SIGKILL' || outOfMemoryExits.has(code ?? 0);
    const detail = signal ?? String(code);
    this.#stop({ code: memory ? 'parser-memory' : 'parser-failed', file: path, detail });
  }

  #timedOut(path: string): ReadResult {
    return { code: 'parser-timeout', file: path, detail: `${this.#limits.timeoutMilliseconds / 1000} s` };
  }
}

/** How Node ends when its heap is full where there are no signals: abort() as a shell and as Windows reports it. */
const outOfMemoryExits: ReadonlySet<number> = new Set([134, 0x80000003, 0xc0000409]);
