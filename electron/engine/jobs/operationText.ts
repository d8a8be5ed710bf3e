import type { Evidence } from '#shared/model/evidence.ts';
import { fillWords } from '#shared/model/failure.ts';
import type { OperationKind } from '../store/write.ts';

/** What was done, in the words of the history. */
const words: Readonly<Record<OperationKind, string>> = {
  create: '新建清单“{title}”，装入法规 {laws} 部',
  import: '导入 {files} 个文件，{items} 项',
  department: '部门：{text}',
  mapping: '记住列的对应关系',
  law: '导入法规：新增 {added} 部，更新 {updated} 部',
  setting: '修改设置',
  edit: '修改 {number} 的{fields}',
  decide: '{as} {items} 项（{by}）',
  category: '核定类别 {items} 项（{by}）',
  split: '拆分 {number} 为 {parts} 项',
  add: '{as} {number}',
  verdict: '认定 {a} 与 {b}：{verdict}',
  dismiss: '不采纳 {rule} 对 {number} 的意见',
  release: '公布第 {number} 号：{title}，{published} 项',
};

export function operationText(summary: Evidence): string {
  const template = Object.entries(words).find(([kind]) => kind === summary.code)?.[1];
  return template === undefined ? summary.code : fillWords(template, summary.values);
}
