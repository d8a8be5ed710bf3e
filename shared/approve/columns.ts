import type { RoundKind } from './round.ts';

/**
 * The columns of a workbook that goes out. Their keys stand in a hidden row of it, so that a column is known again
 * however it was moved or renamed.
 */
export const columnKeys = [
  'seq',
  'number',
  'category',
  'department',
  'name',
  'subItem',
  'basis',
  'level',
  'proposal',
  'reason',
  'departmentOpinion',
  'preliminary',
  'opinion',
  'result',
  'suggestion',
  'legal',
  'joint',
  'resultReason',
] as const;
export type ColumnKey = (typeof columnKeys)[number];

/** What stands in the hidden first cell of that row: above the tokens of the rows. */
export const tokenKey = '_token';

export interface ApprovalColumn {
  readonly key: ColumnKey;
  readonly header: string;
  /** The one who answers writes here; all others are protected. */
  readonly writable: boolean;
  /**
   * What accepting a difference in this column does: changes a field of the item, decides on it, or (`note`) is kept
   * as what was said. `none`: cannot be changed at all (numbers); a difference is still told.
   */
  readonly effect: 'name' | 'basis' | 'category' | 'department' | 'level' | 'result' | 'resultReason' | 'note' | 'none';
}

const told = (key: ColumnKey, header: string, effect: ApprovalColumn['effect'] = 'none'): ApprovalColumn => ({
  key,
  header,
  writable: false,
  effect,
});
const asked = (key: ColumnKey, header: string, effect: ApprovalColumn['effect'] = 'note'): ApprovalColumn => ({
  key,
  header,
  writable: true,
  effect,
});

const power: readonly ApprovalColumn[] = [
  told('seq', '序号'),
  told('number', '编号'),
  told('category', '职权类别', 'category'),
  told('department', '行使主体', 'department'),
  told('name', '事项名称', 'name'),
  told('subItem', '子项名称', 'name'),
  told('basis', '实施依据', 'basis'),
  told('level', '行使层级', 'level'),
];

/** 征求意见表 and 审核意见表: what is proposed, and room for what the other side says. */
export const approvalColumns: Readonly<Record<RoundKind, readonly ApprovalColumn[]>> = {
  solicit: [
    ...power,
    told('proposal', '拟处理意见'),
    told('reason', '理由'),
    asked('opinion', '贵单位意见'),
    asked('result', '建议处理结果', 'result'),
    asked('suggestion', '修改建议及理由'),
  ],
  approve: [
    ...power,
    told('departmentOpinion', '部门意见'),
    told('preliminary', '初审意见'),
    asked('legal', '法制审查意见'),
    asked('joint', '会审意见'),
    asked('result', '处理结果', 'result'),
    asked('resultReason', '理由', 'resultReason'),
  ],
};

/** What the drop-down of 贵单位意见 offers. */
export const opinions = ['同意', '不同意', '部分同意', '建议修改'] as const;
