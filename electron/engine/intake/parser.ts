import { mostMilliseconds as usualTime } from './limits.ts';
import { ParserProcess, type ReadResult } from './parserProcess.ts';

export interface Parser {
  /**
   * Reads a file in a process of its own. What cannot be read, takes too long or needs too much memory is a value.
   * @throws the signal's reason once it is aborted; the file is then no longer being read
   */
  read(path: string, options?: { readonly signal?: AbortSignal | undefined }): Promise<ReadResult>;
  /** Ends the processes; files still being read or waiting fail with 'parser-failed'. */
  close(): void;
}

export interface ParserOptions {
  /** Of the processes that read: {@link import('../places.ts').Places.parserScript}. */
  readonly script: string;
  /** Files read at the same time, each in a process that is started with its first file and kept for the next. */
  readonly processes?: number;
  /** For a file of so many bytes. */
  readonly mostMilliseconds?: (bytes: number) => number;
  readonly memoryMegabytes?: number;
}

/** A file that has not been answered yet; `process` is set once it is being read. */
interface Job {
  readonly path: string;
  readonly settle: (result: ReadResult) => void;
  process: ParserProcess | null;
}

/**
 * A pool of parser processes, so that no file can take the engine down or hold it up. Files are taken in the order in
 * which they were asked for.
 */
export function createParser(options: ParserOptions): Parser {
  const { script, processes = 2, mostMilliseconds = usualTime, memoryMegabytes = 1024 } = options;
  const pool = Array.from(
    { length: processes },
    () => new ParserProcess(script, { mostMilliseconds, memoryMegabytes }),
  );
  const waiting: Job[] = [];
  const running = new Set<Job>();

  function startNext(): void {
    const free = pool.find((process) => process.isFree);
    const job = free === undefined ? undefined : waiting.shift();
    if (free === undefined || job === undefined) return;
    job.process = free;
    running.add(job);
    void free.read(job.path).then((result) => {
      running.delete(job);
      job.settle(result);
      startNext();
    });
    startNext();
  }

  function cancel(job: Job, detail: string): void {
    const place = waiting.indexOf(job);
    if (place !== -1) waiting.splice(place, 1);
    if (running.has(job)) job.process?.stop(detail);
    else job.settle({ code: 'parser-failed', file: job.path, detail });
  }

  return {
    read: (path, { signal } = {}) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const job: Job = { path, process: null, settle };
        const abort = () => cancel(job, 'aborted');
        function settle(result: ReadResult): void {
          signal?.removeEventListener('abort', abort);
          if (signal?.aborted) reject(signal.reason);
          else resolve(result);
        }
        signal?.addEventListener('abort', abort, { once: true });
        waiting.push(job);
        startNext();
      }),
    close: () => {
      for (const job of [...waiting]) cancel(job, 'closed');
      for (const job of running) cancel(job, 'closed');
      for (const process of pool) process.stop('closed');
    },
  };
}
