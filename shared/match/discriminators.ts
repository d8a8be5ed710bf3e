import type { NameReading } from './nameReading.ts';

interface WordClass {
  readonly code: string;
  readonly words: RegExp;
}

/**
 * Words any of which makes another power out of a name. Two names that differ in one class are never a duplicate and
 * never one power at two levels, whatever their similarity. The longest word stands first.
 */
const classes: readonly WordClass[] = [
  // 非法猎捕国家重点保护野生动物 / 非法猎捕非国家重点保护野生动物
  { code: 'protection', words: /(?:非|不)?(?:国家|自治区|省级?|市级|地方)(?:和地方)?(?:一级|二级)?重点/g },
  // 建筑业企业甲级资质 / 乙级资质, 第二类 / 第三类医疗器械
  { code: 'grade', words: /[甲乙丙丁][级类]|[一二三四五特][级类]|[一二三四]等|[大中小]型/g },
  // 未取得许可证生产 / 经营 / 使用; 土地使用权人 is no use
  {
    code: 'activity',
    words:
      /生产|经营(?!者|权|单位|场所|许可)|使用(?!权|人|者|单位|性质)|销售|运输|[储贮]存|进口|出口|收购|加工|屠宰|采集|采伐|种植|养殖/g,
  },
  // 伪造 / 变造 / 转让资质证书
  { code: 'forgery', words: /伪造|变造|涂改|转让|出租|出借|租借|买卖|倒卖|冒用|隐匿|毁损|挪用|骗取/g },
  // 建设单位 / 施工单位 / 监理单位未履行安全职责
  {
    code: 'party',
    words:
      /(?:建设|勘察|设计|施工|监理|检测|招标|投标|评标|发包|承包|用人|生产|经营|使用|管理|个)(?:单位|企业|机构|人(?!员))|[生产销售经营消费]{2}者|个人/g,
  },
  // 对《条例》第五十五条禁止行为的处罚 / 第五十六条
  { code: 'number', words: /\d+(?:\.\d+)?|第[一二三四五六七八九十百零]+[条款项章号期]/g },
  // 城市 / 农村最低生活保障
  { code: 'place', words: /城市|城镇|农村|农民|居民|境内|境外|国内|国外/g },
];

export const discriminatorCodes: readonly string[] = [
  ...classes.map((wordClass) => wordClass.code),
  'negation',
  'step',
];

/** 未取得 / 取得: how many, not which, since lists write 未按规定 and 不按规定 for one another. */
const negation = /[未无非不免拒勿]/g;

/** Per class the words of a name, each once and sorted, as one text. */
export function discriminators(name: NameReading): readonly string[] {
  const found = classes.map(({ words }) => [...new Set(name.bare.match(words))].sort().join('、'));
  return [...found, '非'.repeat(name.bare.match(negation)?.length ?? 0), name.steps.join('、')];
}

export interface Veto {
  readonly code: string;
  readonly left: string;
  readonly right: string;
}

/** Only where both names tell a party is it another one: lists leave the subject out. */
const needsBoth: ReadonlySet<string> = new Set(['party']);

/** Where two names differ in words that change the power. */
export function vetoes(left: readonly string[], right: readonly string[]): readonly Veto[] {
  return discriminatorCodes.flatMap((code, index) => {
    const [mine = '', theirs = ''] = [left[index], right[index]];
    if (needsBoth.has(code) && (mine === '' || theirs === '')) return [];
    return mine === theirs ? [] : [{ code, left: mine, right: theirs }];
  });
}
