import { readBasis } from '#shared/law/parseCitations.ts';
import { type Counting, outOf, type Steps } from '#shared/steps.ts';
import type { Session } from '../session.ts';

import { insertCitations } from '../store/citations.ts';
import { replaceDerived } from '../store/derived.ts';
import { countAllItems, streamBases } from '../store/items.ts';

import { identify, lawsOf } from './lawBook.ts';

/** Reads the legal bases of all items anew. */
export function citeItems(session: Session): Steps<void> {
  const { items, subItems } = countAllItems(session.db);
  return outOf(items + subItems, replaceDerived(session.db, 'citations', citeAll(session)));
}

function* citeAll(session: Session): Counting<void> {
  const laws = lawsOf(session);
  let done = 0;
  for (const { id, basis } of streamBases(session.db)) {
    const { citations } = readBasis(basis);
    insertCitations(
      session.db,
      id,
      citations.map((citation) => identify(citation, laws)),
    );
    yield ++done;
  }
}
