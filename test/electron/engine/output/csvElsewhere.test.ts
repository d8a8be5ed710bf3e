import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { csvOfRelease } from '#engine/output/csv.ts';
import { publishedTable } from '#shared/publish/columns.ts';
import { unguardedCell } from '#shared/text/formulaGuard.ts';
import { askPython, needOffice, saveAs } from '../../../../scripts/office/office.ts';
import { item, release } from '../../../shared/publish/releaseFixture.ts';

const content = release([
  item('住建-罚-0001', {
    name: '对“未取得施工许可证”的处罚,及"其他"',
    basis: '《中华人民共和国建筑法》\n第六十四条："责令改正，\n处以罚款"',
    extra: { oversight: '+86-472-12345', code: '0150203000123456789012345678901' },
    subItems: [{ uid: 's1', number: '住建-罚-0001-01', name: '=1+1', basis: "'《子法》第一条" }],
  }),
  item('水务-许-0001', { name: '@水务㙍𠮷许可', category: 'XK', organ: '水务局', level: null, basis: '-1' }),
  item('水务-许-0002', { name: '=HYPERLINK("http://x","y")', category: 'XK', organ: '水务局', basis: '；;\t|' }),
]);
const published = publishedTable(content);
const tableOf = z.array(z.array(z.string()));
const unguarded = (table: z.infer<typeof tableOf>) => table.map((row) => row.map(unguardedCell));

const readByPython = `
import csv, json, sys
with open(sys.argv[1], newline='', encoding=sys.argv[2]) as f:
    print(json.dumps(list(csv.reader(f))))`;
const readByOpenpyxl = `
import json, sys, openpyxl
sheet = openpyxl.load_workbook(sys.argv[1]).active
print(json.dumps([['' if cell is None else cell if isinstance(cell, str) else repr(cell) for cell in row]
  for row in sheet.iter_rows(values_only=True)]))`;
/** Comma, quotes, the charset by its number, from the first line on, and every column taken as text. */
const asText = (charset: number) =>
  `Text - txt - csv (StarCalc):44,34,${charset},1,${published[0]?.map((_, at) => `${at + 1}/2`).join('/')}`;

const encodings = [
  { encoding: 'utf-8', python: 'utf-8-sig', libreOffice: 76 },
  { encoding: 'gb18030', python: 'gb18030', libreOffice: 85 },
] as const;
let folder: string;

beforeAll(() => {
  needOffice();
  folder = mkdtempSync(join(tmpdir(), 'quanqing-csv-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(encodings)('the published list in $encoding', ({ encoding, python, libreOffice }) => {
  function write(exact: boolean): string {
    const path = join(folder, `${encoding}-${exact}.csv`);
    writeFileSync(path, csvOfRelease(content, { encoding, exact }));
    return path;
  }

  it('is read by Python with every value as it is, exact or once the guards are off', async () => {
    expect(tableOf.parse(await askPython(readByPython, [write(true), python]))).toEqual(published);
    const guarded = tableOf.parse(await askPython(readByPython, [write(false), python]));
    expect(guarded.flat().filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
    expect(unguarded(guarded)).toEqual(published);
  });

  it('is read by LibreOffice with every value as it is', async () => {
    const saved = join(folder, encoding);
    mkdirSync(saved);
    const files = await saveAs([write(true), write(false)], 'xlsx', saved, asText(libreOffice));
    const [exact, guarded] = await Promise.all(
      files.map(async (file) => tableOf.parse(await askPython(readByOpenpyxl, [file]))),
    );
    expect(exact).toEqual(published);
    expect(unguarded(guarded ?? [])).toEqual(published);
  });
});
