import type { KnownRound, KnownRounds } from '#shared/approve/knownRound.ts';
import type { Session } from '../../session.ts';
import {
  catalogueUid,
  findRoundByUid,
  listItemsGone,
  listItemsSentAgain,
  listRoundRows,
  type StoredRow,
} from '../../store/rounds.ts';
import type { Round } from '../../store/tables.ts';

/** A round with its rows by the uid of their item. */
export interface BookedRound {
  readonly round: Round;
  readonly rows: ReadonlyMap<string, StoredRow>;
  readonly known: KnownRound;
}

/** The rounds of a catalogue while workbooks are being taken back, each read once. */
export class RoundBook implements KnownRounds {
  readonly catalogue: string;
  readonly #session: Pick<Session, 'db'>;
  readonly #rounds = new Map<string, BookedRound | null>();

  constructor(session: Pick<Session, 'db'>) {
    this.#session = session;
    this.catalogue = catalogueUid(session.db);
  }

  round(uid: string): KnownRound | null {
    return this.find(uid)?.known ?? null;
  }

  find(uid: string): BookedRound | null {
    const known = this.#rounds.get(uid);
    if (known !== undefined) return known;
    const round = findRoundByUid(this.#session.db, uid);
    const found = round === null ? null : readRound(this.#session, round);
    this.#rounds.set(uid, found);
    return found;
  }
}

function readRound({ db }: Pick<Session, 'db'>, round: Round): BookedRound {
  const rows = new Map(listRoundRows(db, round.id).map((row) => [row.sent.uid, row]));
  const [again, gone] = [listItemsSentAgain(db, round), listItemsGone(db, round.id)];
  const { uid, kind, number } = round;
  return {
    round,
    rows,
    known: {
      uid,
      kind,
      number,
      rows: new Map([...rows].map(([item, { sent }]) => [item, sent])),
      tooLate: (item) => {
        const itemId = rows.get(item)?.itemId ?? 0;
        if (gone.has(itemId)) return 'stale-item';
        return again.has(itemId) ? 'stale-round' : null;
      },
    },
  };
}
