import { describe, expect, it } from 'vitest';
import { outcomes, powers, readDrawing } from './readDrawing.ts';

describe('sub-items', () => {
  it('stand in a column of their own below a merged name', () => {
    const reading = readDrawing(`
      序号|事项名称|子项名称|实施依据
      1|建设类企业资质审批|1.房地产估价机构资质核准|《城市房地产管理法》
      ^|^|2.建筑业企业资质审批|《建筑法》
      2|施工许可|无|《建筑法》
    `);
    expect(powers(reading)).toEqual(['建设类企业资质审批: 房地产估价机构资质核准 + 建筑业企业资质审批', '施工许可']);
    expect(outcomes(reading)).toEqual(['header', 'item', 'item', 'item']);
    expect(reading.items.map(({ values }) => values.basis)).toEqual([
      '《城市房地产管理法》\n《建筑法》',
      '《城市房地产管理法》',
      '《建筑法》',
      '《建筑法》',
    ]);
  });

  it('stand below a name that is blank or printed again', () => {
    const blank = readDrawing(`
      序号|事项名称|子项名称|实施依据
      1|造价资料备案|1.竣工结算备案|《甲》
      ||2.招标控制价备案|《乙》
    `);
    const again = readDrawing(`
      序号|事项名称|子项名称|实施依据
      1|造价资料备案|1.竣工结算备案|《甲》
      |造价资料备案|2.招标控制价备案|《乙》
    `);
    expect(powers(blank)).toEqual(['造价资料备案: 竣工结算备案 + 招标控制价备案']);
    expect(powers(again)).toEqual(powers(blank));
  });

  it('have serials of their own', () => {
    const reading = readDrawing(`
      序号|事项名称|子项名称|实施依据
      1|造价资料备案|竣工结算备案|《甲》
      2|造价资料备案|招标控制价备案|《乙》
      3|施工许可||《建筑法》
    `);
    expect(powers(reading)).toEqual(['造价资料备案: 竣工结算备案 + 招标控制价备案', '施工许可']);
  });

  it('stand several in one cell', () => {
    const reading = readDrawing(`
      序号|事项名称|子项名称|实施依据
      1|开采矿产资源审批|1.新设采矿权审批     2.采矿权延续登记     3.采矿权注销登记|《矿产资源法》
    `);
    expect(powers(reading)).toEqual(['开采矿产资源审批: 新设采矿权审批 + 采矿权延续登记 + 采矿权注销登记']);
    expect(outcomes(reading)).toEqual(['header', 'item']);
  });

  it('stand in the name column with numbers, below a row with a serial', () => {
    const reading = readDrawing(`
      序号|事项名称|实施依据
      1|建设类企业资质审批|
      |1.房地产估价机构资质核准|《城市房地产管理法》
      |2.建筑业企业资质审批|《建筑法》
      2|施工许可|《建筑法》
    `);
    expect(powers(reading)).toEqual(['建设类企业资质审批: 房地产估价机构资质核准 + 建筑业企业资质审批', '施工许可']);
  });

  it('have serials below the serial of their power', () => {
    const reading = readDrawing(`
      序号|事项名称|实施依据
      1|建设类企业资质审批|
      1.1|房地产估价机构资质核准|《城市房地产管理法》
      1.2|建筑业企业资质审批|《建筑法》
      2|燃气经营许可|
      （1）|燃气经营许可核发|《城镇燃气管理条例》
      （2）|燃气经营许可变更|《城镇燃气管理条例》
    `);
    expect(powers(reading)).toEqual([
      '建设类企业资质审批: 房地产估价机构资质核准 + 建筑业企业资质审批',
      '燃气经营许可: 燃气经营许可核发 + 燃气经营许可变更',
    ]);
  });

  it('are none where the number belongs to every name', () => {
    const reading = readDrawing(`
      序号|事项名称|实施依据
      1|1、伪造地质勘查资质证书的处罚|《甲》
      2|2、转让地质勘查资质证书的处罚|《甲》
    `);
    expect(powers(reading)).toEqual(['1、伪造地质勘查资质证书的处罚', '2、转让地质勘查资质证书的处罚']);
  });

  it('are none where the cell repeats the name', () => {
    expect(powers(readDrawing('序号|事项名称|子项名称\n1|施工许可|施工许可'))).toEqual(['施工许可']);
  });

  it('are the power where nothing stands in the name column', () => {
    expect(powers(readDrawing('序号|主项名称|子项名称|实施依据\n1||施工许可|《建筑法》'))).toEqual(['施工许可']);
  });

  it('leave the power the basis of its own row, where its name is merged over theirs', () => {
    const reading = readDrawing(`
      序号|事项名称|子项名称|实施依据
      1|施工许可||《建筑法》
      ^|^|变更|《建筑工程施工许可管理办法》
      ^|^|延期|《建筑法》
    `);
    expect(reading.items.map(({ values }) => values.basis)).toEqual([
      '《建筑法》',
      '《建筑工程施工许可管理办法》',
      '《建筑法》',
    ]);
  });

  it('take the category and the hidden flag of their own row', () => {
    const reading = readDrawing(`
      序号|事项名称|子项名称|权力类型
      1|造价资料备案|1.竣工结算备案|其他行政权力
      #||2.招标控制价审批|行政许可
    `);
    expect(reading.items.map(({ category, flags }) => [category.code, flags])).toEqual([
      ['QT', []],
      ['QT', []],
      ['XK', ['hidden-row']],
    ]);
  });

  it('are counted beside the powers', () => {
    const reading = readDrawing('序号|事项名称|子项名称\n1|造价资料备案|1.竣工结算备案\n||2.招标控制价备案', {
      sheet: '其他行政权力（1项）',
    });
    expect(reading.declared).toEqual([{ scope: 'sheet', text: '其他行政权力（1项）', declared: 1, found: 1 }]);
  });
});
