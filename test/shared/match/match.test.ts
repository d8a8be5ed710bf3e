import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCandidates } from '#shared/match/candidates.ts';
import { type Features, featuresOf } from '#shared/match/features.ts';
import { match, matchInSteps } from '#shared/match/match.ts';
import type { MatchItem, PairVerdict } from '#shared/match/matchItem.ts';
import type { Group, GroupKind } from '#shared/model/group.ts';
import { atOnce } from '#shared/steps.ts';
import { composeRows } from '../../bench/match/compose.ts';
import { RowReader } from '../../bench/match/own.ts';
import { cited, power } from './power.ts';
import { rowsOf } from './rowsOf.ts';

type Side = readonly [name: string, basis: readonly string[], given?: Partial<MatchItem>];

function outcome(left: Side, right: Side): string {
  const { relations } = match([power(1, ...left), power(2, ...right)], []);
  const [relation] = relations;
  return relation === undefined ? 'none' : `${relation.kind}${relation.sure ? ' sure' : ' review'}`;
}

const permit = { category: 'XK' } as const;
const seed = ['种子法 32 77'];

const cases: readonly (readonly [why: string, expected: string, left: Side, right: Side])[] = [
  [
    'wrapper and punctuation differ',
    'duplicate sure',
    ['对擅自改变绿化用地使用性质的行政处罚', ['城市绿化条例 27']],
    ['擅自改变绿化用地使用性质行为的处罚', ['城市绿化条例 27']],
  ],
  [
    'a formulaic phrase more',
    'duplicate sure',
    ['对未按规定建立种子生产经营档案的处罚', ['种子法 80']],
    ['对违反本法规定，未按规定建立种子生产经营档案，逾期不改正的处罚', ['种子法 80.1(4)']],
  ],
  [
    'the same act in other words',
    'duplicate sure',
    ['排污许可证核发', ['排污许可管理条例 6'], permit],
    ['排污许可证的审批', ['排污许可管理条例 6'], permit],
  ],
  [
    'reported by the bureau and by its brigade',
    'duplicate sure',
    ['对生产经营假种子的处罚', ['种子法 75'], { departmentId: 1, holderId: 1 }],
    ['对生产经营假种子的处罚', ['种子法 75'], { departmentId: 9, holderId: 1 }],
  ],
  ['no basis given', 'duplicate review', ['对生产经营假种子的处罚', []], ['对生产经营假种子的处罚', ['种子法 75']]],
  [
    'article not given',
    'duplicate review',
    ['对生产经营假种子的处罚', ['种子法']],
    ['对生产经营假种子的处罚', ['种子法 75']],
  ],
  [
    'name and basis identical, neither with an article',
    'duplicate sure',
    ['进入自然保护区从事科学研究活动审批', ['自然保护区条例'], permit],
    ['进入自然保护区从事科学研究活动审批', ['自然保护区条例'], permit],
  ],
  [
    'two candidate articles',
    'duplicate review',
    ['对未按照规定报送统计资料的处罚', ['统计法 41', '统计法实施条例 50']],
    ['对未按照规定报送统计资料的处罚', ['统计法 41', '统计法实施条例 51']],
  ],
  [
    'mistyped',
    'duplicate review',
    ['对占用城市道路堆放物料的处罚', ['城市道路管理条例 42']],
    ['对占用城市道路堆放物科的处罚', ['城市道路管理条例 42']],
  ],
  [
    'mistyped, in a short name',
    'duplicate review',
    ['燃气设施改动审批', ['城镇燃气管理条例 38'], permit],
    ['燃气目施改动审批', ['城镇燃气管理条例 38'], permit],
  ],
  [
    'the same conduct on two laws of one department',
    'duplicate review',
    ['对在湖泊管理范围内围垦种植行为的处罚', ['水法 66']],
    ['对在湖泊管理范围内围垦种植行为的处罚', ['防洪法 56']],
  ],
  [
    'law and the regulation that implements it (R07)',
    'duplicate review',
    ['对未依法进行环境影响评价擅自开工的处罚', ['环境影响评价法@环评 31']],
    ['对未依法进行环境影响评价擅自开工的处罚', ['环境影响评价法实施办法@环评 12']],
  ],
  [
    'template name on another law',
    'none',
    ['对拒绝监督检查的处罚', ['种子法 88']],
    ['对拒绝监督检查的处罚', ['农药管理条例 60']],
  ],
  [
    'another article of the law',
    'none',
    ['对拒绝监督检查的处罚', ['种子法 88']],
    ['对拒绝监督检查的处罚', ['种子法 80']],
  ],
  [
    'no words in common',
    'none',
    ['对生产假种子的处罚', ['种子法 75']],
    ['对占用城市道路的处罚', ['城市道路管理条例 42']],
  ],
  [
    'situations of one clause (R06)',
    'same-article review',
    ['对转让、伪造或者变造检疫证明、检疫标志的处罚', ['动物防疫法 103']],
    ['对持有、使用伪造或者变造的检疫证明、检疫标志的处罚', ['动物防疫法 103']],
  ],
  [
    'one word differs in a short name on one clause',
    'same-article review',
    ['对使用拖拉机违反规定载人的处罚', ['农业机械安全监督管理条例 54']],
    ['对使用联合收割机违反规定载人的处罚', ['农业机械安全监督管理条例 54']],
  ],
  [
    'another 项 of the article and another conduct',
    'none',
    ['对未取得种子生产经营许可证生产种子的处罚', ['种子法 77.1(1)']],
    ['对以欺骗手段取得种子生产经营许可证的处罚', ['种子法 77.1(2)']],
  ],
  [
    'another paragraph',
    'none',
    ['对生产假农药的处罚', ['农药管理条例 52.1']],
    ['对委托加工劣质农药的处罚', ['农药管理条例 52.3']],
  ],
  [
    'an article that only says who punishes',
    'none',
    ['对使用炸鱼方法捕捞的处罚', ['渔业法 38 48']],
    ['对涂改捕捞许可证的处罚', ['渔业法 43 48']],
  ],
  [
    'sanctions of one conduct (R08)',
    'same-article sure',
    ['对未取得种子生产经营许可证生产种子的罚款', seed],
    ['对未取得种子生产经营许可证生产种子的没收违法所得', seed],
  ],
  [
    'a step of the permit (R19)',
    'same-article sure',
    ['道路旅客运输经营许可', ['道路运输条例 10'], permit],
    ['道路旅客运输经营许可证变更', ['道路运输条例 10'], permit],
  ],
  [
    'two steps of one permit',
    'same-article review',
    ['烟草专卖零售许可证停业', [], permit],
    ['烟草专卖零售许可证歇业', [], permit],
  ],
  [
    'a step of a registration',
    'same-article sure',
    ['股权出质登记', ['股权出质登记办法 3'], { category: 'QR' }],
    ['股权出质登记（注销）', ['股权出质登记办法 9'], { category: 'QR' }],
  ],
  [
    'situations in brackets (R06)',
    'same-article sure',
    ['对未按规定标注标签（食品）的处罚', ['食品安全法 125']],
    ['对未按规定标注标签（食品添加剂）的处罚', ['食品安全法 125']],
  ],
  [
    'a situation beside the whole',
    'parent-child sure',
    ['对未按规定标注标签的处罚', ['食品安全法 125']],
    ['对未按规定标注标签的处罚——食品添加剂', ['食品安全法 125']],
  ],
  [
    'sanctions of one kind that take other things',
    'same-article sure',
    ['对使用炸鱼方法捕捞的没收渔具', ['渔业法 38']],
    ['对使用炸鱼方法捕捞的没收渔获物', ['渔业法 38']],
  ],
  [
    'a list of two beside one of them',
    'parent-child review',
    ['对生猪、生猪产品注水或者注入其他物质的处罚', ['生猪屠宰管理条例 35']],
    ['对生猪产品注水或者注入其他物质的处罚', ['生猪屠宰管理条例 35']],
  ],
  [
    'bare conduct that ends in a word for an act',
    'duplicate sure',
    ['对拒绝接受监督检查的处罚', ['种子法 88']],
    ['拒绝接受监督检查', ['种子法 88']],
  ],
  [
    'a sanction in brackets (R08)',
    'same-article sure',
    ['对未按规定标注标签的处罚（警告）', ['食品安全法 125']],
    ['对未按规定标注标签给予罚款的处罚', ['食品安全法 125']],
  ],
  [
    'the same words in another order',
    'duplicate review',
    ['对伪造、变造建筑业企业资质证书的处罚', ['建筑法 65']],
    ['对变造、伪造建筑业企业资质证书的处罚', ['建筑法 65']],
  ],
  [
    'the subject left out',
    'duplicate review',
    ['对食品生产者未按规定保存记录的处罚', ['食品安全法 126']],
    ['未按规定保存记录的', ['食品安全法 126']],
  ],
  [
    'a rule under another title tells the conduct of a law again (R07)',
    'duplicate review',
    ['对投标人以他人名义投标骗取中标的处罚', ['招标投标法 54']],
    ['对投标人以他人名义投标骗取中标的处罚', ['建筑工程设计招标投标管理办法 33']],
  ],
  [
    'city and county copy',
    'level sure',
    ['对木材运输的检查', ['森林法实施条例 37'], { level: 'city', departmentId: 1, category: 'JC' }],
    ['对木材运输的检查', ['森林法实施条例 37'], { level: 'county', departmentId: 2, category: 'JC' }],
  ],
  [
    'level tag in the name, against the level of the whole list',
    'level sure',
    ['对擅自占用城市道路的处罚', ['城市道路管理条例 42'], { level: 'county', departmentId: 1, category: 'CF' }],
    ['对擅自占用城市道路的处罚（市级）', ['城市道路管理条例 42'], { level: 'county', departmentId: 1, category: 'CF' }],
  ],
  [
    'level tag in the name alone',
    'level sure',
    ['从事营利性治沙活动许可（市级）', ['防沙治沙法 26'], permit],
    ['从事营利性治沙活动许可', ['防沙治沙法 26'], { ...permit, level: 'county' }],
  ],
  [
    'same clause in two departments',
    'overlap sure',
    ['对侵占种质资源的处罚', ['种子法 8 81'], { departmentId: 1 }],
    ['对侵占种质资源的处罚', ['种子法 81'], { departmentId: 2 }],
  ],
  [
    'same clause in two departments, one for its own field',
    'overlap review',
    ['对在农作物种子生产基地进行检疫性有害生物接种试验的处罚', ['种子法 87'], { departmentId: 1 }],
    ['对在种子生产基地进行检疫性有害生物接种试验的处罚', ['种子法 87'], { departmentId: 2 }],
  ],
  [
    'template name in two departments on their own laws',
    'none',
    ['对拒绝监督检查的处罚', ['种子法 88'], { departmentId: 1 }],
    ['对拒绝监督检查的处罚', ['旅游法 90'], { departmentId: 2 }],
  ],
  [
    'only the law on procedure in common',
    'none',
    ['对违法建筑的查封', ['行政强制法 9'], { departmentId: 1, category: 'QZ' }],
    ['对违法经营场所的查封', ['行政强制法 9'], { departmentId: 2, category: 'QZ' }],
  ],
  [
    'sub-item of another power',
    'parent-child sure',
    ['举办营业性演出审批', ['营业性演出管理条例 13'], { ...permit, subItems: ['1.举办涉外营业性演出审批'] }],
    ['举办涉外营业性演出审批', ['营业性演出管理条例 13'], permit],
  ],
  [
    'parent and child joined in one name',
    'parent-child review',
    ['建设工程造价资料备案', [], { category: 'QT' }],
    ['建设工程造价资料备案／2.最高投标限价（招标控制价）备案', [], { category: 'QT' }],
  ],
  [
    'narrower object',
    'parent-child review',
    ['出售国家重点保护和自治区重点保护野生动物的审批', ['野生动物保护法 28'], permit],
    ['出售自治区重点保护野生动物的审批', ['野生动物保护法 28'], permit],
  ],
];

