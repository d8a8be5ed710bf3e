import { describe, expect, it } from 'vitest';
import { doubtCodes, outcomes, powers, readDrawing } from './readDrawing.ts';

const header = '序号|事项名称|权力类型|实施依据|行使主体';

describe('rows that are no item', () => {
  it('are headings, subtotals and notes', () => {
    const reading = readDrawing(`
      序号|事项名称|实施依据|备注
      一、行政许可（共2项）|<|<|<
      1|取水许可|《水法》|
      2|河道采砂许可|《水法》|
      小计|2||
      （二）行政处罚（1项）|<|<|<
      1|对擅自取水的处罚|《水法》|
      合计：3项|<|<|<
      注：本清单由区水利局负责解释。|<|<|<
      填表人：张三|审核人：李四||联系电话：123
    `);
    expect(outcomes(reading)).toEqual([
      'header',
      'section-heading',
      'item',
      'item',
      'subtotal',
      'section-heading',
      'item',
      'subtotal',
      'footnote',
      'footnote',
    ]);
    expect(reading.items.map(({ category }) => [category.code, category.from])).toEqual([
      ['XK', 'heading'],
      ['XK', 'heading'],
      ['CF', 'heading'],
    ]);
    expect(reading.declared).toEqual([
      { scope: 'heading', text: '一、行政许可(共2项)', declared: 2, found: 2 },
      { scope: 'heading', text: '(二)行政处罚(1项)', declared: 1, found: 1 },
    ]);
  });

  it('are headings in two cells', () => {
    const reading = readDrawing(`
      序号|事项名称|实施依据|备注
      一|行政许可（1项）||
      1|取水许可|《水法》|
      二|其他行政权力||
      1|水库大坝注册登记|《水库大坝安全管理条例》|
    `);
    expect(outcomes(reading)).toEqual(['header', 'section-heading', 'item', 'section-heading', 'item']);
    expect(reading.items.map(({ category }) => category.code)).toEqual(['XK', 'QT']);
  });

  it('are headings that name the department', () => {
    const reading = readDrawing(`
      序号|事项名称|权力类型|实施依据
      一、区水利局（共1项）|<|<|<
      1|取水许可|行政许可|《水法》
      二、区林业和草原局（共1项）|<|<|<
      1|林木采伐许可|行政许可|《森林法》
    `);
    expect(reading.items.map(({ department }) => department)).toEqual([
      { text: '区水利局', from: 'heading' },
      { text: '区林业和草原局', from: 'heading' },
    ]);
  });

  it('are headings in the name column that count the powers of a department', () => {
    const reading = readDrawing('序号|事项名称|实施依据|备注\n|区水利局（1项）||\n1|取水许可|《水法》|');
    expect(outcomes(reading)).toEqual(['header', 'section-heading', 'item']);
    expect(reading.items[0]?.department).toEqual({ text: '区水利局', from: 'heading' });
  });

  it('are the same in a table that begins in a later column', () => {
    const reading = readDrawing(`
      ||北原区水利局权责清单|||
      ||序号|事项名称|实施依据|备注
      ||一、行政许可|||
      ||1|取水许可|《水法》|
      ||续表|||
      ||合计|1项||
    `);
    expect(outcomes(reading)).toEqual(['title', 'header', 'section-heading', 'item', 'footnote', 'subtotal']);
    expect(reading.items[0]?.category.code).toBe('XK');
  });

  it('are headings within headings, and headings that end the one before', () => {
    const reading = readDrawing(`
      序号|事项名称|实施依据
      一、区级行政处罚事项（2项）|<|<
      （一）水资源类|<|<
      1|对擅自取水的处罚|《水法》
      二、便民事项|<|<
      1|用水咨询|
    `);
    expect(reading.items.map(({ category }) => category.code)).toEqual(['CF', null]);
  });

  it('leave the level to the tag in a name, which is of that power alone', () => {
    const reading = readDrawing(`
      序号 | 事项名称 | 实施依据 | 行使主体
      1 | 水利工程建设审批（市级） | 《水法》第三十八条 | 北原区水务局
      2 | 取水许可 | 《水法》第四十八条 | 北原区水务局
    `);
    expect(reading.items.map(({ level }) => [level.code, level.from])).toEqual([
      ['city', 'name'],
      ['county', 'organ'],
    ]);
  });

  it('are headings that name the level', () => {
    const reading = readDrawing(`
      序号|事项名称|实施依据
      一、区级权力事项（1项）|<|<
      1|取水许可|《水法》
      二、乡镇级权力事项（1项）|<|<
      1|农村建房许可|《城乡规划法》
    `);
    expect(reading.items.map(({ level }) => [level.code, level.from])).toEqual([
      ['county', 'heading'],
      ['township', 'heading'],
    ]);
  });

  it('say that there is nothing to list', () => {
    const none = readDrawing('序号|事项名称|实施依据\n1|无|', { sheet: '行政裁决' });
    const words = readDrawing('序号|事项名称|实施依据\n|本单位无行政裁决事项|', { sheet: '行政裁决' });
    expect(none.items).toEqual([]);
    expect(outcomes(words)).toEqual(['header', 'footnote']);
  });

  it('are examples that say so', () => {
    const reading = readDrawing(`
      ${header}
      示例|对擅自取水的处罚|行政处罚|《水法》第六十九条|XX局
      例：|取水许可|行政许可|《水法》|XX局
      |{各事项的名称，使用法定名称}|{类别}|{法定依据}|
      1|取水许可|行政许可|《水法》|区水利局
    `);
    expect(outcomes(reading)).toEqual(['header', 'example', 'example', 'example', 'item']);
  });

  it('have nothing but a serial', () => {
    const reading = readDrawing(`${header}\n1|取水许可|行政许可|《水法》|区水利局\n2||||\n3||||`);
    expect(outcomes(reading)).toEqual(['header', 'item', 'no-name', 'no-name']);
  });

  it('stand beside the table', () => {
    const reading = readDrawing(`
      序号|事项名称|实施依据|备注||
      1|取水许可|《水法》|||行政许可
      |||||行政处罚
    `);
    expect(outcomes(reading)).toEqual(['header', 'item', 'outside-columns']);
  });
});

