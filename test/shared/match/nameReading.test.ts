import { expect, test } from 'vitest';
import { type NameReading, readName } from '#shared/match/nameReading.ts';

const cases: readonly (readonly [name: string, reading: Partial<NameReading>])[] = [
  ['对擅自改变绿化用地使用性质的行政处罚', { core: '擅自改变绿化用地使用性质', action: 'punish' }],
  ['权限内林草种子生产经营许可证的核发', { bare: '林草种子生产经营', action: 'permit' }],
  ['违反本法规定，生产、销售放射性同位素的', { bare: '生产销售放射性同位素', action: '' }],
  ['对经营性人力资源服务机构的监督检查', { core: '经营性人力资源服务机构', action: 'inspect' }],
  ['生鲜乳收购许可证信息变更', { core: '生鲜乳收购', steps: ['变更'], action: 'permit' }],
  ['从事营利性治沙活动新办许可（县级权限）', { bare: '营利性治沙', steps: [], level: 'county' }],
  ['股权出质登记（注销）', { core: '股权出质登记', steps: ['注销'], action: 'register', qualifier: '' }],
  ['对未办理变更登记的处罚', { steps: [], action: 'punish' }],
  [
    '中外合作职业技能培训机构设立、分立、变更及终止审批',
    { core: '中外合作职业技能培训机构', steps: ['设立', '变更', '终止', '分立'] },
  ],
  [
    '民办职业培训学校设立、变更审批／4.民办职业培训学校变更审批',
    { core: '民办职业培训学校', steps: ['变更'], parentKey: '民办职业培训学校设立变更审批' },
  ],
  [
    '对违反《物业管理条例》的处罚——对擅自占用公共部位的处罚',
    { core: '擅自占用公共部位', parentKey: '违反物业管理条例' },
  ],
  ['对未按规定标注标签的处罚——食品', { core: '未按规定标注标签', qualifier: '食品', parentKey: null }],
  ['对未按规定标注标签（食品添加剂）的处罚', { core: '未按规定标注标签', qualifier: '食品添加剂' }],
  ['对畜禽定点屠宰厂（场）屠宰注水畜禽的处罚', { core: '畜禽定点屠宰厂场屠宰注水畜禽', qualifier: '' }],
  ['生猪定点屠宰厂（场）设置审查', { core: '生猪定点屠宰厂场设置审查', qualifier: '' }],
  ['对档案中介服务人员的监督管理（延续）', { steps: ['延续'], qualifier: '' }],
  ['道路运输证办理（首次）', { steps: [], qualifier: '' }],
  ['对擅自占道经营的没收违法所得', { core: '擅自占道经营', sanction: '没收违法所得', action: 'punish' }],
  ['对擅自占道经营的处罚（吊销许可证）', { core: '擅自占道经营', sanction: '吊销许可证', qualifier: '' }],
  ['对未遵守药品经营质量管理规范的责令停业整顿', { core: '未遵守药品经营质量管理规范', sanction: '责令停业整顿' }],
  ['对吊销许可证后继续营业的处罚', { core: '吊销许可证后继续营业', sanction: '' }],
  ['对未取得许可证经营等行为的处罚', { openEnded: true }],
  ['对在森林病虫害防治防治工作中有成绩的奖励', { bare: '在森林病虫害防治工作中有成绩奖励' }],
  ['外商投资项目备案（市级/县级）', { level: null }],
  ['外商投资项目备案（市级）', { level: 'city' }],
  ['处罚', { key: '处罚', core: '处罚' }],
  ['', { key: '', core: '', bare: '' }],
];

test.each(cases)('%s', (name, reading) => {
  expect(readName(name, null)).toMatchObject(reading);
});

test('a penalty without its wrapper acts by none of its words', () => {
  expect(readName('以欺骗手段取得食品生产许可', 'CF')).toMatchObject({
    action: '',
    core: '以欺骗手段取得食品生产许可',
  });
  expect(readName('食品生产许可', 'XK')).toMatchObject({ action: 'permit', core: '食品生产' });
});

test('words of two to eight characters that are typed twice are read once, wherever they stand', () => {
  const before = '城乡居民最低生活保障金';
  const read = (name: string) => readName(name, 'XK').core;
  for (let length = 2; length <= 9; length += 1) {
    const word = '森林病虫害防治工程'.slice(0, length);
    for (let from = 0; from < before.length; from += 1) {
      const rest = before.slice(from);
      const once = read(`${rest}${word}效果好`);
      expect(read(`${rest}${word}${word}效果好`)).toBe(length <= 8 ? once : `${rest}${word}${word}效果好`);
    }
  }
});

test('a word of a list that the next begins with is not typed twice', () => {
  expect(readName('对生猪、生猪产品注水的处罚', 'CF').bare).toBe('生猪生猪产品注水');
});

test('a penalty without its wrapper has no steps', () => {
  expect(readName('注册监理工程师未办理变更注册仍执业的', 'CF')).toMatchObject({
    steps: [],
    core: '注册监理工程师未办理变更注册仍执业',
  });
});
