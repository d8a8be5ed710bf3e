import { remembering } from '#shared/text/remember.ts';
import { type Sifted, sifted } from '#shared/text/sifted.ts';
import type { NameReading } from './nameReading.ts';

/** One way in which words change a power: what a name says in that respect, as one text. */
type Discriminator = {
  readonly code: string;
  /** Only where both names say something do they differ. */
  readonly needsBoth?: boolean;
} & ({ readonly words: Sifted } | { readonly read: (name: NameReading) => string });

const negation = sifted(/[未无非不免拒勿]/g, '未无非不免拒勿');

/**
 * Words any of which makes another power out of a name. Two names that differ in one class are never a duplicate and
 * never one power at two levels, whatever their similarity. The longest word stands first.
 */
const table: readonly Discriminator[] = [
  // 非法猎捕国家重点保护野生动物 / 非法猎捕非国家重点保护野生动物
  {
    code: 'protection',
    words: sifted(/(?:非|不)?(?:国家|自治区|省级?|市级|地方)(?:和地方)?(?:一级|二级)?重点/g, '重'),
  },
  // 建筑业企业甲级资质 / 乙级资质, 第二类 / 第三类医疗器械
  { code: 'grade', words: sifted(/[甲乙丙丁][级类]|[一二三四五特][级类]|[一二三四]等|[大中小]型/g, '级类等型') },
  // 未取得许可证生产 / 经营 / 使用; in 土地使用权人, 农药生产企业 and 种子生产经营许可证 nobody does it
  {
    code: 'activity',
    words: sifted(
      /(?:生产|经营|使用)(?!(?:经营)?(?:企业|单位|机构|场所|性质|许可|厂|者|权|人))|销售|运输|[储贮]存|进口|出口|收购|加工|屠宰|采集|采伐|种植|养殖/g,
      '产营使售输储贮口购加宰集伐植殖',
    ),
  },
  // 伪造 / 变造 / 转让资质证书
  {
    code: 'forgery',
    words: sifted(/伪造|变造|涂改|转让|出租|出借|租借|买卖|倒卖|冒用|隐匿|毁损|挪用|骗取/g, '伪变涂让租借卖冒匿毁挪骗'),
  },
  // 建设单位 / 施工单位 / 监理单位未履行安全职责
  {
    code: 'party',
    words: sifted(
      /(?:建设|勘察|设计|施工|监理|检测|招标|投标|评标|发包|承包|用人|生产|经营|使用|管理|个)(?:单位|企业|机构|人(?!员))|[生产销售经营消费]{2}者|个人/g,
      '位企构人者',
    ),
    needsBoth: true,
  },
  // 对《条例》第五十五条禁止行为的处罚 / 第五十六条
  { code: 'number', words: sifted(/\d+(?:\.\d+)?|第[一二三四五六七八九十百零]+[条款项章号期]/g, '第0123456789') },
  // 城市 / 农村最低生活保障
  { code: 'place', words: sifted(/城市|城镇|农村|农民|居民|境内|境外|国内|国外/g, '城农居境国') },
  // 未取得 / 取得: how many, not which, since lists write 未按规定 and 不按规定 for one another.
  { code: 'negation', read: ({ bare }) => '非'.repeat(negation.allIn(bare)?.length ?? 0) },
  { code: 'step', read: ({ steps }) => steps.join('、') },
  // 对擅自占道经营的罚款 / 没收违法所得: penalties of one conduct
  { code: 'sanction', read: ({ sanction }) => sanction },
  // 对未按规定标注标签（食品）的处罚 / （食品添加剂）
  { code: 'qualifier', read: ({ qualifier }) => qualifier },
  // 建筑业企业资质许可／1.首次申请许可, 监理企业资质许可／1.首次申请许可
  { code: 'parent', read: ({ parentKey }) => parentKey ?? '', needsBoth: true },
];

export const discriminatorCodes: readonly string[] = table.map(({ code }) => code);

/** The words that a text has, each once, whatever their order. */
function wordsIn(text: string, words: Sifted): string {
  const found = words.allIn(text);
  if (found === null) return '';
  return found.length === 1 ? found[0] : [...new Set(found)].sort().join('、');
}

/** Names that say the same have one array: a million names say few things, and two that agree are told at once. */
const shared = remembering(50_000, (lines): readonly string[] => {
  const said = lines.split('\n');
  return table.map((_, index) => said[index] ?? '');
});

/** What a name says in each respect, in the order of the table. */
export function discriminators(name: NameReading): readonly string[] {
  let lines = '';
  let last = 0;
  table.forEach((each, index) => {
    const said = 'words' in each ? wordsIn(name.bare, each.words) : each.read(name);
    if (said === '') return;
    lines += '\n'.repeat(index - last) + said;
    last = index;
  });
  return shared(lines);
}

export interface Veto {
  readonly code: string;
  readonly left: string;
  readonly right: string;
}

const none: readonly Veto[] = [];

/** Where two names differ in words that change the power. */
export function vetoes(left: readonly string[], right: readonly string[]): readonly Veto[] {
  if (left === right) return none;
  const found: Veto[] = [];
  for (let index = 0; index < table.length; index += 1) {
    if (left[index] === right[index]) continue;
    const { code, needsBoth = false } = table[index] ?? { code: '' };
    const [mine = '', theirs = ''] = [left[index], right[index]];
    if (!needsBoth || (mine !== '' && theirs !== '')) found.push({ code, left: mine, right: theirs });
  }
  return found;
}
