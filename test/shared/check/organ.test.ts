import { describe, expect, it } from 'vitest';
import { abolishedOrgans } from '#shared/check/abolishedOrgans.ts';
import { aContext, anItem, findingsOf, rulesOf } from './sampleItems.ts';

describe('R21 organs that the reform ended', () => {
  it.each([
    ['某区工商行政管理局', '市场监督管理局'],
    ['某区国土资源局', '自然资源局'],
    ['某县卫生和计划生育委员会', '卫生健康委员会'],
    ['某区环境保护局', '生态环境局'],
    ['某旗安全生产监督管理局', '应急管理局'],
  ])('%s → %s', (department, successor) => {
    const [found] = findingsOf([anItem(1, { department })]);
    expect(found).toMatchObject({ rule: 'R21', proposal: { decision: '划转', target: successor } });
    expect(found?.reason).toContain(`原${department}职责已划入${successor}`);
  });

  it('calls the successor as the catalogue calls it', () => {
    const context = aContext({ departments: ['某区自然资源和规划局', '某区规划局'] });
    const [found] = findingsOf([anItem(1, { department: '某区规划局' })], context);
    expect(found?.proposal?.target).toBe('某区自然资源和规划局');
  });

  it('lets a list of before the reform stand, unless the successor sends one too', () => {
    const item = anItem(1, { department: '某区林业局' });
    expect(rulesOf([item], aContext({ date: '2015-12-01' }))).toEqual([]);
    const both = aContext({ date: '2015-12-01', departments: ['某区林业局', '某区林业和草原局'] });
    expect(rulesOf([item], both)).toEqual(['1 R21']);
  });

  it('leaves present organs alone', () => {
    for (const department of ['某区市场监督管理局', '某区农牧局', '某区规划院', '某区教育局', null])
      expect(rulesOf([anItem(1, { department })])).toEqual([]);
    for (const { former, successors } of abolishedOrgans)
      for (const successor of successors) expect(successor).not.toMatch(former);
  });
});