describe('rows that are items', () => {
  it('need no serial', () => {
    const reading = readDrawing(`
      ${header}
      1|取水许可|行政许可|《水法》|区水利局
      |河道采砂许可|行政许可|《水法》|区水利局
    `);
    expect(powers(reading)).toEqual(['取水许可', '河道采砂许可']);
  });

  it('have serials of every kind', () => {
    const reading = readDrawing(`
      ${header}
      2,3|取水许可|行政许可|《水法》|区水利局
      4.0|河道采砂许可|行政许可|《水法》|区水利局
      1-1|水土保持方案审批|行政许可|《水土保持法》|区水利局
      十二|水库大坝注册登记|其他行政权力|《水库大坝安全管理条例》|区水利局
    `);
    expect(powers(reading)).toHaveLength(4);
  });

  it('are kept without a name, and flagged', () => {
    const reading = readDrawing(`
      ${header}
      1|取水许可|行政许可|《水法》|区水利局
      2||行政许可|《防洪法》|区水利局
    `);
    expect(reading.items.map(({ name, flags }) => [name, flags])).toEqual([
      ['取水许可', []],
      ['', ['no-name']],
    ]);
    expect(doubtCodes(reading)).toContain('row-without-name');
  });

  it('are kept without a name and a serial where all the rest is there', () => {
    const reading = readDrawing(`
      ${header}
      1|取水许可|行政许可|《水法》|区水利局
      ||行政处罚|《防洪法》第五十五条|区水利局
      |||《防洪法》第五十六条|
    `);
    expect(powers(reading)).toEqual(['取水许可', '']);
    expect(outcomes(reading)).toEqual(['header', 'item', 'item', 'part']);
  });

  it('are kept when hidden or struck out, and flagged', () => {
    const reading = readDrawing(`
      ${header}
      #1|取水许可|行政许可|《水法》|区水利局
      2|~河道采砂许可~|行政许可|《水法》|区水利局
      3|水土保持方案审批|行政许可|~《水土保持法》~|区水利局
    `);
    expect(reading.items.map(({ flags }) => flags)).toEqual([['hidden-row'], ['struck-out'], []]);
  });

  it('have names without the breaks of a narrow column', () => {
    const reading = readDrawing(`${header}\n1|对拒绝↵配合统↵计调 查的处罚|行政↵处罚|《统计法》|区统↵计局`);
    expect(reading.items[0]).toMatchObject({
      name: '对拒绝配合统计调查的处罚',
      values: { organ: '区统计局' },
      category: { code: 'CF' },
    });
  });

  it('may hold nothing but a name', () => {
    expect(powers(readDrawing('序号|事项名称\n1|取水许可\n2|河道采砂许可'))).toEqual(['取水许可', '河道采砂许可']);
  });
});

