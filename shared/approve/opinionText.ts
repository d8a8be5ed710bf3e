import { type ApprovalColumn, approvalColumns, type ColumnKey } from './columns.ts';

/** What was said of an item in one column of 征求意见表, the latest word for each column. */
export type Said = Readonly<Partial<Record<ColumnKey, string>>>;

/** Nothing came back: neither agreement nor refusal. */
export const notAnsweredWord = '未答复';
/** The row came back, and nothing was written in it. */
export const noOpinionWord = '未提意见';

const columns = approvalColumns.solicit;
/** What was asked for comes before what was changed unasked. */
const inOrder = [...columns.filter(({ writable }) => writable), ...columns.filter(({ writable }) => !writable)];

/** 部门意见 of 审核意见表: 不同意；建议处理结果：取消；修改建议及理由：…；建议将事项名称改为“…” */
export function opinionText(said: Said | null): string {
  if (said === null) return notAnsweredWord;
  const write = ({ key, header, writable }: ApprovalColumn): string[] => {
    const text = said[key]?.trim() ?? '';
    if (text === '') return [];
    if (key === 'opinion') return [text];
    return [writable ? `${header}：${text}` : `建议将${header}改为“${text}”`];
  };
  const parts = inOrder.flatMap(write);
  return parts.length === 0 ? noOpinionWord : parts.join('；');
}