test.each(cases)('%s: %s', (_why, expected, left, right) => {
  expect(outcome(left, right)).toBe(expected);
  expect(outcome(right, left)).toBe(expected);
});

describe('of two names of which one contains the other', () => {
  test.each([
    ['the one that lists more is the parent', '对隐匿、伪造或者擅自销毁会计凭证的处罚', '对伪造会计凭证的处罚', 1],
    [
      'the one that says less of whom or what is the parent',
      '对擅自占用主要城市道路两侧堆放物料的处罚',
      '对擅自占用城市道路堆放物料的处罚',
      2,
    ],
  ] as const)('%s', (_, left, right, parent) => {
    const { groups } = match([power(1, left, ['会计法 42.1(5)']), power(2, right, ['会计法 42.1(5)'])], []);
    expect(groups.map(({ kind, members }) => [kind, members.find(({ master }) => master)?.item])).toEqual([
      ['parent-child', parent],
    ]);
  });
});

describe('words that change the power forbid a duplicate and a level', () => {
  const pairs: readonly (readonly [string, string])[] = [
    ['对未取得资质证书承揽工程的处罚', '对取得资质证书承揽工程的处罚'],
    ['对非法猎捕国家重点保护野生动物的处罚', '对非法猎捕非国家重点保护野生动物的处罚'],
    ['对甲级测绘单位超越范围测绘的处罚', '对乙级测绘单位超越范围测绘的处罚'],
    ['对无证生产危险化学品的处罚', '对无证经营危险化学品的处罚'],
    ['对无证运输危险化学品的处罚', '对无证储存危险化学品的处罚'],
    ['对伪造建筑业企业资质证书的处罚', '对变造建筑业企业资质证书的处罚'],
    ['对转让建筑业企业资质证书的处罚', '对出借建筑业企业资质证书的处罚'],
    ['对建设单位未履行安全生产职责的处罚', '对施工单位未履行安全生产职责的处罚'],
    ['对《物业管理条例》第五十五条禁止行为的处罚', '对《物业管理条例》第五十六条禁止行为的处罚'],
    ['对建设单位的处罚——对拒绝接受检查的处罚', '对运输单位的处罚——对拒绝接受检查的处罚'],
    ['对城市最低生活保障金冒领的处罚', '对农村最低生活保障金冒领的处罚'],
    ['对拒不改正擅自拆除管道的处罚', '对拒不改正擅自拆除管道的检查'],
    ['对擅自拆除管道的处罚', '对擅自拆除管道的强制'],
  ];
  test.each(pairs)('%s / %s', (left, right) => {
    for (const level of ['county', 'city'] as const) {
      expect(outcome([left, ['某某条例 60']], [right, ['某某条例 60'], { level }])).not.toMatch(/duplicate|level/);
    }
  });

  const permits: readonly (readonly [string, string])[] = [
    ['民办学校设立审批', '民办学校变更审批'],
    ['生鲜乳收购许可证延续', '生鲜乳收购许可证注销'],
  ];
  test.each(permits)('%s / %s are steps', (left, right) => {
    expect(outcome([left, ['某某条例 6'], permit], [right, ['某某条例 6'], permit])).toMatch(/same-article/);
  });
});

