import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alikeKeys, litInBasis, litInName, patternOf, readPattern } from '#shared/classify/alike.ts';
import { classify } from '#shared/classify/classify.ts';
import { disputeNote } from '#shared/classify/disputes.ts';
import { findCategorySet } from '#shared/model/category.ts';

const set = findCategorySet('KDL-2015');
function judged(name: string, basis = '') {
  if (set === null) throw new Error('no set');
  const { reasons } = classify({ name, basis, laws: [], declared: 'QT', subItems: [], set });
  return { name, reasons };
}

describe('what alike items share', () => {
  it.each([
    ['股权出质登记', 'anywhere', '出质登记'],
    ['大型设备登记', 'end', '登记'],
    ['信息查询服务点', 'anywhere', '查询'],
    ['1、工程质量监督备案', 'end', '备案'],
    ['某某目标责任制考核', 'end', '考核'],
    ['对不履行公约义务的批评教育', 'start', 'conduct'],
    ['甲乙丙丁戊', 'tail', '丁戊'],
  ])('%s', (name, place, key) => {
    expect(patternOf(judged(name))).toEqual({ place, key });
  });

  it('is shared by three at least, else it is the rest', () => {
    const names = ['甲备案', '乙备案', '丙备案', '丁审批', '戊审批'];
    const keys = alikeKeys(names.map((name) => ({ ...judged(name), bound: 'differing QT XK' })));
    expect(keys).toEqual(['end 备案', 'end 备案', 'end 备案', 'rest', 'rest']);
    expect(readPattern('end 备案')).toEqual({ place: 'end', key: '备案' });
    expect(readPattern('rest')).toEqual({ place: 'rest', key: '' });
  });

  it('never crosses the bound', () => {
    const each = fc.record({
      name: fc.constantFrom('甲备案', '乙备案', '丁审批', '戊'),
      bound: fc.constantFrom('a', 'b'),
    });
    fc.assert(
      fc.property(fc.array(each, { maxLength: 20 }), (drawn) => {
        const items = drawn.map(({ name, bound }) => ({ ...judged(name), bound }));
        const keys = alikeKeys(items);
        keys.forEach((key, index) => {
          const alike = items.filter((item, other) => item.bound === items[index]?.bound && keys[other] === key);
          if (key !== 'rest') expect(alike.length).toBeGreaterThanOrEqual(3);
        });
      }),
    );
  });
});

describe('what is lit up', () => {
  it('is the words that decide, where they stand in the name as written', () => {
    const item = judged('（三）工程质量监督备案（县级）');
    const span = litInName(item.name, item.reasons);
    expect(item.name.slice(...(span ?? []))).toBe('备案');
  });

  it('is nothing where the name says nothing', () => {
    const item = judged('甲乙丙丁戊');
    expect(litInName(item.name, item.reasons)).toBeNull();
  });

  it('is the words of the basis that speak for or against', () => {
    const basis = '《某条例》第五条：由主管部门责令改正，处五百元以上五千元以下罚款。';
    const item = judged('甲乙丙丁戊', basis);
    expect(litInBasis(item.reasons)).toEqual(['处五百元以上五千元以下罚款']);
  });
});

it('tells how practice parts a disputed word, in both languages', () => {
  expect(disputeNote('股权出质登记', 'zh')).toContain('含“登记”116 项');
  expect(disputeNote('股权出质登记', 'en')).toContain('“登记” 116');
  expect(disputeNote('甲乙丙丁戊', 'zh')).toBeNull();
});
