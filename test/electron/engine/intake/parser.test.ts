import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maxFileBytes, mostMilliseconds as usualTime } from '#engine/intake/limits.ts';
import { createParser, type Parser } from '#engine/intake/parser.ts';
import { sourcePlaces } from '#engine/places.ts';
import { rawXlsx, text } from '../../../fixtures/intake/files.ts';

let folder = '';
let small = '';
let large = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quanqing-parser-'));
  small = join(folder, '小.csv');
  large = join(folder, '大.xlsx');
  await writeFile(small, text('序号,名称\n1,许可\n'));
  const rows = Array.from(
    { length: 100_000 },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c></row>`,
  );
  await writeFile(large, rawXlsx({ sheet: `<sheetData>${rows.join('')}</sheetData>`, level: 0 }));
});
afterAll(() => rm(folder, { recursive: true }));

async function withParser(
  options: Partial<Parameters<typeof createParser>[0]>,
  act: (parser: Parser) => Promise<void>,
) {
  const parser = createParser({ script: sourcePlaces.parserScript, ...options });
  try {
    await act(parser);
  } finally {
    parser.close();
  }
}

describe('the parser reads in processes of its own', () => {
  test('many files, each answered with its own reading', () =>
    withParser({}, async (parser) => {
      const paths = [small, join(folder, '没有.xlsx'), small, large, small];
      const results = await Promise.all(paths.map((path) => parser.read(path)));
      expect(results.map((result) => ('code' in result ? result.code : result.reading.sheets[0]?.rows.length))).toEqual(
        [2, 'not-found', 2, 100_000, 2],
      );
    }));

  test('a file that takes too long fails, and the next is read', () =>
    withParser({ processes: 1, mostMilliseconds: () => 1 }, async (parser) => {
      expect(await parser.read(large)).toEqual({ code: 'parser-timeout', file: large, detail: '0 s' });
      expect(await parser.read(small)).toMatchObject({ code: 'parser-timeout', file: small });
    }));

  test('a larger file may take longer', async () => {
    const sizes: number[] = [];
    const mostMilliseconds = (bytes: number) => {
      sizes.push(bytes);
      return usualTime(bytes);
    };
    await withParser({ mostMilliseconds }, async (parser) => {
      await Promise.all([small, join(folder, '没有.xlsx')].map((path) => parser.read(path)));
    });
    expect(sizes.toSorted((a, b) => a - b)).toEqual([0, 23]);
    expect(usualTime(0)).toBe(30_000);
    expect(usualTime(maxFileBytes)).toBeGreaterThan(20 * 60_000);
  });

  test('a file that takes too much memory fails, and the next is read', () =>
    withParser({ processes: 1, memoryMegabytes: 40 }, async (parser) => {
      const [hostile, next] = await Promise.all([parser.read(large), parser.read(small)]);
      expect(hostile).toMatchObject({ code: 'parser-memory', file: large });
      expect(next).toMatchObject({ size: 23 });
    }));

  test('a file that is given up is no longer read, and the next is', () =>
    withParser({ processes: 1 }, async (parser) => {
      const controller = new AbortController();
      const running = parser.read(large, { signal: controller.signal });
      const waiting = parser.read(large, { signal: controller.signal });
      const next = parser.read(small);
      controller.abort(new Error('不要了'));
      await expect(running).rejects.toThrow('不要了');
      await expect(waiting).rejects.toThrow('不要了');
      await expect(parser.read(small, { signal: controller.signal })).rejects.toThrow('不要了');
      expect(await next).toMatchObject({ size: 23 });
    }));

  test('files not yet read fail when it is closed', async () => {
    const parser = createParser({ script: sourcePlaces.parserScript, processes: 1 });
    const results = Promise.all([parser.read(large), parser.read(small)]);
    parser.close();
    expect(await results).toEqual([
      { code: 'parser-failed', file: large, detail: 'closed' },
      { code: 'parser-failed', file: small, detail: 'closed' },
    ]);
  });
});
