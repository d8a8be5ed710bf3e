import { foldText } from '#shared/text/foldText.ts';
import type { AnswerNoteCode } from './answerNotes.ts';
import type { ColumnKey } from './columns.ts';
import { indexRows, type KnownRound, type KnownRounds, nameKey, ownName, type RowIndex } from './knownRound.ts';
import { isSameCell } from './sameCell.ts';
import { formMark, freeMark, readToken, rowCheck, type SentRow } from './sentRow.ts';

/** A line of a returned sheet, as far as it says which item it is about. */
export interface SeenRow {
  /** The hidden cell; empty where it was lost. */
  readonly token: string;
  /** null where the sheet has no such column; merged cells show the text of the merge. */
  readonly text: (key: ColumnKey) => string | null;
}

export type Recognised =
  | { readonly is: 'row'; readonly round: KnownRound; readonly sent: SentRow }
  /** Part of the form, or nothing at all. */
  | { readonly is: 'nothing' }
  /** Written by who answered; `given`: in a free row of the form. */
  | { readonly is: 'new'; readonly given: boolean }
  | {
      readonly is: 'late';
      readonly sent: SentRow;
      readonly code: 'stale-round' | 'stale-item';
    }
  | { readonly is: 'foreign'; readonly code: AnswerNoteCode; readonly number: string };

/** Recognises rows by their tokens, or by what is seen where these were lost. Nothing is guessed. */
export class RowRecogniser {
  readonly #known: KnownRounds;
  readonly #indices = new Map<string, RowIndex>();

  constructor(known: KnownRounds) {
    this.#known = known;
  }

  /** @param rounds those that a row without a token may belong to */
  recognise(row: SeenRow, rounds: readonly KnownRound[]): Recognised {
    if (row.token === formMark) return { is: 'nothing' };
    if (row.token === freeMark) return writtenRow(row, true);
    return row.token === '' ? this.#bySight(row, rounds) : this.#byToken(row);
  }

  #byToken(row: SeenRow): Recognised {
    const token = readToken(row.token);
    if (token === null) return { is: 'foreign', code: 'broken-token', number: '' };
    const round = this.#known.round(token.round);
    if (round === null) return { is: 'foreign', code: 'unknown-round', number: '' };
    const sent = round.rows.get(token.item);
    if (sent === undefined) return { is: 'foreign', code: 'unknown-row', number: '' };
    const { number } = sent;
    if (token.check !== rowCheck(round.uid, sent)) return { is: 'foreign', code: 'broken-token', number };
    if (!this.#agrees(row, sent, round)) return { is: 'foreign', code: 'ids-disagree', number };
    return inTime(round, sent);
  }

  /** A number or a name may have been edited, not both of them, and none may be that of another row. */
  #agrees(row: SeenRow, sent: SentRow, round: KnownRound): boolean {
    const number = foldText(row.text('number') ?? '');
    if (number === foldText(sent.number)) return true;
    if (this.#index(round).byNumber.has(number)) return false;
    return saysSame(row, nameKey(sent), ownName(sent)) || saysSame(row, 'basis', sent.cells.basis ?? '');
  }

  /** Without a token two of number, name and basis have to agree. */
  #bySight(row: SeenRow, rounds: readonly KnownRound[]): Recognised {
    const number = foldText(row.text('number') ?? '');
    for (const round of rounds) {
      const sent = number === '' ? this.#byName(row, round) : this.#index(round).byNumber.get(number);
      if (sent === undefined) continue;
      const { name, basis } = { name: ownName(sent), basis: sent.cells.basis ?? '' };
      if (saysSame(row, nameKey(sent), name) || saysSame(row, 'basis', basis)) return inTime(round, sent);
      return { is: 'foreign', code: 'names-disagree', number: sent.number };
    }
    return writtenRow(row, false);
  }

  /** Only where the sheet has lost its numbers: a new row has none either. */
  #byName(row: SeenRow, round: KnownRound): SentRow | undefined {
    if (row.text('number') !== null) return undefined;
    const name = row.text('subItem') || row.text('name') || '';
    const same = (this.#index(round).byName.get(foldText(name)) ?? []).filter((sent) =>
      saysSame(row, 'basis', sent.cells.basis ?? ''),
    );
    return same.length === 1 ? same[0] : undefined;
  }

  #index(round: KnownRound): RowIndex {
    const index = this.#indices.get(round.uid) ?? indexRows(round);
    this.#indices.set(round.uid, index);
    return index;
  }
}

function inTime(round: KnownRound, sent: SentRow): Recognised {
  const late = round.tooLate(sent.uid);
  return late === null ? { is: 'row', round, sent } : { is: 'late', sent, code: late };
}

function saysSame(row: SeenRow, key: ColumnKey, sent: string): boolean {
  const text = row.text(key);
  return text !== null && sent !== '' && isSameCell(sent, text);
}

const tellingKeys = ['number', 'category', 'department', 'subItem', 'basis'] as const;

/** A name and something beside it make a new item; in a free row the name alone. */
function writtenRow(row: SeenRow, given: boolean): Recognised {
  const has = (key: ColumnKey): boolean => (row.text(key) ?? '').trim() !== '';
  if (has('name') && (given || tellingKeys.some(has))) return { is: 'new', given };
  const said = everyKey.map((key) => row.text(key) ?? '').filter((text) => text.trim() !== '');
  return said.every(isLabel) ? { is: 'nothing' } : { is: 'foreign', code: 'row-unclear', number: '' };
}

const everyKey = [...tellingKeys, 'name', 'proposal', 'opinion', 'result', 'suggestion', 'legal', 'joint'] as const;

/** 填表人及电话：, 日期：　　年　　月　　日: the line of signatures below a form that lost its tokens. */
function isLabel(text: string): boolean {
  return /^\p{Script=Han}{2,8}(?:[（(]\p{Script=Han}{2,4}[）)])?[：:]/u.test(text.trim());
}
