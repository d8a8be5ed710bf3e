import { copyFileSync, mkdirSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isIntakeFailure } from '#engine/intake/fileReading.ts';
import { readWorkbook } from '#engine/intake/readFile.ts';
import { RoundBook } from '#engine/jobs/approve/roundBook.ts';
import { closeCatalogue, openCatalogue } from '#engine/store/catalogueFile.ts';
import { findRound, listRoundRows } from '#engine/store/rounds.ts';
import type { Db } from '#engine/store/sqlite.ts';
import { sharedKeys } from '#shared/approve/effects.ts';
import { readAnswer } from '#shared/approve/readAnswer.ts';
import { isSameCell, savedText } from '#shared/approve/sameCell.ts';
import type { SentRow } from '#shared/approve/sentRow.ts';
import { needOffice, type SavedAs, saveAs } from '../../../../../scripts/office/office.ts';
import { actor, createWorkbench, type Workbench } from '../../workbench.ts';
import { type Disturbance, disturb, type Edit } from './disturb.ts';

const bureau = '北原区住房和城乡建设局';
const header = ['序号', '职权类别', '事项名称', '子项名称', '实施依据', '行使主体'];
/** What spreadsheet programs like to change: formulas, long codes, dates, quotes, breaks, rare characters. */
const list = [
  header,
  [
    '1',
    '行政处罚',
    '对违法承揽工程的处罚',
    '对未取得资质证书的处罚',
    '《甲法》第一条\n　　“责令停止”,；\n第二款',
    bureau,
  ],
  ['', '', '', '对以欺骗手段取得资质证书的处罚', '《甲法》第二条', bureau],
  ['', '', '', '对𠮷某等行为的处罚', '', bureau],
  ['2', '行政许可', '=1+1', '', '《甲法》第三条', bureau],
  ['3', '行政许可', '建筑工程施工许可证核发', '', '1502030001312345678901234567890', bureau],
  ['4', '行政检查', '对建设工程质量的监督检查', '', '2015-06-01', bureau],
  [
    '5',
    '行政处罚',
    "'对违反规定的处罚",
    '',
    `《甲法》第六十条：${'违反本条例规定，责令停止违法行为。'.repeat(60)}`,
    bureau,
  ],
  ['6', '行政奖励', '对先进个人的奖励', '', '《甲法》第七条 <b>&amp;</b>', bureau],
];

let bench: Workbench;
let sent: string;
/** A copy of the catalogue to read in. */
let db: Db;
let rows: readonly SentRow[];
/** Workbooks that were changed at random, and where they were saved; and one with two edits alone. */
let done: { readonly seed: number; readonly disturbance: Disturbance; readonly saved: readonly string[] }[];
let plain: { readonly target: string; readonly saved: readonly string[] };

beforeAll(async () => {
  needOffice();
  bench = await createWorkbench();
  const { engine } = bench;
  await engine.call('intake/import', { paths: [bench.writeList('住建.csv', list)], actor });
  await engine.call('decide/item', { item: '住建-许-0001', as: '合并', target: '住建-许-0002', actor });
  await engine.call('approve/make-round', { kind: 'solicit', actor });
  sent = bench.path('征求意见表.xlsx');
  await engine.call('approve/export', { kind: 'solicit', round: 1, department: bureau, to: sent });
  await engine.call('catalogue/close', {});
  const copy = bench.path('副本.quanqing');
  copyFileSync(bench.file, copy);
  await engine.call('catalogue/open', { file: bench.file });
  db = openCatalogue(copy).db;
  rows = listRoundRows(db, findRound(db, 'solicit', 1)?.id ?? 0).map((row) => row.sent);
  const seed = Math.floor(Math.random() * 2 ** 31);
  const plans = fc.sample(plan, { numRuns: 8, seed });
  const all = [...plans.map((each, at) => disturbanceOf(each, bench.path(`答复${at}.xlsx`))), twoEdits()];
  await disturb(all);
  const saved = await savedEverywhere(all.map(({ target }) => target));
  done = all.slice(0, -1).map((disturbance, at) => ({ seed, disturbance, saved: saved[at] ?? [] }));
  plain = { target: twoEdits().target, saved: saved.at(-1) ?? [] };
});
afterAll(() => {
  closeCatalogue(db);
  bench.close();
});