test.each([
  ['噪声', '大气'],
  ['假', '劣'],
  ['林地', '土地'],
])('replaced characters (%s/%s) are never sure', (left, right) => {
  const name = (word: string) => `对未经批准擅自处置受污染的${word}及其防治设施的处罚`;
  expect(outcome([name(left), seed], [name(right), seed])).not.toMatch(/sure/);
});

test('a power on a law that was replaced is not guessed', () => {
  const old = { ...cited('环境噪声污染防治法 52'), replacedBy: '噪声污染防治法' };
  const items = [
    power(1, '对经限期治理逾期未完成治理任务的处罚', [], { laws: [old] }),
    power(2, '对经限期治理逾期未完成治理任务的处罚', ['噪声污染防治法 76']),
  ];
  expect(match(items, []).relations).toMatchObject([{ kind: 'duplicate', sure: false }]);
});

describe('verdicts', () => {
  const twice = [power(1, '对生产经营假种子的处罚', ['种子法 75']), power(2, '生产经营假种子的', ['种子法 75'])];
  const said = (verdict: PairVerdict['verdict'], items: readonly MatchItem[] = twice) =>
    match(items, [{ a: 1, b: 2, verdict }]);

  test('different leaves no relation', () => {
    expect(said('different')).toEqual({ relations: [], groups: [] });
  });
  test('unsure leaves the pair to a person', () => {
    const { relations, groups } = said('unsure');
    expect(relations).toMatchObject([{ kind: 'duplicate', sure: false }]);
    expect(groups.map((group) => group.sure)).toEqual([false]);
    expect(relations[0]?.score).toBeLessThan(0.98);
  });
  test('same relates what nothing else relates', () => {
    const items = [power(1, '对占道经营的处罚', ['甲条例 1']), power(2, '对流动摊贩的处罚', ['乙办法 2'])];
    expect(said('same', items).groups).toMatchObject([{ kind: 'duplicate', sure: true, confidence: 1 }]);
  });
  test('same leaves two departments two departments', () => {
    const items = twice.map((item, index) => ({ ...item, departmentId: index, holderId: index }));
    expect(said('same', items).relations).toMatchObject([{ kind: 'overlap', sure: true }]);
  });
  test('different splits a group of three', () => {
    const three = [...twice, power(3, '对生产经营假种子行为的处罚', ['种子法 75'])];
    const together = match(three, []).groups.map((group) => group.members.map((member) => member.item));
    expect(together).toEqual([[1, 2, 3]]);
    const split = said('different', three).groups;
    expect(split.every((group) => group.members.length === 2)).toBe(true);
  });
  test('same pulls in what is the same as either', () => {
    const other = [power(3, '对流动摊贩的处罚', ['乙办法 2']), power(4, '流动摊贩', ['乙办法 2'])];
    const { groups } = match([...twice, ...other], [{ a: 2, b: 3, verdict: 'same' }]);
    expect(groups.map((group) => group.members.map((member) => member.item))).toContainEqual([1, 2, 3, 4]);
  });
});

