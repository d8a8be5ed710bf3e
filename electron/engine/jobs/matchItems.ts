import type { MatchItem } from '#shared/match/matchItem.ts';
import type { Session } from '../session.ts';
import { streamCitations } from '../store/citations.ts';
import { streamMains, streamSubItemNames } from '../store/matchColumns.ts';
import { citedLaw, lawsOf } from './lawBook.ts';

/** What is matched, one after the other by id, each with its laws and the names of its sub-items; none is held. */
export function* streamMatchItems(session: Session): Generator<MatchItem, void> {
  const laws = lawsOf(session);
  const citationsOf = alongside(streamCitations(session.db), ({ itemId }) => itemId);
  const subItemsOf = alongside(streamSubItemNames(session.db), ({ parentId }) => parentId);
  for (const row of streamMains(session.db)) {
    const cited = citationsOf(row.id).map((citation) => citedLaw(citation, laws));
    yield { ...row, laws: cited, subItems: subItemsOf(row.id).map(({ name }) => name) };
  }
}

const none: readonly never[] = [];

/** Asked for one key after the other in ascending order, answers the rows of each out of a stream that has them so. */
function alongside<Row>(stream: Generator<Row, void>, keyOf: (row: Row) => number): (key: number) => readonly Row[] {
  let next = stream.next();
  return (key) => {
    while (next.done !== true && keyOf(next.value) < key) next = stream.next();
    if (next.done === true || keyOf(next.value) > key) return none;
    const rows: Row[] = [];
    for (; next.done !== true && keyOf(next.value) === key; next = stream.next()) rows.push(next.value);
    return rows;
  };
}
