import type { Grid } from '#shared/sheet/grid.ts';
import { type AnswerNote, answerNote } from './answerNotes.ts';
import { type JoinedLines, joinLines, type SaidLine } from './joinLines.ts';
import type { KnownRound, KnownRounds } from './knownRound.ts';
import { type Manifest, manifestSheet, readManifest } from './manifest.ts';
import { type AddedRow, placeOf, type ReadLines, readLines } from './readLines.ts';
import { powerOf, type ReturnedLine, saidOfLine } from './saidOfLine.ts';
import type { SentRow } from './sentRow.ts';

/** An item that came back. */
export interface ReturnedRow extends Pick<JoinedLines, 'differences' | 'asSent'> {
  readonly sent: SentRow;
}

/** What of a workbook answers one round. */
export interface RoundAnswer {
  readonly round: KnownRound;
  /** As the workbook says whose it is; null where it was for all, or does not say. */
  readonly department: string | null;
  readonly rows: readonly ReturnedRow[];
  readonly additions: readonly AddedRow[];
  /** Items that were sent to who answered and did not come back. */
  readonly missing: readonly SentRow[];
}

/** Why nothing of a workbook can be taken. */
export type AnswerRefusal =
  | { readonly code: 'approve-not-ours' | 'approve-unknown-round' | 'approve-no-rows' }
  | { readonly code: 'approve-newer'; readonly format: number }
  | { readonly code: 'approve-other-catalogue'; readonly list: string; readonly catalogue: string }
  | { readonly code: 'approve-too-late' | 'approve-too-many-rows'; readonly count: number };

export interface AnswerReading {
  readonly refusal: AnswerRefusal | null;
  readonly rounds: readonly RoundAnswer[];
  readonly stale: number;
  readonly foreign: number;
  readonly repeated: number;
  readonly notes: readonly AnswerNote[];
}

/** Nobody writes so many new items by hand into the form of a department. */
const mostAdditions = 500;

/**
 * Reads a workbook that came back: which rows it has of which round, and in what each differs from what was sent.
 * Nothing of it is in the catalogue before somebody accepts it.
 */
export function readAnswer(sheets: readonly Grid[], known: KnownRounds): AnswerReading {
  const manifests = sheets.filter(isManifest).flatMap(({ rows }) => {
    const text = rows.flat().find((cell) => cell !== null)?.text ?? '';
    return [readManifest(text)];
  });
  const newer = manifests.find((each) => each.is === 'newer');
  if (newer !== undefined) return refused({ code: 'approve-newer', format: newer.format });
  const ours = manifests.flatMap((each) => (each.is === 'ours' ? [each.manifest] : []));
  const read = readLines(
    sheets.filter((sheet) => !isManifest(sheet)),
    known,
    ours.flatMap(({ round }) => known.round(round) ?? []),
  );
  const refusal = refusalOf(read, ours, known);
  const { stale, foreign } = read;
  if (refusal !== null) return { ...refused(refusal), stale, foreign, notes: read.notes };
  return { refusal: null, ...answersOf(read, ours), stale, foreign };
}

/** The name may have got a number where sheets of several workbooks were put together. */
function isManifest({ name }: Grid): boolean {
  return name.startsWith(manifestSheet);
}

function refused(refusal: AnswerRefusal): AnswerReading {
  return { refusal, rounds: [], stale: 0, foreign: 0, repeated: 0, notes: [] };
}

function refusalOf(read: ReadLines, manifests: readonly Manifest[], known: KnownRounds): AnswerRefusal | null {
  if (read.additions.length > mostAdditions) return { code: 'approve-too-many-rows', count: read.additions.length };
  if (read.lines.length > 0 || read.additions.length > 0) return null;
  if (read.stale > 0) return { code: 'approve-too-late', count: read.stale };
  const other = manifests.find(({ catalogue }) => catalogue !== known.catalogue);
  if (other !== undefined) {
    return { code: 'approve-other-catalogue', list: other.list, catalogue: other.catalogue };
  }
  if (manifests.length === 0 && !read.hasTokens) return { code: 'approve-not-ours' };
  const isKnown = manifests.some(({ round }) => known.round(round) !== null);
  return { code: isKnown ? 'approve-no-rows' : 'approve-unknown-round' };
}

