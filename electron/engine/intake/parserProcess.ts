import { type ChildProcess, fork } from 'node:child_process';
import { stat } from 'node:fs/promises';
import type { IntakeFailure, IntakeFailureCode } from '#shared/model/intakeFailure.ts';
import type { FileReading } from './fileReading.ts';

export type ReadResult = FileReading | IntakeFailure;

export interface ProcessLimits {
  readonly mostMilliseconds: (bytes: number) => number;
  /** Of the heap; what a file may unpack outside of it is bounded by limits.ts. */
  readonly memoryMegabytes: number;
}

interface Job {
  readonly path: string;
  timer: NodeJS.Timeout | undefined;
  readonly resolve: (result: ReadResult) => void;
}

/**
 * One process that reads files, one at a time. It is started with the first file and kept for the next ones; when it
 * dies or has to be ended, the file of that moment fails and the next one starts a new process.
 */
export class ParserProcess {
  readonly #script: string;
  readonly #limits: ProcessLimits;
  #child: ChildProcess | null = null;
  #job: Job | null = null;

  constructor(script: string, limits: ProcessLimits) {
    this.#script = script;
    this.#limits = limits;
  }

  get isFree(): boolean {
    return this.#job === null;
  }

  /** Never rejects. One file at a time: to be called when `isFree`. */
  read(path: string): Promise<ReadResult> {
    return new Promise((resolve) => {
      const job: Job = { path, timer: undefined, resolve };
      this.#job = job;
      this.#child ??= this.#start();
      void sizeOf(path).then((bytes) => {
        if (this.#job === job) this.#begin(job, bytes);
      });
    });
  }

  #begin(job: Job, bytes: number): void {
    const most = this.#limits.mostMilliseconds(bytes);
    job.timer = setTimeout(() => this.stop(`${Math.round(most / 100) / 10} s`, 'parser-timeout'), most);
    this.#child?.send(job.path, (error) => {
      if (error !== null) this.stop(error.message);
    });
  }

  /** Ends the process. A file that it is reading fails with this code. */
  stop(detail: string, code: IntakeFailureCode = 'parser-failed'): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
    if (this.#job !== null) this.#settle({ code, file: this.#job.path, detail });
  }

  #settle(result: ReadResult): void {
    const job = this.#job;
    if (job === null) return;
    clearTimeout(job.timer);
    this.#job = null;
    job.resolve(result);
  }

  #start(): ChildProcess {
    const child = fork(this.#script, {
      serialization: 'advanced',
      // Where the engine lives in the desktop program, its own executable is no Node unless it is told to be.
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      execArgv: [`--max-old-space-size=${this.#limits.memoryMegabytes}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    // A process that was stopped may still report its end; the file of its successor has nothing to do with that.
    const ifCurrent = (act: () => void) => {
      if (child === this.#child) act();
    };
    child.on('message', (result: ReadResult) => ifCurrent(() => this.#settle(result)));
    child.on('error', (error) => ifCurrent(() => this.stop(error.message)));
    child.on('exit', (code, signal) => ifCurrent(() => this.stop(signal ?? String(code), exitFailure(code, signal))));
    return child;
  }
}

/** 0 of a file that cannot be looked at: the process that reads says why. */
async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

/** How Node ends when its heap is full where there are no signals: abort() as a shell and as Windows reports it. */
const outOfMemoryExits: ReadonlySet<number> = new Set([134, 0x80000003, 0xc0000409]);

/** SIGABRT comes from a full heap, a SIGKILL that is not ours from a system short of memory. */
function exitFailure(code: number | null, signal: NodeJS.Signals | null): IntakeFailureCode {
  const memory = signal === 'SIGABRT' || signal === 'SIGKILL' || outOfMemoryExits.has(code ?? 0);
  return memory ? 'parser-memory' : 'parser-failed';
}
