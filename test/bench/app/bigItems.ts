import type { CategoryCode } from '#shared/model/category.ts';
import type { Disposition } from '#shared/model/decision.ts';

/** What differs from item to item of a generated catalogue; made from the id alone, so that nothing need be kept. */
export interface BigItem {
  readonly id: number;
  readonly name: string;
  /** Its place in {@link departments}, from 1. */
  readonly department: number;
  readonly category: CategoryCode;
  /** Its place in {@link bases}. */
  readonly basis: number;
  readonly decision: Disposition | null;
  readonly mergedInto: number | null;
  readonly rule: string | null;
}

const offices =
  '市场监管 住建 城管 卫健 环保 人社 交通 教育 民政 水务 林业 文旅 安监 消防 商务 公安 司法 财政 审计 统计 农牧 科技 民宗 信访';
const units = ['局', '执法大队'] as const;

export const departments: readonly { readonly name: string; readonly short: string }[] = offices
  .split(' ')
  .flatMap((office) => units.map((unit) => ({ name: `${office}${unit}`, short: `${office}${unit.slice(0, 1)}` })));

const laws =
  '食品安全法 建筑法 城市道路管理条例 医疗机构管理条例 水污染防治法 劳动保障监察条例 道路运输条例 民办教育促进法 水法 森林法 消防法 安全生产法';
const articles = '六 七 十二 二十一 三十五 四十三 五十九 六十 七十三 九十四 一百二十二 一百三十六'.split(' ');

export const bases = laws.split(' ').flatMap((law) =>
  articles.map((article) => {
    const cited = `《中华人民共和国${law}》第${article}条第一款`;
    return {
      text: `${cited}：违反本法规定，未取得许可从事生产经营活动的，由县级以上人民政府主管部门责令改正，处以罚款。`,
      citation: {
        lawId: null,
        law: `中华人民共和国${law}`,
        docNo: null,
        refs: [`${articles.indexOf(article) + 6}.1`],
        annexItem: null,
        start: 0,
        end: cited.length,
        tag: null,
      },
    };
  }),
);

const subjects =
  '食品经营者 建设单位 医疗机构 运输企业 学校 用人单位 排污单位 供水企业 林木采伐者 互联网上网服务营业场所'.split(' ');
const acts =
  '未取得许可从事经营活动 未按规定建立进货查验记录 擅自施工 超标排放污染物 拒不接受监督检查 未按规定备案 伪造变造许可证件'.split(
    ' ',
  );
const decisions: readonly (Disposition | null)[] = [
  '保留',
  '保留',
  '合并',
  null,
  '保留',
  '取消',
  null,
  '保留',
  '合并',
  '下放',
];
const categories: readonly CategoryCode[] = ['CF', 'CF', 'CF', 'CF', 'CF', 'CF', 'CF', 'JC', 'QZ', 'XK', 'QT', 'QR'];

/** Items of one department stand together, as they do when its list is read. */
export function bigItem(id: number, count: number): BigItem {
  const at = mix(id);
  const decision = pick(decisions, at >>> 3) ?? null;
  return {
    id,
    name: `对${pick(subjects, at)}${pick(acts, at >>> 7)}（情形${id % 997}）的处罚`,
    department: Math.floor(((id - 1) * departments.length) / count) + 1,
    category: pick(categories, at >>> 11) ?? 'QT',
    basis: at % bases.length,
    // The one it goes into stands before it and is kept itself, or is merged further on: never in a circle.
    decision: decision === '合并' && id === 1 ? '保留' : decision,
    mergedInto: decision === '合并' && id > 1 ? id - 1 : null,
    rule: at % 13 === 0 ? `R${String(((at >>> 5) % 6) + 1).padStart(2, '0')}` : null,
  };
}

function pick<T>(list: readonly T[], at: number): T | undefined {
  return list[at % list.length];
}

/** Spreads ids well enough for a catalogue to look like one (Knuth's multiplicative hash). */
function mix(id: number): number {
  return Math.imul(id, 2654435761) >>> 0;
}
