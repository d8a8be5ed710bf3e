import { describe, expect, it } from 'vitest';
import { anItem, findingsOf, rulesOf } from './sampleItems.ts';

describe('R22 another category', () => {
  it('names both as the place prints them', () => {
    const suggestion = { code: 'JC', confidence: 0.95 } as const;
    const [found] = findingsOf([anItem(1, { declaredCategory: 'XK', suggestion })]);
    expect(found).toMatchObject({ rule: 'R22', proposal: { decision: '变更', category: 'JC' } });
    expect(found?.reason).toBe('根据事项性质，应属行政监督检查，建议由“行政许可”调整为“行政监督检查”。');
  });

  it('keeps silent where it is not sure, where a person has spoken, and within a fold', () => {
    expect(rulesOf([anItem(1, { declaredCategory: 'XK', suggestion: { code: 'QR', confidence: 0.7 } })])).toEqual([]);
    expect(rulesOf([anItem(1, { declaredCategory: 'XK', confirmedCategory: 'XK' })])).toEqual([]);
    expect(rulesOf([anItem(1, { declaredCategory: 'BA', suggestion: { code: 'QT', confidence: 0.99 } })])).toEqual([]);
    expect(rulesOf([anItem(1, { declaredCategory: 'XK', suggestion: { code: null, confidence: 0.4 } })])).toEqual([]);
  });
});

describe('X03 no declared category', () => {
  it('proposes the evident one or asks', () => {
    const found = findingsOf([
      anItem(1, { declaredCategory: null, declaredText: null }),
      anItem(2, { declaredCategory: null, suggestion: { code: null, confidence: 0.3 } }),
    ]);
    expect(found).toMatchObject([
      { item: 1, rule: 'X03', proposal: { decision: '变更', category: 'CF' } },
      { item: 2, rule: 'X03', proposal: null },
    ]);
    expect(found[0]?.reason).toContain('建议归入行政处罚');
  });
});

describe('X05 the abolished category', () => {
  it('asks what has become of it', () => {
    const item = anItem(1, { declaredCategory: null, confirmedCategory: 'XK', declaredText: '非行政许可审批' });
    expect(rulesOf([item])).toEqual(['1 X05']);
  });
});

describe('R20 several powers in one row', () => {
  it.each([
    ['取水许可和监督检查', '行政许可与行政监督检查'],
    ['维修资金使用审批、备案', '行政许可与其他行政权力'],
    ['对取水户的监督检查及对擅自取水、拒缴水费的处罚', '行政监督检查与行政处罚'],
    ['变更事项审批及变更事项备案', '行政许可与其他行政权力'],
  ])('splits %s', (name, categories) => {
    const [found] = findingsOf([anItem(1, { name })]);
    expect(found).toMatchObject({ rule: 'R20', proposal: { decision: '拆分' } });
    expect(found?.reason).toContain(categories);
  });

  it.each([
    '对未经许可、拒绝检查的处罚',
    '对许可和备案情况的检查',
    '对拒绝检查、对检查人员行凶的处罚',
    '水库大坝的鉴定和认定',
    '查封、扣押',
    '对取水许可的检查和抽查',
  ])('leaves %s whole', (name) => {
    expect(rulesOf([anItem(1, { name })])).toEqual([]);
  });
});
