import { Failure } from '#shared/model/failure.ts';
import type { Progress } from '#shared/steps.ts';
import type { FromEngine, Port, ToEngine } from './messages.ts';

export interface SendOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

interface Waiting {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: unknown) => void;
  readonly onProgress: (progress: Progress) => void;
}

/** Sends calls over a port and hands each answer to who asked. */
export interface WireClient {
  /** @throws Failure as the other side told it; Error for a bug there */
  send(name: string, input: unknown, options?: SendOptions): Promise<unknown>;
}

export function createWireClient(port: Port<ToEngine, FromEngine>): WireClient {
  const waiting = new Map<number, Waiting>();
  let last = 0;

  port.listen((message) => {
    const call = waiting.get(message.id);
    if (call === undefined) return;
    if (message.t === 'progress') return call.onProgress(message.progress);
    waiting.delete(message.id);
    if (message.t === 'done') call.resolve(message.output);
    else if (message.t === 'failed') call.reject(new Failure(message.failure.code, message.failure.values));
    else call.reject(new Error(message.message));
  });

  return {
    send: (name, input, { signal, onProgress = () => {} } = {}) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted === true) return reject(new Failure('stopped'));
        last += 1;
        const id = last;
        waiting.set(id, { resolve, reject, onProgress });
        signal?.addEventListener('abort', () => port.post({ t: 'stop', id }), { once: true });
        port.post({ t: 'call', id, name, input });
      }),
  };
}