describe('groups', () => {
  test('do not ask about situations by themselves that stand under one parent', () => {
    const both = '对伪造、变造临时通行登记台账的处罚';
    const basis = ['危险化学品管理条例 60'];
    const children = [power(2, '对伪造临时通行登记台账的处罚', basis), power(3, '对变造临时通行登记台账的处罚', basis)];
    const kinds = (items: readonly MatchItem[]) => match(items, []).groups.map(({ kind }) => kind);
    expect(kinds(children)).toEqual(['same-article']);
    expect(kinds([power(1, both, basis), ...children])).toEqual(['parent-child']);
  });

  test('a sure core stands beside the wider group', () => {
    const items = [
      power(1, '对占用城市道路堆放物料的处罚', ['城市道路管理条例 42']),
      power(2, '占用城市道路堆放物料的', ['城市道路管理条例 42']),
      power(3, '对占用城市道路堆放物科的处罚', ['城市道路管理条例 42']),
    ];
    const { groups } = match(items, []);
    expect(groups.map(({ sure, members }) => [sure, members.map((member) => member.item)])).toEqual([
      [true, [1, 2]],
      [false, [1, 2, 3]],
    ]);
  });
  test('its confidence is that of the weakest link', () => {
    const { relations, groups } = match(
      [1, 2, 3].map((id) => power(id, `对占用城市道路堆放物${'料科材'[id - 1]}的处罚`, ['城市道路管理条例 42'])),
      [],
    );
    const [group] = groups;
    expect(group?.confidence).toBe(Math.min(...relations.map((relation) => relation.score)));
    expect(group?.weakest.score).toBe(group?.confidence);
  });
  test('the master is the department before its unit, then the highest rank, then the fullest basis', () => {
    const name = '对生产经营假种子的处罚';
    const unit = { departmentId: 9, holderId: 1 };
    const master = (items: readonly MatchItem[]) => match(items, []).groups[0]?.members[0]?.item;
    expect(master([power(1, name, ['种子法 75'], unit), power(2, name, ['种子法 75'])])).toBe(2);
    expect(master([power(1, name, ['甲条例 5']), power(2, name, ['种子法 75', '甲条例 5'])])).toBe(2);
    expect(master([power(1, name, ['种子法 75']), power(2, name, ['种子法 75', '甲条例 5'])])).toBe(2);
    expect(master([power(1, name, ['种子法 75']), power(2, name, ['种子法 75'])])).toBe(1);
  });
  test('the power itself is master of its steps, the home level of levels', () => {
    const basis = ['道路运输条例 10'];
    const steps = ['变更', '注销', '补办'].map((step, index) =>
      power(index + 1, `道路客运经营许可证${step}`, basis, permit),
    );
    const { groups } = match([...steps, power(7, '道路客运经营许可', basis, permit)], []);
    expect(groups.at(-1)?.members.map((member) => member.item)).toEqual([7, 1, 2, 3]);
    const levels = match(
      [power(1, '道路客运经营许可（市级）', basis, permit), power(2, '道路客运经营许可', basis, permit)],
      [],
    );
    expect(levels.groups).toMatchObject([{ kind: 'level', members: [{ item: 2 }, { item: 1 }] }]);
  });
});

