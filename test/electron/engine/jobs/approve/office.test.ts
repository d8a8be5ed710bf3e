import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isIntakeFailure } from '#engine/intake/fileReading.ts';
import { readWorkbook as readOurs } from '#engine/intake/readFile.ts';
import { manifestSheet, readManifest } from '#shared/approve/manifest.ts';
import { freeMark, readToken } from '#shared/approve/sentRow.ts';
import type { Grid } from '#shared/sheet/grid.ts';
import { needOffice, saveAs } from '../../../../../scripts/office/office.ts';
import { actor, createWorkbench, type Workbench } from '../../workbench.ts';
import { type ReadSheet, readWorkbook } from './readWorkbook.ts';

const header = ['序号', '职权类别', '事项名称', '子项名称', '实施依据', '行使主体'];
const bureau = '北原区住房和城乡建设局';
const long = '《建设工程质量管理条例》第六十条：违反本条例规定，承揽工程的，责令停止违法行为。\n'.repeat(30);
const list = [
  header,
  ['1', '行政处罚', '对违法承揽工程的处罚', '对未取得资质证书的处罚', '《甲法》第一条', bureau],
  ['', '', '', '对以欺骗手段取得资质证书的处罚', '《甲法》第二条', bureau],
  ['2', '行政许可', '=HYPERLINK("http://x")', '', long, bureau],
  ['3', '行政检查', '对建设工程质量的监督检查', '', '《甲法》第三条', bureau],
];

let bench: Workbench;
let sent: string;
let sheets: ReadSheet[];

beforeAll(async () => {
  needOffice();
  bench = await createWorkbench();
  await bench.engine.call('intake/import', { paths: [bench.writeList('住建.csv', list)], actor });
  await bench.engine.call('approve/make-round', { kind: 'solicit', actor });
  sent = bench.path('征求意见表.xlsx');
  await bench.engine.call('approve/export', { kind: 'solicit', round: 1, to: sent });
  sheets = await readWorkbook(sent);
});
afterAll(() => bench.close());

function form(): ReadSheet {
  const found = sheets.find(({ name }) => name === '征求意见表');
  if (found === undefined) throw new Error('no form');
  return found;
}

/** The first cell of each row, down to the last that holds something. */
function tokens({ cells }: ReadSheet): string[] {
  return Object.entries(cells).flatMap(([at, text]) => (/^A\d+$/.test(at) ? [text] : []));
}

describe('a workbook that goes out', () => {
  it('has a token on every row, each its own, behind a hidden column', () => {
    const rows = tokens(form()).filter((text) => readToken(text) !== null);
    expect(rows).toHaveLength(5);
    expect(new Set(rows).size).toBe(5);
    expect(form().hiddenColumns).toContain('A');
    expect(form().hiddenRows).toEqual([1]);
  });

  it('is protected, but for the cells that ask for something', () => {
    const { cells, unlocked } = form();
    expect(form().protected).toBe(true);
    const keyOf = (at: string) => cells[`${at.replace(/\d+/, '')}1`];
    const rowsOfItems = new Set(
      Object.entries(cells).flatMap(([at, text]) => (readToken(text) === null ? [] : [at.slice(1)])),
    );
    const inRows = unlocked.filter((at) => rowsOfItems.has(at.replace(/[A-Z]+/, '')));
    expect(new Set(inRows.map(keyOf))).toEqual(new Set(['opinion', 'result', 'suggestion']));
    expect(inRows).toHaveLength(3 * rowsOfItems.size);
  });

  it('shows by one colour what can be written in, the free rows too', () => {
    const { unlocked, grounds, cells } = form();
    const free = Object.entries(cells).flatMap(([at, text]) => (text === freeMark ? [at.slice(1)] : []));
    expect(free).toHaveLength(20);
    const asking = unlocked.filter((at) => free.includes(at.replace(/[A-Z]+/, '')));
    expect(asking).toHaveLength(20 * 12);
    expect(new Set(asking.map((at) => grounds[at]))).toEqual(new Set(['FFFFF8E1']));
  });

  it('numbers its pages through, as the number of them all is counted', () => {
    expect(sheets.map(({ firstPage }) => firstPage)).toEqual(sheets.map(() => null));
  });

  it('merges a power over its sub-items, and no row is higher than a spreadsheet allows', () => {
    expect(form().merges.filter((range) => /^[B-I]\d+:[B-I]\d+$/.test(range) && !range.startsWith('B2'))).not.toEqual(
      [],
    );
    for (const { heights } of sheets) expect(Math.max(0, ...Object.values(heights))).toBeLessThanOrEqual(409);
  });

  it('shows how a long basis begins, and has it whole in the annex', () => {
    const annex = sheets.find(({ name }) => name === '依据汇编');
    expect(Object.values(form().cells).filter((text) => text.includes('全文见附件《依据汇编》第1条'))).toHaveLength(1);
    const whole = Object.entries(annex?.cells ?? {}).flatMap(([at, text]) => (/^E[4-9]/.test(at) ? [text] : []));
    expect(whole.join('').replaceAll('\n', '')).toBe(long.replaceAll('\n', ''));
  });

  it('says which workbook it is on a sheet that nobody sees', () => {
    const hidden = sheets.find(({ name }) => name === manifestSheet);
    expect(hidden?.state).toBe('veryHidden');
    expect(readManifest(hidden?.cells.A1 ?? '')).toMatchObject({
      is: 'ours',
      manifest: { kind: 'solicit', number: 1, rows: 5, department: null },
    });
  });

  it('survives being saved by LibreOffice as .xlsx, .xls and .ods', async () => {
    const folder = bench.path('saved');
    mkdirSync(folder);
    const before = await visibleTexts(sent);
    for (const ending of ['xlsx', 'xls', 'ods'] as const) {
      const [saved = ''] = await saveAs([sent], ending, folder);
      expect(await visibleTexts(saved), ending).toEqual(before);
    }
    const saved = await readWorkbook(bench.path('saved/征求意见表.xlsx'));
    const reopened = saved.find(({ name }) => name === form().name);
    const kept = ({ hiddenColumns, hiddenRows, unlocked, validations, ...rest }: ReadSheet) => {
      return { hiddenColumns: hiddenColumns.slice(0, 1), hiddenRows, unlocked, validations, guarded: rest.protected };
    };
    expect(reopened && kept(reopened)).toEqual(kept(form()));
  });
});

/** The texts of all sheets as our own reader finds them, without those under a merge. */
async function visibleTexts(path: string): Promise<string[][]> {
  const read = await readOurs(path);
  if (isIntakeFailure(read)) throw new Error(read.code);
  return read.reading.sheets.map(({ rows, merges }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        if (cell === null || cell.text === '' || isCovered(merges, row, column)) return [];
        return [`${row} ${column} ${cell.text}`];
      }),
    ),
  );
}

function isCovered(merges: Grid['merges'], row: number, column: number): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row > top || column > left),
  );
}
