import { approvalColumns, type ColumnKey } from './columns.ts';
import type { RoundKind } from './round.ts';

/** The forms of a round; each is a template that an office can change in its spreadsheet program. */
export const forms = ['solicit', 'review', 'adjustment', 'summary', 'publication'] as const;
export type Form = (typeof forms)[number];

/** What they are called, and their templates: 征求意见表.xlsx */
export const formNames: Readonly<Record<Form, string>> = {
  solicit: '征求意见表',
  review: '审核意见表',
  adjustment: '调整对照表',
  summary: '汇总表',
  publication: '公布稿',
};

/** The form that comes back. */
export const roundForms = { solicit: 'solicit', approve: 'review' } as const satisfies Record<RoundKind, Form>;
export type GuardedForm = (typeof roundForms)[RoundKind];

export function isGuarded(form: Form): form is GuardedForm {
  return form === 'solicit' || form === 'review';
}

/** What may stand in any cell, and in the name of a sheet. */
export const pageWords = [
  '清单',
  '地区',
  '标题',
  '轮次',
  '部门',
  '类别',
  '项数',
  '子项数',
  '日期',
  '截止日期',
  '经办人',
  '备注',
] as const;
export type PageWord = (typeof pageWords)[number];
export type PageWords = Readonly<Record<PageWord, string>>;

/** In a line of its own below the pattern row: so many free rows follow for what was left out. {新增行:20} */
export const freeRowsWord = '新增行';

/** In front of what is written once for each row, and for each article of 依据汇编. */
export const rowScope = '行';
export const annexScope = '条';
export const annexWords = ['序号', '编号', '事项名称', '栏目', '全文'] as const;
export type AnnexWord = (typeof annexWords)[number];

/** Behind the placeholder of a column: what a power says once for all its sub-items is merged over them. */
export const mergeOption = '合并';

const kindOf = { solicit: 'solicit', review: 'approve' } as const satisfies Record<GuardedForm, RoundKind>;

/** 事项名称 → name: what {行.事项名称} stands for in a form that comes back. */
export function guardedWords(form: GuardedForm): ReadonlyMap<string, ColumnKey> {
  return new Map(approvalColumns[kindOf[form]].map(({ header, key }) => [header, key]));
}

/** Without these a workbook cannot be answered. */
export const neededWords: Readonly<Record<GuardedForm, readonly string[]>> = {
  solicit: ['事项名称', '拟处理意见', '贵单位意见'],
  review: ['事项名称', '初审意见', '处理结果'],
};
