import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { isIntakeFailure } from '#engine/intake/fileReading.ts';
import { readWorkbook } from '#engine/intake/readFile.ts';

const folder = join(process.env.QUANQING_REAL_DATA ?? resolve('..', 'shared', 'data'), 'lists');
const files = existsSync(folder) ? readdirSync(folder) : [];

if (files.length === 0) test.skip('real lists are not at hand: QUANQING_REAL_DATA names their folder', () => undefined);

test.each(files)('%s is read whole', async (name) => {
  const result = await readWorkbook(join(folder, name));
  if (isIntakeFailure(result)) throw new Error(`${result.code}: ${result.detail}`);
  const texts = result.reading.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row) => row.map((cell) => cell?.text ?? '')),
  );
  expect(texts.filter((text) => text !== '').length).toBeGreaterThan(10);
  // Signs of a wrong code page or of an entity left as it was written.
  expect(texts.filter((text) => /\uFFFD|&#\d+;|_x000D_|\r/.test(text))).toEqual([]);
});
