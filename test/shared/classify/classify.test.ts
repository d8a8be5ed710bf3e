import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basisTextSignals, lawTitleSignals } from '#shared/classify/basisSignals.ts';
import { type ClassifyItem, classify } from '#shared/classify/classify.ts';
import { explainEvidence } from '#shared/classify/explain.ts';
import { nameSignals } from '#shared/classify/votes.ts';
import type { CitedLaw } from '#shared/law/cited.ts';
import { type CategoryCode, type CategorySet, categorySets, findCategorySet } from '#shared/model/category.ts';

function setOf(id: string): CategorySet {
  const found = findCategorySet(id);
  if (found === null) throw new Error(id);
  return found;
}

function item(name: string, more: Partial<ClassifyItem> = {}): ClassifyItem {
  return { name, basis: '', laws: [], declared: null, subItems: [], set: setOf('KDL-2015'), ...more };
}

function law(title: string): CitedLaw {
  const unknown = { lawId: null, rank: 'unknown', status: 'unknown', repealed: null, replacedBy: null } as const;
  return { title, family: title, refs: [], ...unknown };
}

const titles: readonly (readonly [string, CategoryCode])[] = [
  ['对在湖泊保护范围内养殖珍珠的处罚', 'CF'],
  ['12、对擅自动用被查封、扣押物品的行政处罚', 'CF'],
  ['对拒绝、阻碍监督检查的处罚（县级）', 'CF'],
  ['对未取得排污许可证排放污染物的处罚', 'CF'],
  ['对违反《某条例》行为的处罚——对未按规定备案的处罚', 'CF'],
  ['吊销旅行社业务经营许可证', 'CF'],
  ['暂扣导游证书', 'CF'],
  ['擅自砍伐城市树木的', 'CF'],
  ['以欺骗、贿赂等不正当手段取得采砂许可证', 'CF'],
  ['经营者涂改、倒卖、出租、出借经营许可证', 'CF'],
  ['加处罚款', 'QZ'],
  ['对逾期不缴纳水利规费的加收滞纳金', 'QZ'],
  ['对逾期不清除障碍物的代履行', 'QZ'],
  ['强制拆除违法设置的户外广告', 'QZ'],
  ['查封、扣押用于违法经营的车辆', 'QZ'],
  ['暂扣违法营运的三轮车', 'QZ'],
  ['对可能灭失的证据先行登记保存', 'QZ'],
  ['对不符合安全标准的游乐设施采取的强制措施', 'QZ'],
  ['河道砂石资源费征收', 'ZS'],
  ['城市道路占用费的收取', 'ZS'],
  ['滩涂权属争议裁决', 'CJ'],
  ['孤儿基本生活保障金给付', 'GF'],
  ['农村计划生育家庭奖励扶助', 'GF'],
  ['对在绿化工作中成绩突出的单位和个人的奖励', 'JL'],
  ['对举报非法集资行为的奖励', 'JL'],
  ['对宾馆、饭店消防安全的监督检查', 'JC'],
  ['对许可证件使用情况的检查', 'JC'],
  ['娱乐场所营业前消防安全检查', 'XK'],
  ['船员适任证书核发', 'XK'],
  ['在公路两侧埋设管线的许可', 'XK'],
  ['林地占用审批', 'XK'],
  ['中小学教师资格认定', 'XK'],
  ['收养登记', 'QR'],
  ['渔业船舶水上事故责任认定', 'QR'],
  ['古建筑定级', 'QR'],
  ['家政服务合同格式条款备案', 'QT'],
  ['消费者权益争议调解', 'QT'],
  ['个人住房信息查询', 'FW'],
  ['机关工作人员年度考核', 'NB'],
  ['水利系统先进单位内部评选', 'NB'],
  ['防汛知识宣传培训', 'FW'],
];