const words = [
  '未',
  '取得',
  '许可证',
  '生产',
  '经营',
  '种子',
  '农药',
  '档案',
  '擅自',
  '转让',
  '的处罚',
  '审批',
  '变更',
  '（市级）',
  '对',
];
const bases = ['种子法 75', '种子法 75.1', '种子法 75(2)', '农药管理条例 52', '种子法', '种子法 50 88'];
const arbitraryPower = fc.record({
  name: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 7 }).map((parts) => parts.join('')),
  basis: fc.uniqueArray(fc.constantFrom(...bases), { maxLength: 2 }),
  category: fc.constantFrom('CF' as const, 'XK' as const, null),
  departmentId: fc.constantFrom(1, 2, null),
  level: fc.constantFrom('city' as const, 'county' as const, null),
});
const catalogue = fc
  .array(arbitraryPower, { maxLength: 25 })
  .map((list) =>
    list.map(({ name, basis, ...given }, index) =>
      power(index + 1, name, basis, { ...given, holderId: given.departmentId }),
    ),
  );
const verdictList = fc.array(
  fc.record({
    a: fc.integer({ min: 1, max: 12 }),
    b: fc.integer({ min: 13, max: 25 }),
    verdict: fc.constantFrom('same' as const, 'different' as const, 'unsure' as const),
  }),
  { maxLength: 4 },
);

