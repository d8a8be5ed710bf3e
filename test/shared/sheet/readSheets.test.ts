import { describe, expect, it } from 'vitest';
import { readSheets } from '#shared/sheet/readSheets.ts';
import { drawGrid } from './drawGrid.ts';
import { columnFields, doubtCodes, outcomes, powers } from './readDrawing.ts';

const list = `
  北原区水利局权责清单|<|<|<
  序号|权力名称|权力类型|实施依据
  1|取水许可|行政许可|《水法》
`;

function readAll(...drawings: readonly string[]) {
  const grids = drawings.map((drawing, index) => drawGrid(drawing, `表格${index + 1}`));
  return readSheets(grids, () => ({ file: '北原区水利局.docx' }));
}

describe('a sheet without a header', () => {
  it('goes on with the list of the sheet before, which is said', () => {
    const [, second, third] = readAll(
      list,
      '（续表1）|||\n2|河道采砂许可|行政许可|《水法》\n3|对擅自取水的处罚|行政处罚|《水法》',
      '4|对违法采砂的处罚|行政处罚|《防洪法》',
    );
    if (second === undefined || third === undefined) throw new Error('three sheets were read');
    expect(powers(second)).toEqual(['河道采砂许可', '对擅自取水的处罚']);
    expect(outcomes(second)).toEqual(['footnote', 'item', 'item']);
    expect(columnFields(second)).toEqual(['serial', 'name', 'category', 'basis']);
    expect(doubtCodes(second)).toEqual(['header-of-sheet-before']);
    expect(powers(third)).toEqual(['对违法采砂的处罚']);
  });

  it.each([
    ['holds something else in those columns', '2|张三|科长|15020001\n3|李四|科员|15020002'],
    ['has further columns', '2|河道采砂许可|行政许可|《水法》|区水利局'],
    ['is a cover', '北原区水利局\n二〇二四年'],
    ['sums up', '行政许可|1\n行政处罚|2'],
  ])('stays unread where it %s', (_, drawing) => {
    const [, second] = readAll(list, drawing);
    expect(second?.items).toEqual([]);
  });

  it('stays unread behind a sheet that is no list', () => {
    const [, , third] = readAll(list, '封面', '2|河道采砂许可|行政许可|《水法》');
    expect(third?.layout).toBeNull();
  });
});
