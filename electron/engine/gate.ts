import { setImmediate } from 'node:timers/promises';

/**
 * Who is at the catalogue. A write in steps holds it, and everybody else waits here until it is done: a call that comes
 * in, and a job that let others go first. So nobody reads what is half written, and nobody writes into it.
 */
export class Gate {
  #held: { readonly freed: Promise<void>; readonly free: () => void } | null = null;
  #isPaused = false;

  /** False while a write stands between two of its steps: whoever is at the catalogue then did not wait. */
  get isOpen(): boolean {
    return !this.#isPaused;
  }

  /** Waits until nobody holds the catalogue. */
  async enter(): Promise<void> {
    while (this.#held !== null) await this.#held.freed;
  }

  /** Lets others go first, and waits for one of them that holds the catalogue. */
  async letOthers(): Promise<void> {
    await setImmediate();
    await this.enter();
  }

  /** Waits for the catalogue and holds it. Whoever came in just before is let through to where they wait next. */
  async hold(): Promise<void> {
    while (this.#held !== null) await this.#held.freed;
    let free = () => {};
    const freed = new Promise<void>((resolve) => {
      free = resolve;
    });
    this.#held = { freed, free };
    await setImmediate();
  }

  /** For the holder, between two steps: hears what comes in, and nothing of it is begun. */
  async pause(): Promise<void> {
    this.#isPaused = true;
    await setImmediate();
    this.#isPaused = false;
  }

  release(): void {
    this.#held?.free();
    this.#held = null;
  }
}
