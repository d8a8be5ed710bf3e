interface Kept<T> {
  readonly value: Promise<T>;
  /** What has to change for the value to be another. */
  readonly follows: readonly string[];
}

/** Values that took time to make, until something that they follow from changes; of too many the oldest goes. */
export class KeptValues<T> {
  readonly #kept = new Map<string, Kept<T>>();
  readonly #atMost: number;

  constructor(atMost: number) {
    this.#atMost = atMost;
  }

  /** The value of before; else it is made, once for all who ask meanwhile. */
  async get(key: string, follows: readonly string[], make: () => Promise<T>): Promise<T> {
    const known = this.#kept.get(key);
    this.#kept.delete(key);
    const kept = known ?? { value: make(), follows };
    this.#kept.set(key, kept);
    this.#dropOldest();
    try {
      return await kept.value;
    } catch (error) {
      // What failed or was stopped is made again when it is next asked for.
      if (this.#kept.get(key) === kept) this.#kept.delete(key);
      throw error;
    }
  }

  drop(changed: (follows: readonly string[]) => boolean): void {
    for (const [key, { follows }] of this.#kept) if (changed(follows)) this.#kept.delete(key);
  }

  #dropOldest(): void {
    for (const key of this.#kept.keys()) {
      if (this.#kept.size <= this.#atMost) return;
      this.#kept.delete(key);
    }
  }
}
