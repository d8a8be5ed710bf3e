import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countLines, cutIntoRows, highestRow, maxLines, rowPoints } from '#engine/output/wrapText.ts';

describe('lines of a cell', () => {
  test.each([
    ['', 28, 1],
    ['对未取得施工许可的处罚', 28, 1],
    ['对未取得施工许可证擅自施工的处罚', 28, 2],
    ['第一段\n第二段\n', 28, 3],
    ['0123456789012345678', 28, 1],
    ['0123456789'.repeat(4), 28, 2],
    ['字', 1, 1],
  ])('%j in a column of %i', (text, width, lines) => {
    expect(countLines(text, width)).toBe(lines);
  });

  test('are more where the font is larger', () => {
    const text = '对未取得施工许可证擅自施工的处罚';
    expect([9, 10, 16].map((points) => countLines(text, 30, points))).toEqual([1, 2, 2]);
    expect(rowPoints(2, 16)).toBeGreaterThan(rowPoints(2));
  });
});

describe('a text cut into rows', () => {
  test('stays whole where it fits', () => {
    const text = '《建筑法》\n第六十四条：未取得施工许可证擅自施工的，责令改正。';
    expect(cutIntoRows(text, 40)).toEqual([text]);
  });

  test('is cut between two laws rather than within one', () => {
    const law = '《建筑法》\n第六十四条：责令改正。\n第六十五条：责令改正。';
    const pieces = cutIntoRows(Array(12).fill(law).join('\n'), 40);
    expect(pieces).toEqual([Array(8).fill(law).join('\n'), Array(4).fill(law).join('\n')]);
  });

  test('loses nothing, and no piece is too high', () => {
    const unit = fc.constantFrom('法', '第', 'a', '1', '，', '\n', '𠮷', '《');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 600 }), fc.integer({ min: 4, max: 60 }), (text, width) => {
        const pieces = cutIntoRows(text, width);
        expect(pieces.join('').replaceAll('\n', '')).toBe(text.replaceAll('\n', ''));
        expect(Math.max(...pieces.map((piece) => countLines(piece, width)))).toBeLessThanOrEqual(maxLines());
      }),
    );
    for (const points of [8, 10, 10.5, 12, 16, 48]) {
      expect(rowPoints(maxLines(points), points)).toBeLessThanOrEqual(highestRow);
    }
  });
});