const keys = [
  'number',
  'category',
  'name',
  'subItem',
  'basis',
  'proposal',
  'reason',
  'opinion',
  'result',
  'suggestion',
] as const;
const rowCount = 9;
const columnCount = 30;

/** What nobody sent, so that every edit is a difference; without what no workbook can hold. */
const written = fc.oneof(
  fc.constantFrom(
    '同意',
    '合并至 住建-罚-0001',
    '=SUM(A1)',
    "'引号",
    '1502030001312345678901234567891',
    '2015-06-02',
    '第一行\n第二行',
  ),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .map((text) => `改${text.replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/gu, '')}改`),
);
const edit = fc
  .record({ row: fc.nat(rowCount - 1), key: fc.constantFrom(...keys) })
  .chain((cell) =>
    fc
      .oneof(
        { weight: 6, arbitrary: fc.record({ text: written, as: fc.constant<Edit['as']>('text') }) },
        fc.record({ text: fc.constant('保留不变'), as: fc.constant<Edit['as']>('formula') }),
        fc.record({ text: fc.constant('12'), as: fc.constant<Edit['as']>('number') }),
        fc.record({ text: fc.constant(''), as: fc.constant<Edit['as']>('text') }),
      )
      .map((said) => ({ ...cell, ...said })),
  );
const some = (most: number) => fc.uniqueArray(fc.nat(rowCount - 1), { maxLength: most });
const weights = (count: number) => fc.array(fc.nat(), { minLength: count, maxLength: count });

const plan = fc.record({
  edits: fc.uniqueArray(edit, { selector: ({ row, key }) => `${row} ${key}`, minLength: 2, maxLength: 8 }),
  order: fc.option(weights(rowCount)),
  columns: fc.option(weights(columnCount)),
  fill: fc.boolean(),
  dropped: some(2),
  repeated: some(1),
  hidden: some(3),
  lost: fc.constantFrom('nothing', 'nothing', 'keys', 'tokens', 'manifest'),
  added: fc.array(fc.record({ name: written, category: fc.constant('行政处罚') }), { maxLength: 2 }),
});
type Plan = typeof plan extends fc.Arbitrary<infer P> ? P : never;

function disturbanceOf(of: Plan, target: string): Disturbance {
  const numbers = (places: readonly number[]): string[] => places.flatMap((at) => rows[at]?.number ?? []);
  const kept = new Set(of.order === null ? [] : of.dropped);
  const order = of.order?.map((weight, at) => ({ weight, at })).sort((a, b) => a.weight - b.weight) ?? null;
  return {
    ...of,
    source: sent,
    target,
    comments: [],
    edits: recognisable(of).flatMap((each) => {
      const number = rows[each.row]?.number;
      return number === undefined ? [] : [{ ...each, number }];
    }),
    order: order === null ? null : numbers(order.map(({ at }) => at)),
    dropped: numbers([...kept]),
    repeated: order === null ? [] : numbers(of.repeated.filter((at) => !kept.has(at))),
    hidden: order === null ? numbers(of.hidden) : [],
  };
}

/** Edits that leave enough of a row to know it by: without its token two of number, name and basis, else one of them. */
function recognisable({ edits, lost }: Plan): Plan['edits'] {
  const telling: readonly string[] = ['number', 'name', 'subItem', 'basis'];
  const spared = new Set<number>();
  return edits.filter(({ row, key }) => {
    // What a power says for its sub-items is one cell of the form.
    if (rows[row]?.parentUid !== null && sharedKeys.has(key)) return false;
    if (!telling.includes(key)) return true;
    if (spared.has(row) || (lost === 'tokens' && key === 'number')) return false;
    spared.add(row);
    return true;
  });
}

function twoEdits(): Disturbance {
  const edits: Edit[] = [
    { number: rows[0]?.number ?? '', key: 'opinion', text: '不同意', as: 'text' },
    { number: rows[1]?.number ?? '', key: 'subItem', text: '对无资质的处罚', as: 'text' },
  ];
  const nothing = { order: null, columns: null, fill: false, dropped: [], repeated: [], hidden: [], added: [] };
  const comments = [{ number: rows[0]?.number ?? '', key: 'basis' as const, text: '请附全文\n谢谢' }];
  return { source: sent, target: bench.path('两处改动.xlsx'), edits, comments, lost: 'nothing', ...nothing };
}

