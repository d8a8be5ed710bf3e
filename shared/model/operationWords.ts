import type { Disposition, VerdictKind } from './decision.ts';
import type { Evidence } from './evidence.ts';
import { fillWords, type Language } from './failure.ts';
import type { DepartmentAct, OperationKind } from './operation.ts';

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** What was done, in the words of the history, by the code of its summary. */
const words: Readonly<
  Record<OperationKind | 'import-with-sub-items' | 'calibrate' | 'calibrate-reset' | DepartmentAct, Words>
> = {
  create: { zh: '新建清单“{title}”，装入法规 {laws} 部', en: 'Created “{title}” with {laws} laws' },
  import: { zh: '导入 {files} 个文件，{items} 项', en: 'Imported {items} powers from {files} files' },
  'import-with-sub-items': {
    zh: '导入 {files} 个文件，{items} 项（连同子项 {subItems}）',
    en: 'Imported {items} powers with {subItems} sub-items from {files} files',
  },
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
  calibrate: { zh: '按已定结果校准把握', en: 'Calibrated the confidence by what was decided' },
  'calibrate-reset': { zh: '恢复原来的把握', en: 'Took the confidence as shipped again' },
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
  round: { zh: '发出{kind}第 {number} 轮，{items} 项', en: 'Sent out {kind}, round {number}, with {items} items' },
  answer: {
    zh: '收回{kind}第 {number} 轮答复 {answers} 份（{from}）',
    en: 'Took back {answers} answers to {kind}, round {number} ({from})',
  },
  approve: {
    zh: '{as}{kind}第 {number} 轮的改动 {changes} 处',
    en: '{as}: {changes} changes of {kind}, round {number}',
  },
  template: { zh: '{form}改用模板“{file}”', en: '{form} after the template “{file}”' },
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
const spoken = {
  其余: 'the rest',
  多项: 'several',
  子项: 'sub-items',
  按表: 'By table',
  重复: 'duplicates',
  同条可并: 'same article',
  层级重复: 'levels',
  多部门: 'shared power',
  主子项: 'parent and child',
  有把握的组: 'sure groups',
  及同样的组: 'and groups like it',
  名称: 'name',
  设定依据: 'legal basis',
  实施主体: 'department',
  行使层级: 'level',
  类别: 'category',
  公开: 'public',
  决定: 'decision',
  理由: 'reason',
  征求意见: 'consultation',
  报审: 'approval',
  采纳: 'Accepted',
  不采纳: 'Declined',
  征求意见表: 'Consultation form',
  审核意见表: 'Review form',
  调整对照表: 'Table of adjustments',
  汇总表: 'Summary',
  公布稿: 'Draft of the list',
  默认模板: 'usual one',
};
const verdicts: Readonly<Record<string, VerdictKind>> = { 相同: 'same', 不同: 'different', 说不准: 'unsure' };
const english: ReadonlyMap<string, string> = new Map([
  ...Object.entries(decisionWordsEn),
  ...Object.entries(spoken),
  ...Object.entries(verdicts),
]);

/** How a figure is printed; the window has thousands separators. */
type Figure = (value: number) => string;

/** What an operation did; the code itself where a newer program wrote one that this one does not know. */
export function operationText({ code, values }: Evidence, language: Language, figure: Figure = String): string {
  const template = Object.entries(words).find(([known]) => known === code)?.[1];
  if (template === undefined) return code;
  const shown = Object.entries(values).map(([name, value]): [string, string] => {
    if (typeof value === 'number') return [name, figure(value)];
    return [name, language === 'zh' ? value : inEnglish(value)];
  });
  return fillWords(template[language], Object.fromEntries(shown));
}

/** What is made of known words; names, numbers and what a person wrote stay as they are. */
function inEnglish(value: string): string {
  return value
    .split(/[、，]/)
    .map((part) => {
      const [head = '', ...rest] = part.split('：');
      const of = /^(\S+) 等 (\d+) 项$/.exec(rest.join('：'));
      if (of !== null) return `${english.get(head) ?? head}: ${of[1]} and ${Number(of[2]) - 1} more`;
      const said =
        english.get(part) ??
        part
          .replace(/^规则 /, 'rule ')
          .replace(/^把握不低于 /, 'confidence from ')
          .replace(/^含子项 (\d+)$/, '$1 sub-items among them');
      return said.replace(/^(\d+) 项$/, '$1 items');
    })
    .join(', ');
}

/** The line of the history: what was done, undone or done again. */
export function historyText(
  { kind, summary, undoes }: { readonly kind: string; readonly summary: Evidence; readonly undoes: number | null },
  language: Language,
  figure: Figure = String,
): string {
  const text = operationText(summary, language, figure);
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
  round: { zh: '发出轮次', en: 'Round' },
  answer: { zh: '收回答复', en: 'Answer' },
  approve: { zh: '采纳意见', en: 'Approve' },
  template: { zh: '模板', en: 'Templates' },
  undo: { zh: '撤销', en: 'Undo' },
  redo: { zh: '重做', en: 'Redo' },
};
