import type { Level } from '#shared/model/level.ts';
import { foldText } from './foldText.ts';
import { sifted } from './sifted.ts';

/**
 * A level of government in brackets, as in 举办高危险性体育赛事活动许可（县级）. Tags of a transaction, （变更） or （注销）,
 * are none of these: they change the power.
 */
const levelTags = sifted(
  /（(?:(?:国家|自治区|自治州|设区的|街道|嘎查|苏木|地区|省|州|盟|市|县|区|旗|乡|镇|地|本)[、/和]?)+(?:级(?:以[上下])?(?:权限|部分|事项|初审)?|权限|部分|事项)）/g,
  '（',
);

/** Words that say at the end of a name what the organ does. The longest that fits is taken. */
const actionWords: readonly string[] = [
  '监督检查、处罚、强制、检查、抽查、巡查、督查、稽查、年检、年审、审验、检验、检测、检疫、监测、监督、监管、监督管理',
  '罚款、警告、没收、吊销、暂扣、责令改正、责令停产停业、取缔、拘留',
  '许可、审批、审核、审查、审定、核准、核发、核定、核验、批准、签发、发证、换证、年度核验',
  '备案、登记、注册、变更、注销、延续、补办、撤销',
  '认定、认证、确认、确定、鉴定、评定、评审、定级、授予、公证、证明',
  '查封、扣押、冻结、封存、先行登记保存、代履行、拆除、强制拆除、强制执行、加处罚款、滞纳金、划拨、拍卖、代为清除',
  '征收、征缴、收取、收费、征用',
  '给付、发放、补助、救助、补贴、抚恤、补偿、资助、供养、扶助金',
  '裁决、裁定、仲裁、调解、处理、协调',
  '奖励、表彰、嘉奖、奖',
  '验收、竣工验收、年度报告、公示、公告',
]
  .flatMap((line) => line.split('、'))
  .sort((left, right) => right.length - left.length);

/** By their last character, in the same order. */
const actionsEndingIn = Map.groupBy(actionWords, lastUnit);

/** As a number: a text of one character would have to be made first. */
function lastUnit(text: string): number {
  return text.charCodeAt(text.length - 1);
}

/** The first level tag of a name without its brackets, e.g. 县级; null where there is none. */
export function levelTag(name: string): string | null {
  const found = levelTags.allIn(foldText(name));
  return found?.[0].slice(1, -1) ?? null;
}

const levelWords: readonly (readonly [RegExp, Level])[] = [
  [/乡|镇|街道|苏木/, 'township'],
  [/县|(?<!地|自治)区(?!的市)|旗/, 'county'],
  [/市|盟|州|地/, 'city'],
  [/省|自治区/, 'province'],
  [/国家/, 'national'],
];

/** 县级 → county. A tag that names several levels (市级/县级, 县级以上) or none of its own (本级) names none. */
export function levelOfTag(tag: string): Level | null {
  if (/以[上下]/.test(tag)) return null;
  const found = levelWords.filter(([words]) => words.test(tag)).map(([, level]) => level);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The folded name without its level tags. */
export function dropLevelTags(folded: string): string {
  return levelTags.replace(folded, '');
}

const closing = new Set([...'）。，；、：.'].map(lastUnit));

/** Without brackets and stops at its end: …审批（新办）, …给付。 */
function withoutClosing(folded: string): string {
  if (!closing.has(lastUnit(folded))) return folded;
  return folded.replace(/(?:（[^（）]*）)+$/, '').replace(/[。，；、：.]+$/, '');
}

/**
 * What the organ does by this name: the action word at its end (处罚, 检查, 许可 …, without 行政 before it), or what
 * stands behind the last 的 where it is short; empty where the name tells no action.
 */
export function headAction(name: string): string {
  const bare = withoutClosing(foldText(name));
  const word = actionsEndingIn.get(lastUnit(bare))?.find((action) => bare.endsWith(action));
  if (word !== undefined) return word === '监督检查' ? '检查' : word;
  const tail = bare.slice(bare.lastIndexOf('的') + 1).replace(/^行政/, '');
  return bare.includes('的') && tail.length <= 6 ? tail : '';
}
