import type { Disposition, VerdictKind } from './decision.ts';
import type { Evidence } from './evidence.ts';
import { fillWords, type Language } from './failure.ts';
import type { DepartmentAct, OperationKind } from './operation.ts';

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** What was done, in the words of the history, by the code of its summary. */
const words: Readonly<Record<OperationKind | DepartmentAct, Words>> = {
  create: { zh: '新建清单“{title}”，装入法规 {laws} 部', en: 'Created “{title}” with {laws} laws' },
  import: { zh: '导入 {files} 个文件，{items} 项', en: 'Imported {items} items from {files} files' },
  department: { zh: '部门：{text}', en: 'Departments: {text}' },
  'department-order': { zh: '调整部门顺序', en: 'Put the departments in order' },
  'department-rename': { zh: '部门更名：{from}改为{to}（{day} 起）', en: 'Renamed {from} to {to} from {day} on' },
  'department-merge': {
    zh: '部门合并：{departments}并入{into}（{day} 起）',
    en: '{departments} went into {into} on {day}',
  },
  'department-edit': { zh: '修改部门{department}', en: 'Edited {department}' },
  mapping: { zh: '记住列的对应关系', en: 'Remembered which column is which' },
  law: { zh: '导入法规：新增 {added} 部，更新 {updated} 部', en: 'Imported laws: {added} new, {updated} updated' },
  setting: { zh: '修改设置', en: 'Changed settings' },
  edit: { zh: '修改 {number} 的{fields}', en: 'Edited {number}: {fields}' },
  decide: { zh: '{as} {items} 项（{by}）', en: '{as}: {items} ({by})' },
  category: { zh: '核定类别 {items} 项（{by}）', en: 'Confirmed categories: {items} ({by})' },
  split: { zh: '拆分 {number} 为 {parts} 项', en: 'Split {number} into {parts}' },
  add: { zh: '{as} {number}', en: '{as}: {number}' },
  verdict: { zh: '认定 {a} 与 {b}：{verdict}', en: 'Held {a} and {b} to be {verdict}' },
  dismiss: { zh: '不采纳 {rule} 对 {number} 的意见', en: 'Dismissed {rule} on {number}' },
  reopen: { zh: '恢复 {rule} 对 {number} 的意见', en: 'Took up {rule} on {number} again' },
  postpone: { zh: '类别留待研究 {items} 项', en: 'Left {items} categories for later' },
  release: {
    zh: '公布第 {number} 号：{title}，{published} 项',
    en: 'Released no. {number}: {title}, {published} powers',
  },
};

/** Decisions are recorded in Chinese; this is how they are shown in English. */
export const decisionWordsEn: Readonly<Record<Disposition, string>> = {
  保留: 'Keep',
  合并: 'Merge',
  拆分: 'Split',
  取消: 'Cancel',
  下放: 'Hand down',
  承接: 'Take over',
  转移: 'Transfer',
  划转: 'Reassign',
  变更: 'Amend',
  新增: 'Add',
  暂停: 'Suspend',
  移出: 'Move out',
};
/** Other words that a summary holds as a value. */
const spoken = { 其余: 'the rest', 不公开: 'not public' };
const verdicts: Readonly<Record<string, VerdictKind>> = { 相同: 'same', 不同: 'different', 说不准: 'unsure' };
const english: ReadonlyMap<string, string> = new Map([
  ...Object.entries(decisionWordsEn),
  ...Object.entries(spoken),
  ...Object.entries(verdicts),
]);

/** What an operation did; the code itself where a newer program wrote one that this one does not know. */
export function operationText({ code, values }: Evidence, language: Language): string {
  const template = Object.entries(words).find(([known]) => known === code)?.[1];
  if (template === undefined) return code;
  if (language === 'zh') return fillWords(template.zh, values);
  return fillWords(template.en, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, said(value)])));
}

function said(value: string | number): string | number {
  if (typeof value === 'number') return value;
  return value
    .split('、')
    .map((word) => english.get(word) ?? word.replace(/^规则 /, 'rule '))
    .join(', ');
}

/** The line of the history: what was done, undone or done again. */
export function historyText(
  { kind, summary, undoes }: { readonly kind: string; readonly summary: Evidence; readonly undoes: number | null },
  language: Language,
): string {
  const text = operationText(summary, language);
  if (undoes === null || (kind !== 'undo' && kind !== 'redo')) return text;
  const undo = { zh: `撤销第 ${undoes} 步：${text}`, en: `Undid step ${undoes}: ${text}` };
  const redo = { zh: `重做第 ${undoes} 步：${text}`, en: `Redid step ${undoes}: ${text}` };
  return (kind === 'undo' ? undo : redo)[language];
}

/** What kinds of operation are called in a filter. */
export const operationKindWords: Readonly<Record<OperationKind | 'undo' | 'redo', Words>> = {
  create: { zh: '新建', en: 'Create' },
  import: { zh: '导入', en: 'Import' },
  department: { zh: '部门', en: 'Departments' },
  mapping: { zh: '列对应', en: 'Columns' },
  law: { zh: '法规', en: 'Laws' },
  setting: { zh: '设置', en: 'Settings' },
  edit: { zh: '修改', en: 'Edit' },
  decide: { zh: '处理意见', en: 'Decide' },
  category: { zh: '类别', en: 'Category' },
  split: { zh: '拆分', en: 'Split' },
  add: { zh: '新增、承接', en: 'Add' },
  verdict: { zh: '认定', en: 'Verdict' },
  dismiss: { zh: '不采纳', en: 'Dismiss' },
  reopen: { zh: '恢复意见', en: 'Take up again' },
  postpone: { zh: '留待研究', en: 'Leave for later' },
  release: { zh: '公布', en: 'Release' },
  undo: { zh: '撤销', en: 'Undo' },
  redo: { zh: '重做', en: 'Redo' },
};