interface Expected {
  readonly differences: readonly string[];
  readonly additions: readonly string[];
  readonly missing: readonly string[];
  readonly repeated: number;
}

function expectedOf({ edits, dropped, repeated, added }: Disturbance): Expected {
  const told = edits.flatMap(({ number, key, text }) => {
    const before = rows.find((row) => row.number === number)?.cells[key] ?? '';
    return dropped.includes(number) || isSameCell(before, text) ? [] : [`${number} ${key} ${savedText(text)}`];
  });
  return {
    differences: told.sort(),
    additions: [...new Set(added.map(({ name }) => savedText(name ?? '')))].sort(),
    missing: [...dropped].sort(),
    repeated: repeated.length + added.length - new Set(added.map(({ name }) => name)).size,
  };
}

async function read(path: string): Promise<Expected> {
  const file = await readWorkbook(path);
  if (isIntakeFailure(file)) throw new Error(`${path}: ${file.code}`);
  const reading = readAnswer(file.reading.sheets, new RoundBook({ db }));
  const [answer] = reading.rounds;
  if (answer === undefined) throw new Error(`${path}: ${JSON.stringify(reading)}`);
  expect(reading.notes.filter(({ code }) => code !== 'missing' && code !== 'repeated')).toEqual([]);
  return {
    differences: answer.rows
      .flatMap(({ sent: { number }, differences }) =>
        differences.map(({ column, after }) => `${number} ${column} ${after}`),
      )
      .sort(),
    additions: answer.additions.map(({ cells }) => cells.name ?? '').sort(),
    missing: answer.missing.map(({ number }) => number).sort(),
    repeated: reading.repeated,
  };
}

/** Saves them by LibreOffice in all its formats; each start takes seconds, so all files go in one. */
async function savedEverywhere(files: readonly string[]): Promise<string[][]> {
  const endings: SavedAs[] = ['xlsx', 'xls', 'ods'];
  const saved = await Promise.all(
    endings.map((ending) => {
      const folder = bench.path(`另存-${ending}`);
      mkdirSync(folder);
      return saveAs(files, ending, folder);
    }),
  );
  return files.map((_, at) => saved.flatMap((paths) => paths[at] ?? []));
}

describe('a workbook that other programs changed and saved', () => {
  it('comes back with all edits and none invented, whatever else was done to it', async () => {
    for (const { seed, disturbance, saved } of done) {
      const expected = expectedOf(disturbance);
      for (const path of saved) {
        expect({ seed, path, disturbance, ...(await read(path)) }).toEqual({ seed, path, disturbance, ...expected });
      }
    }
  });

  it('has comments on its cells, which are told and are no change', async () => {
    for (const path of [plain.target, ...plain.saved]) {
      const file = await readWorkbook(path);
      if (isIntakeFailure(file)) throw new Error(`${path}: ${file.code}`);
      const { notes } = readAnswer(file.reading.sheets, new RoundBook({ db }));
      expect({ path, notes }).toMatchObject({
        path,
        notes: [{ code: 'comment', text: expect.stringMatching(/“实施依据”有批注：(?:王芳:\n)?请附全文\n谢谢/) }],
      });
    }
  });

  it('says the same in every format, so that taking it back once is enough', async () => {
    const { engine } = bench;
    const before = await engine.call('list/history', {});
    const taken = await engine.call('approve/import', { files: [plain.target, ...plain.saved], actor });
    expect(taken).toMatchObject({ rows: 9, changes: 2, missing: 0, conflicts: 0 });
    expect(taken.files.map(({ status }) => status)).toEqual(['taken', 'same-file', 'same-file', 'same-file']);
    expect(await engine.call('list/history', {})).toHaveLength(before.length + 1);
    await engine.call('history/undo', { actor });
    expect((await engine.call('approve/proposals', { kind: 'solicit', round: 1 })).total).toBe(0);
  });
});
