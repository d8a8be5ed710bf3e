import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';

export interface Measured {
  readonly step: string;
  readonly milliseconds: number;
  /** That the processor was busy: what the machine did besides does not count. */
  readonly busy: number;
  /** The median of the same asked again; null of what is done only once. */
  readonly again: number | null;
  /** The longest that the engine was deaf to other calls, in milliseconds. */
  readonly blocked: number;
  /** The most that the process has held until then. */
  readonly megabytes: number;
}

const times = 5;

/** Keeps what each step took. */
export class Measure {
  readonly steps: Measured[] = [];
  readonly #onStep: (step: Measured) => void;

  constructor(onStep: (step: Measured) => void) {
    this.#onStep = onStep;
  }

  /** Something that changes what is there, or is done once. */
  async once<T>(step: string, work: () => Promise<T> | T): Promise<T> {
    const { result, ...taken } = await timed(work);
    this.#note(step, taken, null);
    return result;
  }

  /** Something that only reads, the first time and again. */
  async read<T>(step: string, work: () => Promise<T> | T): Promise<T> {
    const { result, ...taken } = await timed(work);
    const again: number[] = [];
    for (let time = 0; time < times; time += 1) again.push((await timed(work)).milliseconds);
    this.#note(step, taken, again.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? null);
    return result;
  }

  #note(step: string, taken: Taken, again: number | null): void {
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    const tenths = (value: number) => Math.round(value * 10) / 10;
    const measured = {
      step,
      milliseconds: tenths(taken.milliseconds),
      busy: tenths(taken.busy),
      again: again === null ? null : tenths(again),
      blocked: tenths(taken.blocked),
      megabytes,
    };
    this.steps.push(measured);
    this.#onStep(measured);
  }
}

type Taken = Pick<Measured, 'milliseconds' | 'busy' | 'blocked'>;

const severalTicks = 5;

async function timed<T>(work: () => Promise<T> | T): Promise<Taken & { readonly result: T }> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  // It measures from one of its own ticks to the next.
  await setTimeout(severalTicks);
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const milliseconds = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);
  await setTimeout(severalTicks);
  delay.disable();
  return { result, milliseconds, busy: (user + system) / 1000, blocked: delay.max / 1e6 };
}
