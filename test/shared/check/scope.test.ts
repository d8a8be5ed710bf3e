import { describe, expect, it } from 'vitest';
import { anItem, findingsOf, rulesOf } from './sampleItems.ts';

describe('what is no power', () => {
  it('R15 moves internal management out, R16 services into their own catalogue', () => {
    const internal = anItem(1, { name: '干部年度考核', suggestion: { code: 'NB', confidence: 0.9 } });
    const service = anItem(2, { name: '水质信息查询', suggestion: { code: 'FW', confidence: 0.9 } });
    const found = findingsOf([internal, service]);
    expect(found).toMatchObject([
      { item: 1, rule: 'R15', proposal: { decision: '移出', target: '内部管理事项' } },
      { item: 2, rule: 'R16', proposal: { decision: '移出', target: '公共服务事项目录' } },
    ]);
  });

  it('believes the department where nothing contradicts it, and a person before all', () => {
    expect(rulesOf([anItem(1, { declaredCategory: 'FW', suggestion: null })])).toEqual(['1 R16']);
    expect(rulesOf([anItem(1, { declaredCategory: 'NB' })])).toEqual([]);
    expect(rulesOf([anItem(1, { confirmedCategory: 'CF', suggestion: { code: 'FW', confidence: 0.99 } })])).toEqual([]);
    expect(rulesOf([anItem(1, { suggestion: { code: 'NB', confidence: 0.6 } })])).toEqual([]);
  });
});

describe('R17 what an industry can do itself', () => {
  it('proposes to hand over grading, not licences', () => {
    const grading = {
      name: '饭店星级评定',
      declaredCategory: 'QR',
      suggestion: { code: 'QR', confidence: 0.9 },
    } as const;
    const [found] = findingsOf([anItem(1, grading)]);
    expect(found).toMatchObject({ rule: 'R17', proposal: { decision: '转移', target: '行业组织（中介机构）' } });
    expect(found?.reason).toMatch(/^“星级评定”/);
    expect(rulesOf([anItem(1, { ...grading, name: '工伤认定' })])).toEqual([]);
    const certificate = {
      ...grading,
      declaredCategory: 'QR',
      suggestion: null,
      name: '电梯工岗位培训合格证核发',
    } as const;
    expect(rulesOf([anItem(1, { ...certificate, basis: '第九条 行业协会可以受委托开展岗位培训。' })])).toEqual([
      '1 R17',
    ]);
    expect(rulesOf([anItem(1, certificate)])).toEqual([]);
  });
});

describe('R27 what is not published', () => {
  it.each(['涉密事项', '涉及国家秘密', '不予公开', '不宜公开'])('keeps %j out of sight', (note) => {
    const [found] = findingsOf([anItem(1, { extra: { note } })]);
    expect(found).toMatchObject({ rule: 'R27', proposal: { decision: '保留', isPublic: false } });
  });

  it.each(['不涉密', '是否涉密：否', '涉密：无', '依法公开', '非涉密', ''])('does not mistake %j', (note) => {
    expect(rulesOf([anItem(1, { extra: { note } })])).toEqual([]);
  });

  it('does not take a power over secrets for a secret', () => {
    expect(rulesOf([anItem(1, { name: '对泄露国家秘密测绘成果的处罚' })])).toEqual([]);
  });
});
