import { describe, expect, it } from 'vitest';
import { levelIn, levelOfOrgan, organIn } from '#shared/sheet/placeWords.ts';
import { doubtCodes, outcomes, readDrawing } from './readDrawing.ts';

const list = '序号|事项名称|实施依据\n1|取水许可|《水法》';

describe('organIn', () => {
  it.each([
    ['附件3：北原区住建局2024年权责清单（盖章版）(1).xlsx', '北原区住建局'],
    ['2025年北原区统计局权责清单', '北原区统计局'],
    ['01.区水利局.xls', '区水利局'],
    ['12-北原区教育局（报送）.xlsx', '北原区教育局'],
    ['权责清单（区卫健委）.et', '区卫健委'],
    ['行政权力清单-区市场监督管理局-终稿.xlsx', '区市场监督管理局'],
    ['区发展和改革委员会行政处罚事项目录.csv', '区发展和改革委员会'],
    ['国动办权责清单公示.xlsx', '国动办'],
    ['北原区委宣传部（区新闻出版局）2024年权责清单', '北原区委宣传部(区新闻出版局)'],
    ['D:/报送/2024/区民政局.docx', '区民政局'],
    ['区综合行政执法局2024年行政处罚.xlsx', '区综合行政执法局'],
    ['区纪律检查委员会权责清单.xls', '区纪律检查委员会'],
    ['区政务公开办公室权责清单公示.xls', '区政务公开办公室'],
    ['区应急管理局权力清单最终稿2.xls', '区应急管理局'],
    ['城关镇人民政府权责清单', '城关镇人民政府'],
    ['行政许可（20项）', null],
    ['Sheet1', null],
    ['权责清单汇总表（终稿）.xlsx', null],
    ['附件.xlsx', null],
    ['', null],
  ])('%s → %s', (text, organ) => {
    expect(organIn(text)).toBe(organ);
  });
});

describe('levelIn', () => {
  it.each([
    ['县级', 'county'],
    ['地州\n市级', 'city'],
    ['地州市级。负责本行政区域内的取水许可', 'city'],
    ['自治区级', 'province'],
    ['省级', 'province'],
    ['县市区级', 'county'],
    ['旗县区级', 'county'],
    ['区级', 'county'],
    ['区', 'county'],
    ['盟市', 'city'],
    ['设区的市级', 'city'],
    ['乡镇（街道）级', 'township'],
    ['市级、县级', 'graded'],
    ['市、县级', 'graded'],
    ['省、市、县三级', 'graded'],
    ['负责市本级公共机构节能监督检查', 'city'],
    ['负责本行政区域内的工作', null],
    ['', null],
  ])('%s → %s', (text, level) => {
    expect(levelIn(text)).toBe(level);
  });
});

describe('levelOfOrgan', () => {
  it.each([
    ['自治区农业农村厅', 'province'],
    ['某省水利厅', 'province'],
    ['地州市农业农村局', 'city'],
    ['某市统计局', 'city'],
    ['市统计局', 'city'],
    ['县市区农业农村局', 'county'],
    ['北原区水利局', 'county'],
    ['区水利局', 'county'],
    ['县教育局', 'county'],
    ['某旗林业和草原局', 'county'],
    ['某市北原区水利局', 'county'],
    ['城关镇人民政府', 'township'],
    ['东风街道办事处', 'township'],
    ['市场监督管理局', null],
    ['水利局', null],
    ['', null],
  ])('%s → %s', (name, level) => {
    expect(levelOfOrgan(name)).toBe(level);
  });
});

