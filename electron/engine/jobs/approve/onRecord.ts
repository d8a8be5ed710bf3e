import type { ColumnKey } from '#shared/approve/columns.ts';
import type { Session } from '../../session.ts';
import { listAnsweredItems } from '../../store/answers.ts';
import { listKnownProposals } from '../../store/proposals.ts';
import type { Proposal } from '../../store/tables.ts';

type Author = number | null;

/** What was said in a round already, so that nobody is quoted twice for saying it once. */
export class OnRecord {
  readonly #answered = new Map<string, number>();
  readonly #said = new Map<string, number>();
  /** By author, item and column: something else than was sent, and nobody decided on it. */
  readonly #open = new Set<string>();

  constructor({ db }: Session, roundId: number) {
    for (const { answerId, itemId, authorId } of listAnsweredItems(db, roundId))
      this.answer(answerId, authorId, itemId);
    for (const { cells, ...proposal } of listKnownProposals(db, roundId)) {
      this.say({ ...proposal, cells: cells === null ? null : JSON.parse(cells) });
    }
  }

  answer(answerId: number, author: Author, itemId: number): void {
    this.#answered.set(JSON.stringify([author, itemId]), answerId);
  }

  say(proposal: Omit<SaidProposal, 'authorId'> & Pick<Proposal, 'answerId' | 'authorId' | 'state'>): void {
    const { answerId, authorId, itemId, columnKey, before, after, state } = proposal;
    this.#said.set(sayKey(proposal), answerId);
    if (state === 'open' && after !== before) this.#open.add(JSON.stringify([authorId, itemId, columnKey]));
  }

  /** The answer by which the author answered for the item. */
  whereAnswered(author: Author, itemId: number): number | null {
    return this.#answered.get(JSON.stringify([author, itemId])) ?? null;
  }

  /** The answer in which the author said this. */
  whereSaid(proposal: SaidProposal): number | null {
    return this.#said.get(sayKey(proposal)) ?? null;
  }

  /** Whether a proposal of the author waits in this cell. */
  waits(author: Author, itemId: number, column: ColumnKey): boolean {
    return this.#open.has(JSON.stringify([author, itemId, column]));
  }
}

export type SaidProposal = Pick<Proposal, 'authorId' | 'itemId' | 'columnKey' | 'before' | 'after' | 'cells'>;

function sayKey({ authorId, itemId, columnKey, after, cells }: SaidProposal): string {
  const row = cells === null ? null : Object.entries(cells).sort();
  return JSON.stringify([authorId, itemId, columnKey, after, row]);
}
