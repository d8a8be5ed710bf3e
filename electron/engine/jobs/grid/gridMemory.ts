import type { Session } from '../../session.ts';
import { changedSince, itemsChangedSince, writeCount } from '../../store/changedSince.ts';
import { lastOperationId } from '../../store/derived.ts';
import type { Db } from '../../store/sqlite.ts';
import type { Facet, ItemSet } from './itemSet.ts';
import { KeptValues } from './keptValues.ts';
import { SearchTexts } from './searchTexts.ts';

/**
 * What the engine remembers of the open catalogue for the grid: orders, filters and facets as plain arrays of ids, each
 * with what it follows from, so that an edit drops what it touched and nothing else.
 */
export class GridMemory {
  readonly orders = new KeptValues<Int32Array>(6);
  readonly views = new KeptValues<Int32Array>(6);
  readonly sets = new KeptValues<ItemSet>(24);
  readonly facets = new KeptValues<Facet>(16);
  readonly texts: SearchTexts;
  readonly #db: Db;
  #operationId: number;
  #writes: number;

  constructor(db: Db) {
    this.#db = db;
    this.texts = new SearchTexts(db);
    this.#operationId = lastOperationId(db);
    this.#writes = writeCount(db);
  }

  /** Before every question: drops what no longer holds. */
  refresh(): void {
    const writes = writeCount(this.#db);
    if (writes === this.#writes) return;
    this.#writes = writes;
    const operationId = lastOperationId(this.#db);
    const { rows, subjects } = changedSince(this.#db, this.#operationId);
    if (operationId !== this.#operationId) this.texts.forget(itemsChangedSince(this.#db, this.#operationId));
    if (subjects.has('department')) this.texts.clear();
    this.#operationId = operationId;
    const changed = (subject: string): boolean => subject === 'derived' || subjects.has(subject);
    for (const kept of [this.orders, this.views, this.sets, this.facets]) {
      kept.drop((follows) => rows || follows.some(changed));
    }
  }
}

const memories = new WeakMap<Db, GridMemory>();

/** The memory of the open catalogue, with nothing in it that no longer holds. */
export function gridMemory({ db }: Session): GridMemory {
  const memory = memories.get(db) ?? new GridMemory(db);
  memories.set(db, memory);
  memory.refresh();
  return memory;
}
