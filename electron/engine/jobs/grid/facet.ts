import type { GridFacetName } from '#shared/contract/grid.ts';
import type { Session } from '../../session.ts';
import { facetFollows, facetItems, facetValues } from '../../store/gridFacets.ts';
import type { Task } from '../../task.ts';
import type { GridMemory } from './gridMemory.ts';
import type { Facet } from './itemSet.ts';
import { pause } from './pause.ts';

/** Read value by value, so that others are answered in between. */
export function facetOf(session: Session, memory: GridMemory, name: GridFacetName, task: Task): Promise<Facet> {
  // The catalogue of the question, not whichever is open when it goes on.
  const { db } = session;
  return memory.facets.get(name, facetFollows(name), async () => {
    const facet = new Map<string, Int32Array>();
    for (const value of facetValues(db, name)) {
      facet.set(value, facetItems(db, name, value));
      await pause(db, task);
    }
    return facet;
  });
}
