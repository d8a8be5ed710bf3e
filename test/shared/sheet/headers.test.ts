import { describe, expect, it } from 'vitest';
import { columnFields, doubtCodes, outcomes, powers, readDrawing } from './readDrawing.ts';

describe('the header of a list', () => {
  it('stands in the first row', () => {
    const reading = readDrawing(`
      序号|事项名称|权力类型|实施依据
      1|取水许可|行政许可|《水法》第四十八条
    `);
    expect(columnFields(reading)).toEqual(['serial', 'name', 'category', 'basis']);
    expect(powers(reading)).toEqual(['取水许可']);
  });

  it('stands below a title, an attachment number and a unit line', () => {
    const reading = readDrawing(`
      附件1|||
      北原区水利局权责清单|<|<|<
      填报单位（盖章）：区水利局||填报日期：2025年3月|
      序号|事项名称|权力类型|实施依据
      1|取水许可|行政许可|《水法》第四十八条
    `);
    expect(outcomes(reading)).toEqual(['title', 'title', 'unit-line', 'header', 'item']);
    expect(reading.layout?.headerTop).toBe(3);
    expect(reading.items[0]?.department).toEqual({ text: '区水利局', from: 'line' });
  });

  it('stands below many rows of explanation', () => {
    const explanation = Array.from({ length: 40 }, (_, index) => `说明${index + 1}：请按下列要求逐项填写。`).join('\n');
    const reading = readDrawing(`${explanation}\n序号|事项名称|实施依据\n1|取水许可|《水法》第四十八条`);
    expect(reading.layout?.headerTop).toBe(40);
    expect(powers(reading)).toEqual(['取水许可']);
  });

  it('has words broken by line breaks and spaces, and words in brackets', () => {
    const reading = readDrawing(`
      序  号|事项↵名称|权力↵类型|实施依据（法律、法规、规章）|行使↵主体|追责对↵象范围
      1|取水许可|行政许可|《水法》第四十八条|区水利局|承办人
    `);
    expect(columnFields(reading)).toEqual(['serial', 'name', 'category', 'basis', 'organ', 'accountable']);
  });

  it('has Mongolian beside the Chinese', () => {
    const reading = readDrawing(`
      序号 ᠳᠤᠭᠠᠷ|事项名称↵ᠨᠡᠷ᠎ᠡ|权力类型 ᠲᠥᠷᠥᠯ|实施依据
      1|取水许可|行政许可 ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠯ|《水法》
    `);
    expect(columnFields(reading)).toEqual(['serial', 'name', 'category', 'basis']);
    expect(reading.items[0]?.category.code).toBe('XK');
  });

  it('speaks the words of another place', () => {
    const reading = readDrawing(`
      编号|职权编码|项目|职权类型|法律依据|实施机关|责任科室|层级
      1|CF-0001-00|对超标排放污水的处罚|行政处罚|《水污染防治法》第八十三条|区生态环境局|执法科|县级
      2|CF-0002-00|对无证排放污水的处罚|行政处罚|《水污染防治法》第八十三条|区生态环境局|执法科|县级
    `);
    expect(columnFields(reading)).toEqual(['serial', 'code', 'name', 'category', 'basis', 'organ', 'desk', 'level']);
  });

  it('names the power by its category', () => {
    const reading = readDrawing(`
      序号|行政处罚事项名称|处罚依据|处罚种类|裁量基准
      1|对超标排放污水的处罚|《水污染防治法》第八十三条|罚款|见附表
    `);
    expect(columnFields(reading)).toEqual(['serial', 'name', 'basis', 'sanction', 'discretion']);
  });

  it('tells the words of a duty list apart by the longest one', () => {
    const reading = readDrawing(`
      序号|职权名称|实施依据|责任主体|责任事项|责任事项依据|追责对象范围|追责情形|追责情形依据
      1|取水许可|《水法》|区水利局|受理、审查|《行政许可法》|承办人|未依法受理|《公务员法》
    `);
    expect(columnFields(reading)).toEqual([
      'serial',
      'name',
      'basis',
      'organ',
      'duties',
      'dutiesBasis',
      'accountable',
      'accountability',
      'accountability',
    ]);
    expect(reading.items[0]?.values.accountability).toBe('未依法受理\n《公务员法》');
  });

  it('has two rows, the upper one over several columns', () => {
    const reading = readDrawing(`
      序号|事项名称|实施依据|<|责任事项|<|备注
      ^|^|法律名称|条款内容|内容|依据|^
      1|取水许可|《水法》|第四十八条|受理、审查|《行政许可法》|
    `);
    expect(columnFields(reading)).toEqual(['serial', 'name', 'basis', 'basis', 'duties', 'dutiesBasis', 'note']);
    expect(reading.items[0]?.values.basis).toBe('《水法》\n第四十八条');
    expect(outcomes(reading)).toEqual(['header', 'header', 'item']);
  });

  it('has two rows without a merge, as in a table saved as text', () => {
    const reading = readDrawing(`
      序号|事项名称|实施依据||行使主体
      ||法律名称|条款内容|
      1|取水许可|《水法》|第四十八条|区水利局
    `);
    expect(reading.layout).toMatchObject({ headerTop: 0, headerBottom: 1 });
    expect(reading.items[0]?.values.basis).toBe('《水法》\n第四十八条');
  });

  it('has the sub-items in the second column of the name', () => {
    const spread = readDrawing(`
      序号|事项名称|<|实施依据
      1|建设类企业资质审批|房地产估价机构资质核准|《甲》
      ^|^|建筑业企业资质审批|《乙》
      2|施工许可|<|《建筑法》
    `);
    const parted = readDrawing(`
      序号|项目名称|<|实施依据
      ^|主项|子项|^
      1|建设类企业资质审批|房地产估价机构资质核准|《甲》
      ^|^|建筑业企业资质审批|《乙》
      2|施工许可||《建筑法》
    `);
    expect(powers(spread)).toEqual(['建设类企业资质审批: 房地产估价机构资质核准 + 建筑业企业资质审批', '施工许可']);
    expect(powers(parted)).toEqual(powers(spread));
  });

  it('has three rows', () => {
    const reading = readDrawing(`
      序号|基本信息|<|<|<|备注
      ^|事项名称|权力类型|实施依据|<|^
      ^|^|^|法律名称|条款内容|^
      1|取水许可|行政许可|《水法》|第四十八条|
    `);
    expect(reading.layout).toMatchObject({ headerTop: 0, headerBottom: 2 });
    expect(columnFields(reading)).toEqual(['serial', 'name', 'category', 'basis', 'basis', 'note']);
  });

  it('reaches over two columns with the second blank', () => {
    const reading = readDrawing(`
      序号|事项名称|实施层级及权限|<|备注
      1|取水许可|县级|负责本区域内的取水许可|
    `);
    expect(columnFields(reading)).toEqual(['serial', 'name', 'level', 'authority', 'note']);
    expect(reading.items[0]?.level).toEqual({ text: '县级', from: 'column', code: 'county' });
  });

  it('reaches over two columns without a merge', () => {
    const reading = readDrawing(`
      序号|事项名称|实施层级及权限||备注
      1|取水许可|县级|负责本区域内的取水许可|长期
    `);
    expect(columnFields(reading)).toEqual(['serial', 'name', 'level', 'authority', 'note']);
  });

  it('compares before and after: what stands afterwards counts, what was cancelled keeps its old name', () => {
    const reading = readDrawing(`
      序号|调整前|<|调整方式|调整后|<|调整理由
      ^|事项名称|权力类型|^|事项名称|权力类型|^
      1|取水审批|其他行政权力|变更|取水许可|行政许可|规范名称
      2|河道采砂费征收|行政征收|取消|——||依据废止
    `);
    expect(powers(reading)).toEqual(['取水许可', '河道采砂费征收']);
    expect(reading.items.map(({ category }) => category.code)).toEqual(['XK', 'ZS']);
    expect(reading.items.map(({ values }) => values.opinion)).toEqual(['变更', '取消']);
    expect(doubtCodes(reading)).toContain('before-and-after');
  });

  it('takes the visible one of two columns with the same word', () => {
    const drawn = `
      序号|事项名称|实施依据|备注|备注
      1|取水许可|《水法》|旧|新
    `;
    expect(columnFields(readDrawing(drawn))).toEqual(['serial', 'name', 'basis', 'note', 'duplicate']);
  });

  it('calls a column of grades no category', () => {
    const reading = readDrawing(`
      序号|事项名称|类别|实施依据
      1|取水许可|甲|《水法》
      2|河道采砂许可|乙|《水法》
    `);
    expect(columnFields(reading)).toEqual(['serial', 'name', 'contradicted', 'basis']);
    expect(doubtCodes(reading)).toContain('column-contradicted');
  });

  it('makes 主项 the power and 事项名称 its sub-item', () => {
    const reading = readDrawing(`
      序号|主项名称|事项名称|实施依据
      1|取水许可|取水许可首次申请|《水法》
      2|^|取水许可变更|《水法》
      3|河道采砂许可||《水法》
    `);
    expect(powers(reading)).toEqual(['取水许可: 取水许可首次申请 + 取水许可变更', '河道采砂许可']);
  });

  it('is followed by a row of column numbers', () => {
    const reading = readDrawing(`
      序号|事项名称|权力类型|实施依据
      1|2|3|4
      1|取水许可|行政许可|《水法》第四十八条
    `);
    expect(outcomes(reading)).toEqual(['header', 'column-numbers', 'item']);
  });

  it('comes again after a page break', () => {
    const reading = readDrawing(`
      北原区水利局权责清单|<|<
      序号|事项名称|实施依据
      1|取水许可|《水法》
      第1页 共2页||
      北原区水利局权责清单|<|<
      序号|事项↵名称|实施依据
      2|河道采砂许可|《水法》
    `);
    expect(outcomes(reading)).toEqual(['title', 'header', 'item', 'footnote', 'title', 'repeated-header', 'item']);
    expect(reading.further).toEqual([]);
  });

  it('may change further down, with columns in another order', () => {
    const reading = readDrawing(`
      一、行政许可（1项）|<|<
      序号|事项名称|实施依据
      1|取水许可|《水法》
      二、行政处罚（1项）|<|<
      序号|处罚依据|处罚事项|处罚种类
      1|《水法》|对擅自取水的处罚|罚款
    `);
    expect(powers(reading)).toEqual(['取水许可', '对擅自取水的处罚']);
    expect(reading.items.map(({ category }) => category.code)).toEqual(['XK', 'CF']);
    expect(reading.items[1]?.values.basis).toBe('《水法》');
    expect(reading.further).toHaveLength(1);
  });

  it('finds the names by content where no word names them, and says so', () => {
    const reading = readDrawing(`
      序号|子项|甲栏|实施依据
      1||取水许可|《水法》
      2||河道采砂许可|《水法》
      3||水土保持方案审批|《水土保持法》
    `);
    expect(powers(reading)).toEqual(['取水许可', '河道采砂许可', '水土保持方案审批']);
    expect(doubtCodes(reading)).toContain('name-by-content');
  });
});