function answersOf(
  read: ReadLines,
  manifests: readonly Manifest[],
): Pick<AnswerReading, 'rounds' | 'repeated' | 'notes'> {
  const notes: AnswerNote[] = [...read.notes];
  const { rows, repeated } = joinAll(read.lines, notes);
  const added = joinAdditions(read.additions);
  const rounds = new Set([...read.lines, ...read.additions].map(({ round }) => round));
  return {
    rounds: [...rounds].map((round): RoundAnswer => {
      const own = manifests.filter((manifest) => manifest.round === round.uid);
      const returned = rows.filter((row) => row.round === round);
      const missing = missingOf(round, own, returned);
      if (missing.length > 0) notes.push(missingNote(missing));
      return {
        round,
        department: own.length === 1 ? (own[0]?.department ?? null) : null,
        rows: returned,
        additions: added.rows.filter((row) => row.round === round),
        missing,
      };
    }),
    repeated: repeated + added.repeated,
    notes,
  };
}

type RowOfRound = ReturnedRow & { readonly round: KnownRound };

/** Lines about the same item become one row; each is compared with the line of its power at hand. */
function joinAll(lines: readonly ReturnedLine[], notes: AnswerNote[]): { rows: RowOfRound[]; repeated: number } {
  const byItem = Map.groupBy(lines, ({ round, sent }) => `${round.uid} ${sent.uid}`);
  const powers = new Map(lines.map(({ table, row, sent }) => [lineKey(table.sheet, row), powerOf(sent)]));
  const rows = [...byItem.values()].flatMap((same): RowOfRound[] => {
    const [first] = same;
    if (first === undefined) return [];
    const said = same.map((line): SaidLine => {
      const { round, sent, table, row } = line;
      const parent = sent.parentUid === null ? null : (byItem.get(`${round.uid} ${sent.parentUid}`)?.[0] ?? null);
      const powerAt = (at: number) => powers.get(lineKey(table.sheet, at)) ?? null;
      return { line, said: saidOfLine(line, { powerAt, parent }), place: placeOf(table.sheet, row) };
    });
    const { agree, ...joined } = joinLines(said);
    for (const { place } of agree ? said.slice(1) : said) {
      const code = agree ? 'repeated' : 'repeated-differs';
      if (said.length > 1) notes.push(answerNote(place, code, { number: first.sent.number }));
    }
    return [{ round: first.round, sent: first.sent, ...joined }];
  });
  return { rows, repeated: lines.length - byItem.size };
}

function lineKey(sheet: string, row: number): string {
  return `${row} ${sheet}`;
}

function joinAdditions(additions: readonly AddedRow[]): { rows: AddedRow[]; repeated: number } {
  const rows = new Map<string, AddedRow>();
  for (const addition of additions) {
    const key = JSON.stringify([addition.round.uid, Object.entries(addition.cells).sort()]);
    if (!rows.has(key)) rows.set(key, addition);
  }
  return { rows: [...rows.values()], repeated: additions.length - rows.size };
}

/** Who answered: whose workbook it was, and whose rows are in it. */
function missingOf(round: KnownRound, manifests: readonly Manifest[], returned: readonly ReturnedRow[]): SentRow[] {
  const here = new Set(returned.map(({ sent }) => sent.uid));
  const answering = new Set([
    ...returned.map(({ sent }) => sent.department),
    ...manifests.flatMap(({ department }) => department ?? []),
  ]);
  const isForAll = manifests.some(({ department }) => department === null);
  return [...round.rows.values()].filter(
    ({ uid, department }) => (isForAll || answering.has(department)) && !here.has(uid) && round.tooLate(uid) === null,
  );
}

const namedMissing = 10;

function missingNote(missing: readonly SentRow[]): AnswerNote {
  const named = missing.slice(0, namedMissing).map(({ number }) => number);
  const numbers = `${named.join('、')}${missing.length > namedMissing ? '等' : ''}`;
  return answerNote('', 'missing', { count: missing.length, numbers });
}
