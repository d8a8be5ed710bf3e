import { setImmediate as breathe } from 'node:timers/promises';
import type { GridFacetName } from '#shared/contract/grid.ts';
import type { Session } from '../../session.ts';
import { facetFollows, facetItems, facetValues } from '../../store/gridFacets.ts';
import { type Task, throwIfStopped } from '../../task.ts';
import type { GridMemory } from './gridMemory.ts';
import type { Facet } from './itemSet.ts';

/** Read value by value, so that others are answered in between. */
export function facetOf(session: Session, memory: GridMemory, name: GridFacetName, task: Task): Promise<Facet> {
  return memory.facets.get(name, facetFollows(name), async () => {
    const facet = new Map<string, Int32Array>();
    for (const value of facetValues(session.db, name)) {
      facet.set(value, facetItems(session.db, name, value));
      await breathe();
      throwIfStopped(task);
    }
    return facet;
  });
}