describe('a mapping that a person gave', () => {
  const drawing = `
    北原区水利局
    甲|乙|丙
    《水法》|取水许可|01
    《水法》|河道采砂许可|02
  `;

  it('is needed where no word of the header is known', () => {
    expect(readDrawing(drawing).layout).toBeNull();
  });

  it('names columns by letter', () => {
    const reading = readDrawing(drawing, { given: { headerRows: [2], columns: { A: 'basis', B: 'name' } } });
    expect(powers(reading)).toEqual(['取水许可', '河道采砂许可']);
    expect(outcomes(reading)).toEqual(['title', 'header', 'item', 'item']);
  });

  it('names columns by their header, and leaves one out', () => {
    const given = { headerRows: [2], columns: { 乙: 'name', 丙: null } } as const;
    expect(columnFields(readDrawing(drawing, { given }))).toEqual(['unknown', 'name', 'given']);
  });

  it('holds for the sheet that it names', () => {
    const given = { sheet: '另一张', headerRows: [2], columns: { B: 'name' } } as const;
    expect(readDrawing(drawing, { given }).layout).toBeNull();
  });

  it('reads a table without a header', () => {
    const reading = readDrawing('1|取水许可|《水法》\n2|河道采砂许可|《水法》', {
      given: { headerRows: [], columns: { A: 'serial', B: 'name', C: 'basis' } },
    });
    expect(powers(reading)).toEqual(['取水许可', '河道采砂许可']);
    expect(reading.items[0]?.values.basis).toBe('《水法》');
  });

  it('wins over what the header says', () => {
    const reading = readDrawing('序号|事项名称|权限|实施依据\n1|甲|取水许可|《水法》', {
      given: { columns: { C: 'name' } },
    });
    expect(powers(reading)).toEqual(['取水许可']);
  });

  it('comes back as a doubt where the column is not there', () => {
    const reading = readDrawing('序号|事项名称|实施依据\n1|取水许可|《水法》', {
      given: { columns: { 编码: 'code' } },
    });
    expect(reading.doubts).toContainEqual({ code: 'given-column-missing', row: 0, column: null, detail: '编码' });
  });

  it('is remembered by the words of the header', () => {
    const corrected = '序号|事项名称|权限|实施依据\n1|甲|取水许可|《水法》';
    const fingerprint = readDrawing(corrected).layout?.fingerprint;
    const remembered = (of: string) => (of === fingerprint ? ({ C: 'name' } as const) : null);
    expect(
      powers(readDrawing(`标题|<|<|<\n${corrected.replace('事项名称', '事项\u3000名称')}`, { remembered })),
    ).toEqual(['取水许可']);
    expect(powers(readDrawing('序号|事项名称|实施依据\n1|甲|乙', { remembered }))).toEqual(['甲']);
  });
});
