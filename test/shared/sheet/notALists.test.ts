import { describe, expect, it } from 'vitest';
import { doubtCodes, outcomes, powers, readDrawing } from './readDrawing.ts';

describe('a sheet that is no list of powers', () => {
  it('may be empty', () => {
    const reading = readDrawing('');
    expect(reading).toMatchObject({ layout: null, items: [], rows: [], doubts: [] });
  });

  it('may be a table of discretion', () => {
    const reading = readDrawing(`
      一、《水污染防治法》|<|<|<|<|<
      序号|违法行为|法律依据|违法情节|裁量幅度|备注
      1|拒绝现场检查|《水污染防治法》第八十一条|拖延|处二万元以上五万元以下罚款|
      ^|^|^|阻挠|处五万元以上十万元以下罚款|
    `);
    expect(reading.layout).toBeNull();
    expect(new Set(outcomes(reading))).toEqual(new Set(['not-a-power-list']));
    expect(doubtCodes(reading)).toEqual(['discretion-table']);
  });

  it('is not so for one column of discretion: 违法行为 is the old name of a penalty', () => {
    const reading = readDrawing(`
      序号|违法行为|处罚依据|处罚种类及幅度|备注
      1|擅自取水的|《水法》第六十九条|罚款|
    `);
    expect(powers(reading)).toEqual(['擅自取水的']);
  });

  it('may be a report of single decisions', () => {
    const reading = readDrawing(`
      行政处罚决定书文号|处罚名称|处罚事由|处罚依据|行政相对人名称|统一社会信用代码|处罚结果|备注
      水罚〔2024〕1号|擅自取水|擅自取水|《水法》|甲公司|9115|罚款|
    `);
    expect(doubtCodes(reading)).toEqual(['decision-records']);
  });

  it('may be a summary by department and category', () => {
    const reading = readDrawing(`
      序号|部门|行政许可|行政处罚|行政强制|合计
      1|区水利局|3|20|2|25
      2|区民政局|5|2|0|7
    `);
    expect(reading.layout).toBeNull();
    expect(reading.items).toEqual([]);
  });

  it('may be a cover, or instructions', () => {
    expect(doubtCodes(readDrawing('北原区权责清单\n2025年3月\n北原区司法局编'))).toEqual(['no-header']);
    expect(readDrawing('填报说明\n1.事项名称：按参考目录填写。\n2.实施依据：写明法律名称、条款和内容。').items).toEqual(
      [],
    );
  });

  it('may be a form for one power, with labels beside their values', () => {
    const reading = readDrawing(`
      职权类别|行政处罚|职权名称|对擅自取水的处罚
      法定依据|《水法》第六十九条|<|<
      实施机构|区水利局|备注|
    `);
    expect(reading.items).toEqual([]);
    expect(doubtCodes(reading)).toEqual(['no-header']);
  });

  it('may be a table of something else', () => {
    const reading = readDrawing(`
      序号|名称|类型|单位|数量
      1|打印机|设备|台|3
      2|复印纸|耗材|箱|20
    `);
    expect(reading.layout).toBeNull();
  });

  it('may look like powers without a header, which is said and not guessed', () => {
    const reading = readDrawing('1|取水许可|《水法》\n2|河道采砂许可|《水法》\n3|水土保持方案审批|《水土保持法》');
    expect(reading.layout).toBeNull();
    expect(reading.doubts).toEqual([{ code: 'powers-without-header', row: null, column: 1, detail: '' }]);
  });

  it('is a list without rows where there is nothing but a header', () => {
    const reading = readDrawing('序号|事项名称|权力类型|实施依据');
    expect(reading.layout).not.toBeNull();
    expect(doubtCodes(reading)).toEqual(['no-power-rows']);
  });

  it('may share its sheet with a list', () => {
    const reading = readDrawing(`
      序号|事项名称|权力类型|实施依据
      1|对擅自取水的处罚|行政处罚|《水法》第六十九条
      附：裁量基准|<|<|<|<
      序号|违法行为|违法情节|裁量幅度|备注
      1|擅自取水|轻微|罚款二万元|
    `);
    expect(powers(reading)).toEqual(['对擅自取水的处罚']);
    expect(outcomes(reading).slice(-2)).toEqual(['not-a-power-list', 'not-a-power-list']);
    expect(doubtCodes(reading)).toContain('discretion-table');
  });
});