describe('the signals', () => {
  it('can be told apart by their ids', () => {
    const ids = [...nameSignals, ...basisTextSignals, ...lawTitleSignals].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

describe('classify', () => {
  it.each(titles)('%s is %s', (name, code) => {
    expect(classify(item(name)).code).toBe(code);
  });

  it('says how little decides where the name hardly can, and what else it may be', () => {
    for (const name of ['某某工程验收', '某某方案审核', '大型设备登记']) {
      const suggestion = classify(item(name));
      expect(['XK', 'QT']).toContain(suggestion.code);
      expect(suggestion.confidence).toBeLessThan(0.6);
      expect(suggestion.reasons.some(({ code }) => code.startsWith('against-'))).toBe(true);
    }
  });

  it('abstains where nothing speaks for any', () => {
    const suggestion = classify(item('地名事项'));
    expect(suggestion.code).toBeNull();
    expect(suggestion.confidence).toBeLessThan(0.5);
  });

  it('takes the declared category where the name cannot decide', () => {
    const declared = (code: CategoryCode) => classify(item('某某工程验收', { declared: code }));
    expect(declared('XK').code).toBe('XK');
    expect(declared('QR').code).toBe('QR');
    expect(declared('QT').reasons.map(({ code }) => code)).toContain('declared');
  });

  it('does not follow a declared category against a clear name', () => {
    const suggestion = classify(item('对拒不整改火灾隐患的处罚', { declared: 'XK' }));
    expect(suggestion.code).toBe('CF');
    expect(suggestion.confidence).toBeGreaterThan(0.95);
    expect(suggestion.reasons.map(({ code }) => code)).toContain('against-declared');
  });

  it('lets the basis decide what the name leaves open', () => {
    const fined = classify(item('拒不整改火灾隐患', { basis: '第六十条：责令改正，处五千元以上五万元以下罚款。' }));
    expect(fined.code).toBe('CF');
    const permitted = classify(
      item('大型设备使用登记', { laws: [law('国务院对确需保留的行政审批项目设定行政许可的决定')] }),
    );
    expect(permitted.code).toBe('XK');
  });

  it('lets sub-items speak for a name that says nothing', () => {
    const suggestion = classify(item('建设类企业事项', { subItems: ['房屋建筑企业资质审批', '监理企业资质审批'] }));
    expect(suggestion.code).toBe('XK');
  });

  it('tells the two kinds of coercion apart', () => {
    expect(classify(item('查封违法经营场所')).subtype).toBe('measure');
    expect(classify(item('逾期不恢复原状的代履行')).subtype).toBe('enforcement');
    expect(classify(item('对违规作业船只的强制', { basis: '可以扣押船只' })).subtype).toBe('measure');
    expect(classify(item('对违规作业船只的强制')).subtype).toBeUndefined();
  });

  it('folds into the set of the catalogue', () => {
    const filing = (id: string) => classify(item('施工合同备案', { set: setOf(id) })).code;
    expect(filing('NMG-2025')).toBe('BA');
    expect(filing('KDL-2015')).toBe('QT');
    expect(classify(item('水事争议裁决', { set: setOf('NMG-2015') })).code).toBe('QT');
  });

  it('gives a reason in words for every answer, in both languages', () => {
    for (const set of categorySets)
      for (const [name] of titles)
        for (const reason of classify(item(name, { set, declared: 'XK', basis: '处罚款。报主管部门备案。' })).reasons)
          for (const language of ['zh', 'en'] as const) {
            const sentence = explainEvidence(reason, language);
            expect(sentence).not.toBe(reason.code);
            expect(sentence).not.toMatch(/[{}]/);
          }
  });

  it('answers any name with a confidence between 0 and 1', () => {
    const words = fc.constantFrom(
      '对',
      '的',
      '处罚',
      '许可',
      '（',
      '）',
      '、',
      '——',
      '1、',
      '检查',
      '备案',
      '\u0000',
      ' ',
    );
    const names = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(names, names, (name, basis) => {
        const { confidence } = classify(item(name, { basis }));
        return confidence > 0 && confidence <= 1;
      }),
    );
    expect(classify(item('处'.repeat(5000))).code).toBeNull();
  });

  it('does not mind serial numbers, level tags, spaces and widths', () => {
    const dress = fc.constantFrom<(name: string) => string>(
      (name) => `12、${name}`,
      (name) => `（三）${name}`,
      (name) => `${name}（县级）`,
      (name) => `${name}(市级)。`,
      (name) => [...name].join(' '),
      (name) => name.replaceAll('、', '､'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...titles), dress, ([name], dressed) => {
        expect(classify(item(dressed(name)))).toEqual(classify(item(name)));
      }),
    );
  });
});
