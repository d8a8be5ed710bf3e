import { type CallName, isCallName } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import type { Progress } from '#shared/steps.ts';
import type { FromEngine, Port, ToEngine } from './messages.ts';

interface CallOptions {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** Answers every call that comes in by the port; the engine itself checks the input. */
export function serve(
  port: Port<FromEngine, ToEngine>,
  answer: (name: CallName, input: unknown, options: CallOptions) => Promise<unknown>,
): void {
  const running = new Map<number, AbortController>();

  async function run(id: number, name: string, input: unknown): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    try {
      if (!isCallName(name)) throw new Error(`no call ${name}`);
      const onProgress = (progress: Progress) => port.post({ t: 'progress', id, progress });
      const output = await answer(name, input, { onProgress, signal: controller.signal });
      port.post({ t: 'done', id, output });
    } catch (error) {
      port.post(failed(id, error));
    } finally {
      running.delete(id);
    }
  }

  port.listen((message) => {
    if (message.t === 'stop') running.get(message.id)?.abort(new Failure('stopped'));
    else void run(message.id, message.name, message.input);
  });
}

/** An expected failure by its code and figures; anything else is a bug, told with its stack for the log. */
export function failed(id: number, error: unknown): FromEngine {
  if (error instanceof Failure) return { t: 'failed', id, failure: { code: error.code, values: error.values } };
  return { t: 'broken', id, message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
