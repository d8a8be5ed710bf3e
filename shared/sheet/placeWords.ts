import type { Level } from '#shared/model/level.ts';
import { foldText } from './cellText.ts';

const listNoun = '(?:清单|目录|一览表|汇总表|统计表|梳理表|登记表|明细表|调整表|报审表|汇总|表)';
const kind =
  '(?:权力|权责|职权|责任|执法|许可|处罚|强制|征收|给付|检查|监督检查|确认|裁决|奖励|备案|公共服务|政务服务|其他|类)';
/** Nothing more of a word follows: 公示 at the end is said of the list, 政务公开办公室 is a department. */
const end = '(?=$|[^\\p{Script=Han}])';

/** What a file name, a title or a heading has around the department's name. */
const around = new RegExp(
  [
    '附[件表][一二三四五六七八九十\\d]*[.、-]?',
    '(?:19|20)\\d\\d年?度?版?(?:\\d{1,2}月)?(?:\\d{1,2}日)?',
    `(?:行政)?${kind}+(?:(?:和|与)(?:行政)?${kind}+)*(?:事项)?(?:动态|通用|指导|参考|基本|实施|统一)?(?:调整)?${listNoun}`,
    `行政${kind}(?:类|事项|项目)*${end}`,
    `(?:动态|通用|指导|参考|基本|实施|统一)?(?:调整|梳理|清理)?(?:事项)?${listNoun}${end}`,
    '(?:报送|送审|修改|修订|征求意见|公示|最终|终|定|初|草|第?[一二三四五六七八九十\\d]+)稿\\d*|(?:修改|修订|正式|公示|盖章|最终|终|确认|扫描)版\\d*',
    `(?:公示|公布|公开|报送|上报|填报|报审|修改|更新|盖章|副本|复件|模板|样表|终|新)${end}`,
    '\\([^()]*\\d[^()]*\\)|\\(盖?章[^()]*\\)|\\(公章\\)',
    '^[\\d.、_-]+',
  ].join('|'),
  'gu',
);

const organEnding =
  /(?:局|委员会|委|办公室|办|厅|院|部|署|政府|街道|办事处|镇|乡|苏木|支队|大队|总队|分局|集团|公司|中心|协会|联合会|总会|红十字会|工会|妇联|残联|团委|馆|银行|管委会|会|学校|站|所|处)(?:\([^()]*\))?$/;

/** 附件3：昆都仑区住建局2024年权责清单（盖章版）(1).xlsx → 昆都仑区住建局; null where nothing that is left ends as an organ does. */
export function organIn(text: string): string | null {
  const parts = foldText(text)
    .replace(/^.*[/\\]/, '')
    .replace(/\.(?:xlsx?|et|ods|csv|tsv|txt|docx?|html?|xml|wps)$/i, '')
    .replace(around, '|')
    .replace(/\(\|*\)/g, '|')
    .split(/[|:：—_,，;；]|(?<!\d)-|-(?!\d)/)
    .flatMap((part) => [part, part.replace(/^\(([^()]*)\)$/, '$1')])
    .map((part) => part.trim())
    .filter((part) => part.length >= 2 && part.length <= 40 && organEnding.test(part));
  return parts.sort((a, b) => b.length - a.length)[0] ?? null;
}

const levelWords: readonly (readonly [Level, RegExp])[] = [
  ['graded', /分级(?:管理|负责|实施)|各级|[两三四]级|市县级|省市|市、[县区]/],
  ['national', /国家级|中央级|国家层级|部级/],
  ['province', /省级|省本级|自治区级|自治区本级|直辖市级|省\(自治区\)级/],
  ['city', /地州市级|地市级|设区的?市级?|州市级|地州级|盟市级|市州级|地级|州级|(?<![县区])市级|(?<![县区])市本级|盟级/],
  [
    'county',
    /县市区级|区县级|县区级|旗县区?级|县\(市、?区\)级?|县\(区\)级|(?<!市)县级|(?<!自治)区级|旗级|区本级|县本级/,
  ],
  ['township', /乡镇级|镇级|乡级|街道级|乡镇\(街道\)级?|镇街级?|苏木(?:乡镇)?级|基层级/],
  ['village', /村级|社区级|嘎查级/],
];

/**
 * The level of government that a text names (行使层级): 地州市级, 县级, 市级、县级 (graded where it names several).
 * In a longer text only its beginning counts: 地州市级。负责本行政区域内….
 */
export function levelIn(text: string): Level | null {
  const start = foldText(text).slice(0, 16);
  const found = levelWords.filter(([, words]) => words.test(start)).map(([level]) => level);
  if (found.length === 0) return bareLevel(start);
  return found.length === 1 ? (found[0] ?? null) : 'graded';
}

function bareLevel(text: string): Level | null {
  const bare: Readonly<Record<string, Level>> = {
    国家: 'national',
    省: 'province',
    自治区: 'province',
    市: 'city',
    盟市: 'city',
    地州: 'city',
    县: 'county',
    区: 'county',
    区县: 'county',
    旗县: 'county',
    旗县区: 'county',
    县区: 'county',
    乡镇: 'township',
    镇街: 'township',
    街道: 'township',
    '乡镇(街道)': 'township',
    村: 'village',
    社区: 'village',
  };
  return bare[text] ?? null;
}

/** The level that the name of an organ shows: 自治区农业农村厅, 地州市农业农村局, 县市区农业农村局, 某镇人民政府. */
export function levelOfOrgan(name: string): Level | null {
  const text = foldText(name).replace(/\([^()]*\)/g, '');
  if (/(?:镇|乡|苏木)(?:人民政府|政府)?$|街道(?:办事处|办)?$/.test(text)) return 'township';
  if (
    /^(?:区(?!域)|.*(?:县市区|区县|旗县区?|[县旗])|.{2,}(?<!自治|辖|地|城|园|社|林|景|库|开发|高新)区)(?!级).+/.test(
      text,
    )
  )
    return 'county';
  if (/^(?:地州市|.+(?<![城都超夜])市(?!场|政|容|监)|.{2,}(?:州|(?<!联)盟)|市(?!场|政|容|监))./.test(text))
    return 'city';
  if (/^(?:自治区|.*省|.*自治区).+/.test(text)) return 'province';
  return null;
}
