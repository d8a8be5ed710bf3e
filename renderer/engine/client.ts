import type { ShellCallName, ShellInput, ShellOutput } from '#shared/contract/shell.ts';
import type { CallName, Input, Output } from '#shared/contract.ts';
import type { Progress } from '#shared/steps.ts';
import { createWireClient } from '#shared/wire/client.ts';
import type { FromEngine, FromMain } from '#shared/wire/messages.ts';

interface Options {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

type Told = Exclude<FromMain, FromEngine>;
const hearers = new Set<(message: Told) => void>();

const wire = createWireClient({
  post: (message) => window.quanqing.post(message),
  listen: (hear) =>
    window.quanqing.listen((message) => {
      if (message.t === 'engine' || message.t === 'action' || message.t === 'open') {
        for (const hearer of hearers) hearer(message);
      } else hear(message);
    }),
});

/**
 * One call of the contract to the engine. What comes back is believed: the engine answers under the same contract, and
 * checking every window of rows again would cost what it saves.
 * @throws Failure
 */
export async function callEngine<N extends CallName>(name: N, input: Input<N>, options: Options = {}) {
  return (await counted(wire.send(name, input, options))) as Output<N>;
}

/** One call to the main process. @throws Failure */
export async function callShell<N extends ShellCallName>(name: N, input: ShellInput<N>) {
  return (await counted(wire.send(name, input))) as ShellOutput<N>;
}

let unanswered = 0;

/** So many calls are not answered yet: it stands on the page for programs that look at the window from outside. */
async function counted<T>(call: Promise<T>): Promise<T> {
  const tell = (change: number) => {
    unanswered += change;
    document.documentElement.dataset.unanswered = String(unanswered);
  };
  tell(1);
  try {
    return await call;
  } finally {
    tell(-1);
  }
}

/** What the main process tells of its own accord; returns how to stop listening. */
export function hearMain(hearer: (message: Told) => void): () => void {
  hearers.add(hearer);
  return () => hearers.delete(hearer);
}
