import { type CategoryCode, categoryName, foldIntoSet } from '#shared/model/category.ts';
import { foldText } from '#shared/text/foldText.ts';
import { type Condition, hit } from './rule.ts';

/** Actions that tell a category by themselves; 登记 审查 验收 do not. */
const actions: readonly (readonly [RegExp, CategoryCode])[] = [
  [/(?:许可|审批|核准|核发)$/, 'XK'],
  [/处罚$/, 'CF'],
  [/(?:强制|强制措施|查封|扣押|代履行)$/, 'QZ'],
  [/(?:检查|抽查|巡查)$/, 'JC'],
  [/(?:征收|收取)$/, 'ZS'],
  [/(?:给付|发放)$/, 'GF'],
  [/(?:奖励|表彰)$/, 'JL'],
  [/裁决$/, 'CJ'],
  [/(?:确认|认定|鉴定)$/, 'QR'],
  [/备案$/, 'BA'],
];

/** In 对未经许可、拒绝检查的处罚 the actions belong to the conduct. */
const conduct = /未|无|拒|违|擅自|不|逾期|非法|骗/;
const connector = /以及|[和与及、，；/]/;

/** R20: several actions of different categories joined in one title: 食品生产许可和监督检查. */
export const severalPowers: Condition = (item, { set }) => {
  const name = foldText(item.name).replace(/（[^（）]*）/g, '');
  const parts = name.split(connector).slice(objectParts(name));
  const codes = parts.map(actionOf);
  if (parts.length < 2 || codes.at(-1) === null || (conduct.test(name) && codes.at(-1) === 'CF')) return null;
  const found = new Set(codes.flatMap((code) => (code === null ? [] : [foldIntoSet(code, set) ?? code])));
  if (found.size < 2) return null;
  const categories = [...found].map((code) => categoryName(code, set)).join('与');
  return hit({ categories }, { decision: '拆分' });
};

/**
 * How many parts in front belong to the object of what follows: in 对许可和备案情况的检查 one, because the last 的 stands
 * behind it; a part that begins with 对 begins a power of its own.
 */
function objectParts(name: string): number {
  const parts = name.split(connector);
  const last = parts.findLastIndex((part) => part.includes('的') && !/^对/.test(part));
  return Math.max(0, last);
}

function actionOf(part: string, at: number, parts: readonly string[]): CategoryCode | null {
  if (at < parts.length - 1 && conduct.test(part)) return null;
  return actions.find(([pattern]) => pattern.test(part))?.[1] ?? null;
}
