import { extraColumns } from '#shared/publish/columns.ts';
import { approvalColumns, type ColumnKey } from './columns.ts';
import type { RoundKind } from './round.ts';
import { adjustmentWords } from './roundList.ts';

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
  '版次',
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
/** Behind the placeholder of a column: it is left out of a sheet in which it says nothing. */
export const optionalOption = '可省';

/** 汇总表: {行.各类别} becomes a column for each category, {类别} above it its name. */
export const categoriesWord = '各类别';
export const summaryWords = ['序号', '部门', categoriesWord, '合计', '上报数', '精简数', '精简率'] as const;
export type SummaryWord = (typeof summaryWords)[number];
/** 汇总表, below the pattern row: the sums, how many powers the sheets of 公布稿 really hold, and the difference. */
export const summaryScopes = ['合计', '实有', '核对'] as const;
export type SummaryScope = (typeof summaryScopes)[number];

const kindOf = { solicit: 'solicit', review: 'approve' } as const satisfies Record<GuardedForm, RoundKind>;

/** 事项名称 → name: what {行.事项名称} stands for in a form that comes back. */
export function guardedWords(form: GuardedForm): ReadonlyMap<string, ColumnKey> {
  return new Map(approvalColumns[kindOf[form]].map(({ header, key }) => [header, key]));
}

/** What {行.…} may be in a form. */
export function rowWords(form: Form): readonly string[] {
  if (isGuarded(form)) return [...guardedWords(form).keys()];
  return { adjustment: adjustmentWords, summary: summaryWords, publication: publicationWords }[form];
}

/** 公布稿: the columns of the published list. */
const publicationWords: readonly string[] = [
  ...['序号', '编号', '事项名称', '子项名称', '实施依据', '行使主体', '行使层级'],
  ...extraColumns.map(({ header }) => header),
];

/** Without these a form says nothing, and a workbook that is to come back cannot be answered. */
export const neededWords: Readonly<Record<Form, readonly string[]>> = {
  solicit: ['事项名称', '拟处理意见', '贵单位意见'],
  review: ['事项名称', '初审意见', '处理结果'],
  adjustment: ['调整前事项名称', '调整方式', '调整后事项名称'],
  summary: ['部门', '合计'],
  publication: ['事项名称'],
};