describe('one item over several rows', () => {
  it('is filled down within its merge only', () => {
    const reading = readDrawing(`
      序号|事项名称|实施依据|行使主体|备注
      1|取水许可|《水法》|区水利局|长期
      2|河道采砂许可|^|^|
      3|水土保持方案审批|《水土保持法》||
    `);
    expect(reading.items.map(({ values }) => [values.basis, values.organ, values.note])).toEqual([
      ['《水法》', '区水利局', '长期'],
      ['《水法》', '区水利局', undefined],
      ['《水土保持法》', undefined, undefined],
    ]);
  });

  it('has a merged name and several bases', () => {
    const reading = readDrawing(`
      序号|事项名称|实施依据|行使主体
      1|取水许可|《水法》第四十八条|区水利局
      ^|^|《取水许可和水资源费征收管理条例》第二条|^
      2|河道采砂许可|《水法》第三十九条|区水利局
    `);
    expect(powers(reading)).toEqual(['取水许可', '河道采砂许可']);
    expect(reading.items[0]).toMatchObject({
      rows: [1, 2],
      values: { basis: '《水法》第四十八条\n《取水许可和水资源费征收管理条例》第二条' },
    });
    expect(outcomes(reading)).toEqual(['header', 'item', 'part', 'item']);
  });

  it('is cut by a page break, with the header between', () => {
    const reading = readDrawing(`
      ${header}
      1|取水许可|行政许可|《水法》第四十八条：直接从江河|区水利局
      ${header}
      |||取用水资源的单位和个人，应当申请领取取水许可证。|
    `);
    expect(outcomes(reading)).toEqual(['header', 'item', 'repeated-header', 'part']);
    expect(reading.items[0]?.values.basis).toContain('应当申请领取取水许可证');
  });

  it('is cut by a page break in its first column', () => {
    const reading = readDrawing(`
      实施依据|事项名称|行使主体
      《水法》第四十八条：直接从江河|取水许可|区水利局
      取用水资源的单位和个人，应当申请领取取水许可证。||
    `);
    expect(outcomes(reading)).toEqual(['header', 'item', 'part']);
  });

  it('has its name cut by a page break', () => {
    const reading = readDrawing(`
      ${header}
      1|对未经批准擅自取水，或者未依照|行政处罚|《水法》第六十九条|区水利局
      |批准的取水许可规定条件取水的处罚||有下列行为之一的|
      2|取水许可|行政许可|《水法》|区水利局
    `);
    expect(powers(reading)).toEqual(['对未经批准擅自取水，或者未依照批准的取水许可规定条件取水的处罚', '取水许可']);
    expect(reading.items[0]?.flags).toEqual(['joined']);
  });

  it('is one more item where a merged name has the entry of another level', () => {
    const reading = readDrawing(`
      序号|事项名称|实施依据|行使主体|实施层级
      #1|渔业资源增殖保护费征收|《渔业法》|自治区农业农村厅|自治区级
      #^|^|^|县市区农业农村局|县市区级
      2|渔业资源增殖保护费征收|《渔业法》|市农业农村局|市级
    `);
    expect(powers(reading)).toHaveLength(3);
    expect(reading.items.map(({ level }) => level.code)).toEqual(['province', 'county', 'city']);
    expect(reading.items[1]).toMatchObject({ flags: ['hidden-row', 'other-level'], values: { basis: '《渔业法》' } });
  });

  it('ends at a heading', () => {
    const reading = readDrawing(`
      ${header}
      1|取水许可|行政许可|《水法》|区水利局
      二、行政处罚|<|<|<|<
      |||《防洪法》第五十五条|区水利局
    `);
    expect(reading.items.map(({ name }) => name)).toEqual(['取水许可', '']);
  });
});
