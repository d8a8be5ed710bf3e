import { type CategoryCode, categoryName, foldIntoSet } from '#shared/model/category.ts';
import { foldText } from '#shared/text/foldText.ts';
import { type Condition, hit } from './rule.ts';

/** Actions that tell a category by themselves; 登记 审查 验收 do not. */
const codeByAction: ReadonlyMap<string, CategoryCode> = new Map([
  ...['许可', '审批', '核准', '核发'].map((word) => [word, 'XK'] as const),
  ...['行政处罚', '处罚'].map((word) => [word, 'CF'] as const),
  ...['行政强制', '强制措施', '强制', '查封', '扣押', '代履行'].map((word) => [word, 'QZ'] as const),
  ...['监督检查', '行政检查', '检查', '抽查'].map((word) => [word, 'JC'] as const),
  ...['征收', '收取'].map((word) => [word, 'ZS'] as const),
  ...['给付', '发放'].map((word) => [word, 'GF'] as const),
  ...['奖励', '表彰'].map((word) => [word, 'JL'] as const),
  ...['裁决'].map((word) => [word, 'CJ'] as const),
  ...['确认', '认定', '鉴定'].map((word) => [word, 'QR'] as const),
  ...['备案'].map((word) => [word, 'BA'] as const),
]);

const action = `(${[...codeByAction.keys()].join('|')})`;
const connector = '(?:以及|[和与及、，；/])';
/** In 对未经许可、拒绝检查的处罚 the actions belong to the conduct. */
const ofConduct = '(?<!(?:未|无|拒|违|擅自|不|逾期|非法|骗|阻碍|妨碍).{0,8})';

const joinings: readonly RegExp[] = [
  // 对食品生产活动的监督检查及对标注虚假日期的处罚: the second power begins with 对
  new RegExp(`${ofConduct}${action}${connector}(?=对).*${action}$`),
  // 取水许可和监督检查; 变更事项审批及变更事项备案: two actions on one object
  new RegExp(`${ofConduct}${action}${connector}[^的对、和与及]{0,6}?${action}$`),
];

/** R20: two actions of different categories joined in one title. */
export const severalPowers: Condition = (item, { set }) => {
  const name = foldText(item.name).replace(/（[^（）]*）/g, '');
  for (const joining of joinings) {
    const codes = (joining.exec(name)?.slice(1) ?? []).flatMap((word) => codeByAction.get(word) ?? []);
    const found = new Set(codes.map((code) => foldIntoSet(code, set) ?? code));
    if (found.size < 2) continue;
    const categories = [...found].map((code) => categoryName(code, set)).join('与');
    return hit({ categories }, { decision: '拆分' });
  }
  return null;
};
