import { fillWords } from '#shared/model/failure.ts';
import type { ReadingWarning } from './grid.ts';
import type { AsideReason, Doubt, DoubtCode } from './reading.ts';

/** Why a row was set aside, as the clerk reads it. */
export const asideReasonNames: Readonly<Record<AsideReason, string>> = {
  title: '标题',
  'unit-line': '单位、部门等说明行',
  header: '表头',
  'repeated-header': '换页重复的表头',
  'column-numbers': '栏号行',
  'section-heading': '分节标题',
  subtotal: '小计、合计',
  footnote: '填报说明、注释',
  example: '填写示例',
  'no-name': '没有事项名称',
  'outside-columns': '表格以外的文字',
  'not-a-power-list': '不是权力事项表',
};

const doubtWords: Readonly<Record<DoubtCode, string>> = {
  'no-header': '没有找到表头，整张工作表未读入',
  'powers-without-header': '像是权力事项，但没有表头；请给出列的对应关系',
  'discretion-table': '是裁量基准表，不是权力事项表，未读入',
  'decision-records': '是处罚决定等案件记录，不是权力事项表，未读入',
  'contents-table': '是带页码的目录，不是权力事项表，未读入',
  'no-power-rows': '有表头，但没有一行像权力事项，未读入',
  'header-of-sheet-before': '没有表头，按上一张表的列读取，请核对',
  'name-by-content': '没有名称列，按内容推断名称在 {column} 列，请核对',
  'low-confidence': '列的对应把握不大，请核对',
  'before-and-after': '表中有“调整前”和“调整后”，取“调整后”的内容',
  'column-contradicted': '{column} 列的内容与表头不符：{detail}',
  'count-differs': '写明的项数与读到的不同：{detail}',
  'category-unknown': '不认识的类别：{detail}',
  'category-missing': '没有写明类别',
  'department-missing': '没有写明部门',
  'row-without-name': '第 {row} 行没有事项名称',
  'given-column-missing': '给出的列在表中找不到：{detail}',
};

export function doubtText(doubt: Doubt): string {
  return fillWords(doubtWords[doubt.code], {
    row: doubt.row === null ? '' : doubt.row + 1,
    column: doubt.column === null ? '' : columnLetter(doubt.column),
    detail: doubt.detail,
  });
}

const warningWords: Readonly<Record<ReadingWarning['code'], string>> = {
  'suffix-differs': '扩展名与内容不符，实际是 {detail}，已按实际格式读取',
  'quotes-unbalanced': '引号不成对（{detail}），请核对有没有串行',
  'garbled-text': '有无法识别的字符（{detail}），请核对编码',
  'external-links': '含有指向其他文件的链接，只取表中保存的结果（{detail}）',
};

export function warningText(warning: ReadingWarning): string {
  return fillWords(warningWords[warning.code], { detail: warning.detail });
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetter(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? '' : columnLetter(rest - 1)) + String.fromCharCode(65 + (column % 26));
}
