import type { Pattern } from './pattern.ts';

/** No citation at all (R01). */
export const noBasisPatterns: readonly Pattern[] = [
  { name: '对未建立{域}管理台账的处罚', declared: 'CF', basis: null, decision: '取消' },
  { name: '对不配合{域}普查登记的处罚', declared: 'CF', basis: null, decision: '取消' },
  { name: '{域}从业人员登记证核发', declared: 'XK', basis: '按上级要求办理', decision: '取消' },
];

/** One template, copied from department to department with its blanks unfilled. */
export const templatePatterns: readonly Pattern[] = [
  { name: '对拒绝、阻碍{域}监督检查的处罚', declared: 'CF', basis: '依据相关法律法规', decision: '取消' },
  { name: '对{域}活动中其他违法行为的处罚', declared: 'CF', basis: '同上', decision: '取消' },
];

/** A red-headed document that creates what only law can create (R03). */
export const normativePatterns: readonly Pattern[] = [
  {
    name: '{域}经营场所登记证核发',
    declared: 'XK',
    basis: {
      law: { title: '北原区{域}管理暂行规定', tag: '规范性文件', note: '北政发〔2013〕12号' },
      ref: '8',
      text: '从事有关经营活动的，应当向区主管部门申领登记证。',
    },
    decision: '取消',
  },
  {
    name: '对违反{域}门前责任制的处罚',
    declared: 'CF',
    basis: {
      law: { title: '北原区人民政府关于加强{域}工作的通知', tag: '规范性文件', note: '北政发〔2012〕45号' },
      ref: '',
      text: '对不落实责任的单位，由区主管部门处一千元以下罚款。',
    },
    decision: '取消',
  },
];

/** Grants of one year's policy. */
export const grantPatterns: readonly Pattern[] = ['2013', '2014'].map((year) => ({
  name: `${year}年度{域}专项一次性补贴发放`,
  declared: 'GF',
  basis: {
    law: { title: `北原区${year}年{域}专项补贴工作方案`, tag: '规范性文件', note: `北政办发〔${year}〕31号` },
    ref: '',
    text: `补贴对象为${year}年度符合条件的单位和个人，当年有效。`,
  },
  decision: '取消',
}));
