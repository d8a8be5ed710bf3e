import { readBasis } from '#shared/law/parseCitations.ts';
import type { Session } from '../session.ts';
import { insertCitations } from '../store/citations.ts';
import { replaceDerived } from '../store/derived.ts';
import { streamItems } from '../store/items.ts';
import { identify, lawsOf } from './lawBook.ts';

/** Reads the legal bases of all items anew. */
export function citeItems(session: Session): void {
  const { db } = session;
  const laws = lawsOf(session);
  const read = [...streamItems(db)].map((item) => ({ id: item.id, reading: readBasis(item.basis) }));
  replaceDerived(db, 'citations', () => {
    for (const { id, reading } of read) {
      insertCitations(
        db,
        id,
        reading.citations.map((citation) => identify(citation, laws)),
      );
    }
  });
}
