import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ColumnKey } from '#shared/approve/columns.ts';
import { sharedKeys } from '#shared/approve/effects.ts';
import { readAnswer } from '#shared/approve/readAnswer.ts';
import { savedText } from '#shared/approve/sameCell.ts';
import {
  columnAt,
  type Form,
  firstRow,
  knownRound,
  knownRounds,
  makeForm,
  manifestGrid,
  sentRows,
  toGrid,
} from './form.ts';

const round = knownRound();

/** Cells that may be written in without taking away what a row is known by. */
const keys = ['category', 'basis', 'proposal', 'reason', 'opinion', 'result', 'suggestion', 'level'] as const;

interface Edit {
  readonly item: number;
  readonly key: ColumnKey;
  readonly text: string;
}

/** What nobody sent, so that every edit is a difference. */
const text = fc.oneof(
  fc.constantFrom(
    '同意',
    '不同意',
    '合并至 住建-罚-0001',
    '1502030001312345678901234567890',
    '2015-06-01',
    '=1+1',
    "'引号",
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((written) => `改${written}改`),
);
const edit: fc.Arbitrary<Edit> = fc
  .record({ item: fc.integer({ min: 0, max: sentRows.length - 1 }), key: fc.constantFrom(...keys), text })
  // What a power says for its sub-items is one cell of the form.
  .filter(({ item, key }) => !sharedKeys.has(key) || sentRows[item]?.parentUid === null);

/** What happens to a form beside the edits: nothing of it is an edit. */
interface Upheaval {
  readonly order: readonly number[];
  readonly columns: readonly number[];
  readonly dropped: readonly number[];
  readonly lost: 'nothing' | 'keys' | 'tokens' | 'manifest';
  readonly fill: boolean;
}

const shuffled = (length: number) =>
  fc.array(fc.nat(), { minLength: length, maxLength: length }).map((weights) =>
    weights
      .map((weight, at) => ({ weight, at }))
      .sort((a, b) => a.weight - b.weight)
      .map(({ at }) => at),
  );
const width = makeForm(round).cells[0]?.length ?? 0;
const upheaval: fc.Arbitrary<Upheaval> = fc.record({
  order: shuffled(sentRows.length),
  columns: shuffled(width),
  dropped: fc.uniqueArray(fc.integer({ min: 0, max: sentRows.length - 1 }), { maxLength: 3 }),
  lost: fc.constantFrom('nothing', 'keys', 'tokens', 'manifest'),
  fill: fc.boolean(),
});

function apply(form: Form, edits: readonly Edit[], { order, columns, dropped, lost, fill }: Upheaval): void {
  const rows = form.cells.splice(firstRow, sentRows.length);
  for (const { item, key, text: written } of edits) {
    const row = rows[item];
    if (row !== undefined) row[columnAt(key)] = written;
  }
  // Taken apart, since what is merged cannot be sorted; the name of a sub-item is what the merge covered, or nothing.
  form.merges = [];
  for (const [at, row] of rows.entries()) if (sentRows[at]?.parentUid !== null && !fill) row[columnAt('name')] = '';
  const kept = order.filter((at) => !dropped.includes(at)).flatMap((at) => [rows[at] ?? []]);
  form.cells.splice(firstRow, 0, ...kept);
  if (lost === 'tokens') for (const row of form.cells) row[0] = '';
  if (lost === 'keys') form.cells[0] = [];
  form.cells = form.cells.map((row) => columns.map((at) => row[at] ?? ''));
}

test('all edits of a form are found and none is invented, whatever else was done to it', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(edit, { selector: ({ item, key }) => `${item} ${key}`, maxLength: 8 }),
      upheaval,
      (edits, done) => {
        const form = makeForm(round);
        apply(form, edits, done);
        // Without a token a row is known by two of number, name and basis: one of them may be edited.
        const reading = readAnswer(
          [toGrid(form), ...(done.lost === 'manifest' ? [] : [manifestGrid()])],
          knownRounds(round),
        );
        const found = reading.rounds.flatMap(({ rows }) =>
          rows.flatMap(({ sent, differences }) =>
            differences.map(({ column, after }) => `${sent.uid} ${column} ${after}`),
          ),
        );
        const expected = edits
          .filter(({ item }) => !done.dropped.includes(item))
          // Breaks of lines are all the same to spreadsheets.
          .map(({ item, key, text: written }) => `${sentRows[item]?.uid} ${key} ${savedText(written)}`);
        expect(found.sort()).toEqual(expected.sort());
        expect(reading).toMatchObject({ refusal: null, stale: 0, foreign: 0, repeated: 0 });
      },
    ),
    { numRuns: 200 },
  );
});
