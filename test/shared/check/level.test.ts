import { describe, expect, it } from 'vitest';
import { aContext, aLaw, anItem, findingsOf, rulesOf } from './sampleItems.ts';

describe('X04 another level by the list itself', () => {
  it('hands a township power down and cancels a city power here', () => {
    const found = findingsOf([
      anItem(1, { level: 'township' }),
      anItem(2, { level: 'city' }),
      anItem(3, { name: '取水许可（省级）', declaredCategory: 'XK', suggestion: null }),
    ]);
    expect(found).toMatchObject([
      { item: 1, rule: 'X04', proposal: { decision: '下放', target: '乡镇（街道）级' } },
      { item: 2, rule: 'X04', proposal: { decision: '取消' } },
      { item: 3, rule: 'X04', proposal: { decision: '取消' } },
    ]);
    expect(found[1]?.reason).toContain('该事项标明由市级行使，本清单为县级清单');
  });

  it('says nothing where the level is the same, shared or unknown', () => {
    const same = anItem(1, { level: 'county', name: '取水的处罚（市级）' });
    const shared = anItem(2, { name: '对取水的处罚（市、县级）' });
    const graded = anItem(3, { level: 'graded' });
    expect(rulesOf([same, shared, graded])).toEqual([]);
    expect(rulesOf([anItem(1, { level: 'city' })], aContext({ level: null }))).toEqual([]);
  });
});

describe('rules on tables of levels', () => {
  it('R12 knows by the article who holds the power', () => {
    const articleLevels = [{ lawId: '水法', article: 10, lowest: 'city', subject: '设区的市级主管部门' }] as const;
    const context = aContext({ tables: { articleLevels } });
    const [found] = findingsOf([anItem(1)], context);
    expect(found).toMatchObject({ rule: 'R12', proposal: { decision: '取消' } });
    expect(found?.reason).toContain('依据《水法》第10条，实施主体为设区的市级主管部门');
    expect(rulesOf([anItem(1, { laws: [aLaw('水法', { refs: ['11'] })] })], context)).toEqual([]);
    const county = [{ ...articleLevels[0], lowest: 'county' }] as const;
    expect(rulesOf([anItem(1)], aContext({ tables: { articleLevels: county } }))).toEqual([]);
  });

  it('R13 hands down what the province lets townships do', () => {
    const handedDownItems = [{ name: '对第1种违法行为的行政处罚', document: '某政发〔2021〕1号' }];
    const found = findingsOf([anItem(1), anItem(2)], aContext({ tables: { handedDownItems } }));
    expect(found).toMatchObject([{ item: 1, rule: 'R13', proposal: { decision: '下放', target: '乡镇（街道）级' } }]);
  });

  it('R14 cancels or takes over by the decision of a higher level', () => {
    const document = '国发〔2015〕11号';
    const cancelledItems = [
      { name: '对第1种违法行为的处罚', document, outcome: '取消' },
      { name: '对第2种违法行为的处罚', document, outcome: '下放' },
    ] as const;
    const found = findingsOf([anItem(1), anItem(2), anItem(3)], aContext({ tables: { cancelledItems } }));
    expect(found.map(({ rule, proposal }) => [rule, proposal?.decision])).toEqual([
      ['R14', '取消'],
      ['R14', '承接'],
    ]);
    expect(found[0]?.reason).toBe('依据国发〔2015〕11号，该事项已取消，建议取消。');
  });
});