describe('the department', () => {
  it.each([
    ['the sheet', '', { sheet: '区水利局' }, { text: '区水利局', from: 'sheet' }],
    ['the title', '北原区水利局2025年权责清单|<|<\n', {}, { text: '北原区水利局', from: 'title' }],
    ['the file', '', { file: '区水利局权责清单.xlsx' }, { text: '区水利局', from: 'file' }],
    ['the unit line', '部门名称：区水利局|<|<\n', { file: '区民政局.xlsx' }, { text: '区水利局', from: 'line' }],
    ['the next cell', '填报单位：|区水利局|\n', {}, { text: '区水利局', from: 'line' }],
    [
      'a crowded line',
      '填报单位（盖章）：区水利局      填报日期：2015年6月|<|<\n',
      {},
      { text: '区水利局', from: 'line' },
    ],
    ['a line with people', '部门：区残疾人联合会  填报人：张三|<|<\n', {}, { text: '区残疾人联合会', from: 'line' }],
    ['nowhere', '单位：项|<|<\n', {}, { text: '', from: null }],
  ])('is read from %s', (_, above, context, department) => {
    const reading = readDrawing(above + list, context);
    expect(reading.items[0]?.department).toEqual(department);
    expect(doubtCodes(reading).includes('department-missing')).toBe(department.from === null);
  });

  it('is read from its column before anything else', () => {
    const reading = readDrawing(
      '部门名称：区民政局|<|<|<\n序号|部门|事项名称|实施依据\n1|区水利局|取水许可|《水法》\n2|^|河道采砂许可|《水法》',
    );
    expect(reading.items.map(({ department }) => department)).toEqual([
      { text: '区水利局', from: 'column' },
      { text: '区水利局', from: 'column' },
    ]);
  });

  it('is at last the organ of the row', () => {
    const reading = readDrawing('序号|事项名称|行使主体\n1|取水许可|区水利局');
    expect(reading.items[0]?.department).toEqual({ text: '区水利局', from: 'organ' });
  });

  it('changes with the title of the next table', () => {
    const table = '序号|事项名称|实施依据\n1|取水许可|《水法》';
    const reading = readDrawing(`区水利局权责清单|<|<\n${table}\n区民政局权责清单|<|<\n${table}`);
    expect(outcomes(reading)).toEqual(['title', 'header', 'item', 'title', 'repeated-header', 'item']);
    expect(reading.items.map(({ department }) => department.text)).toEqual(['区水利局', '区民政局']);
  });
});

describe('the category', () => {
  it.each([
    ['the sheet', '', { sheet: '行政征收（ 1 项）' }, 'ZS', 'sheet'],
    ['the title', '区水利局行政许可事项清单|<|<\n', {}, 'XK', 'title'],
    ['the file', '', { file: '区水利局-行政处罚.xlsx' }, 'CF', 'file'],
    ['a heading above the header', '一、行政确认（1项）|<|<\n', {}, 'QR', 'heading'],
    ['nowhere', '', {}, null, null],
  ])('is read from %s', (_, above, context, code, from) => {
    const reading = readDrawing(above + list, context);
    expect(reading.items[0]?.category).toMatchObject({ code, from });
    expect(doubtCodes(reading).includes('category-missing')).toBe(code === null);
  });

  it('is read from its column before anything else', () => {
    const reading = readDrawing('序号|事项名称|权力类型\n1|取水许可|行政许可\n2|河道采砂许可|', { sheet: '行政处罚' });
    expect(reading.items.map(({ category }) => [category.code, category.from])).toEqual([
      ['XK', 'column'],
      ['CF', 'sheet'],
    ]);
  });

  it('is left open where the word is none of the categories', () => {
    const reading = readDrawing('序号|事项名称|权力类型\n1|取水审批|非行政许可审批\n2|取水许可|行政许可');
    expect(reading.items[0]?.category).toEqual({ text: '非行政许可审批', from: 'column', code: null });
    expect(doubtCodes(reading)).toContain('category-unknown');
  });
});

describe('a declared count', () => {
  it('is compared with the powers found', () => {
    const reading = readDrawing(list, { sheet: '行政许可（3项）' });
    expect(reading.declared).toEqual([{ scope: 'sheet', text: '行政许可（3项）', declared: 3, found: 1 }]);
    expect(doubtCodes(reading)).toContain('count-differs');
  });

  it('may be written in words, and stand in the title', () => {
    const reading = readDrawing(`区水利局行政许可清单（共一项）|<|<\n${list}`);
    expect(reading.declared).toEqual([{ scope: 'title', text: '区水利局行政许可清单(共一项)', declared: 1, found: 1 }]);
    expect(doubtCodes(reading)).not.toContain('count-differs');
  });

  it('ends for a heading at the next one', () => {
    const reading = readDrawing(`
      序号|事项名称|实施依据
      一、行政许可2项|<|<
      1|取水许可|《水法》
      二、行政处罚一项|<|<
      1|对擅自取水的处罚|《水法》
    `);
    expect(reading.declared.map(({ declared, found }) => [declared, found])).toEqual([
      [2, 1],
      [1, 1],
    ]);
  });
});
