import { describe, expect, test } from 'vitest';
import type { CallName } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import { createWireClient } from '#shared/wire/client.ts';
import type { FromEngine, ToEngine } from '#shared/wire/messages.ts';
import { serve } from '#shared/wire/serve.ts';

type Answer = Parameters<typeof serve>[1];

/** Both ends in one process; what passes is copied, as between processes. */
function connect(answer: Answer) {
  const toServer: ((message: ToEngine) => void)[] = [];
  const toClient: ((message: FromEngine) => void)[] = [];
  serve(
    {
      post: (message) => {
        for (const hear of toClient) hear(structuredClone(message));
      },
      listen: (hear) => void toServer.push(hear),
    },
    answer,
  );
  return createWireClient({
    post: (message) => {
      for (const hear of toServer) hear(structuredClone(message));
    },
    listen: (hear) => void toClient.push(hear),
  });
}

describe('a call over the wire', () => {
  test('comes back with its own answer, whatever the order of the answers', async () => {
    const open = new Map<string, (output: unknown) => void>();
    const client = connect((name: CallName) => new Promise((resolve) => open.set(name, resolve)));
    const first = client.send('ledger/read', {});
    const second = client.send('stats/read', {});
    open.get('stats/read')?.('second');
    open.get('ledger/read')?.('first');
    expect(await Promise.all([first, second])).toEqual(['first', 'second']);
  });

  test('brings a failure with its code and figures, and a bug without being one', async () => {
    const client = connect((name) =>
      Promise.reject(name === 'ledger/read' ? new Failure('unknown-item', { item: '7' }) : new RangeError('broken')),
    );
    await expect(client.send('ledger/read', {})).rejects.toMatchObject({ code: 'unknown-item', values: { item: '7' } });
    const bug = await client.send('stats/read', {}).catch((error: unknown) => error);
    expect(bug).toBeInstanceOf(Error);
    expect(bug).not.toBeInstanceOf(Failure);
  });

  test('that does not exist is refused', async () => {
    const client = connect(() => Promise.resolve(1));
    await expect(client.send('__proto__', {})).rejects.toThrow('no call');
  });

  test('reports progress and can be stopped', async () => {
    const client = connect(
      (_, __, { onProgress, signal }) =>
        new Promise((_resolve, reject) => {
          onProgress({ done: 1, total: 3 });
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
    );
    const stopping = new AbortController();
    const told: unknown[] = [];
    const call = client.send('work/match', {}, { signal: stopping.signal, onProgress: (each) => told.push(each) });
    stopping.abort();
    await expect(call).rejects.toMatchObject({ code: 'stopped' });
    expect(told).toEqual([{ done: 1, total: 3 }]);
  });
});