/** Without other levels than the home level, which is that of each part then. */
function listOf(seed: number, count: number): MatchItem[] {
  const reader = new RowReader();
  return Array.from(composeRows(count, seed), (row) => reader.read({ ...row, level: 'county' }));
}

const adversarial = fc.integer({ min: 1, max: 50 }).map((seed) => listOf(seed, 250));

/** Positions that candidate pairs connect, be it through others. */
function candidateComponents(features: readonly Features[]): number[][] {
  const component = features.map((_, position) => position);
  const list = rowsOf(features);
  const found = atOnce(findCandidates(list, atOnce(list.index.names.gathered())));
  const pairs = found.byLow(features.length);
  for (const a of features.keys()) {
    for (const b of pairs.highsOf(a)) {
      const [from, to] = [component[b], component[a]];
      for (const [position, of] of component.entries()) if (of === from && to !== undefined) component[position] = to;
    }
  }
  return [...Map.groupBy(component.keys(), (position) => component[position]).values()];
}

describe('whatever the catalogue', () => {
  test('the result does not depend on the order of the items', () => {
    fc.assert(
      fc.property(catalogue, verdictList, fc.infiniteStream(fc.nat()), (items, verdicts, keys) => {
        const shuffled = items.map((item) => ({ item, key: keys.next().value ?? 0 }));
        shuffled.sort((a, b) => a.key - b.key);
        expect(
          match(
            shuffled.map(({ item }) => item),
            verdicts,
          ),
        ).toEqual(match(items, verdicts));
      }),
      { numRuns: 150 },
    );
  });
  test('parted by any partition of what is connected, and united, the groups are the same', () => {
    fc.assert(
      fc.property(adversarial, fc.infiniteStream(fc.nat({ max: 3 })), (items, draws) => {
        const features = items.map(featuresOf);
        const partOf = new Map<number, number>();
        for (const component of candidateComponents(features)) {
          const part = draws.next().value ?? 0;
          for (const position of component) partOf.set(items[position]?.id ?? 0, part);
        }
        const parts = [0, 1, 2, 3].map((part) => items.filter(({ id }) => partOf.get(id) === part));
        const united = parts.flatMap((part) => match(part, []).groups);
        const byId = (groups: readonly Group[]) => groups.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        expect(byId(united)).toEqual(byId(match(items, []).groups));
      }),
      { numRuns: 12 },
    );
  });
  test('the result does not depend on the order of an adversarial list', () => {
    const items = listOf(5, 600);
    expect(match(items.toReversed(), [])).toEqual(match(items, []));
  });
  test('verdicts hold, pairs are unique and ordered, sure is 0.98 and more, groups have one master', () => {
    fc.assert(
      fc.property(catalogue, verdictList, (items, verdicts) => {
        const { relations, groups } = match(items, verdicts);
        const pairs = relations.map(({ a, b }) => `${a} ${b}`);
        expect(new Set(pairs).size).toBe(pairs.length);
        for (const { a, b, score, sure } of relations) {
          expect(a).toBeLessThan(b);
          expect(score >= 0.98).toBe(sure);
        }
        const last = new Map(verdicts.map(({ a, b, verdict }) => [`${a} ${b}`, verdict]));
        for (const [pair, verdict] of last) {
          if (verdict === 'different') expect(pairs).not.toContain(pair);
        }
        for (const { members } of groups) {
          expect(members.map((member) => member.master).indexOf(true)).toBe(0);
          expect(members.filter((member) => member.master)).toHaveLength(1);
          expect(members.length).toBeGreaterThan(1);
        }
        expect(new Set(groups.map((group) => group.id)).size).toBe(groups.length);
      }),
      { numRuns: 150 },
    );
  });
});

test('a group is named by its kind and members alone', () => {
  const items = [power(1, '对生产经营假种子的处罚', ['种子法 75']), power(2, '生产经营假种子的', ['种子法 75'])];
  const more = [...items, power(3, '对占用城市道路的处罚', ['城市道路管理条例 42'])];
  expect(match(more, []).groups[0]?.id).toBe(match(items, []).groups[0]?.id);
  const kinds = new Set<GroupKind>(match(items, []).groups.map((group) => group.kind));
  expect([...kinds]).toEqual(['duplicate']);
});

test('the steps never go back, and end with all items', () => {
  const items = Array.from({ length: 40 }, (_, index) => power(index + 1, `对第${index}种行为的处罚`, ['种子法 75']));
  const done = Array.from(matchInSteps(items, [], items.length), (step) => step.done);
  expect(done).toEqual(done.toSorted((a, b) => a - b));
  expect(done.at(-1)).toBe(40);
});
