import { z } from 'zod';

/**
 * What becomes of an item. Where the place prints 冻结 it means 暂停 here.
 * 新增 and 承接 on an item that a department reported are kinds of keeping it; on an item added by the office they say
 * why a power stands in the list that nobody reported.
 */
export const dispositions = [
  '保留',
  '合并',
  '拆分',
  '取消',
  '下放',
  '承接',
  '转移',
  '划转',
  '变更',
  '新增',
  '暂停',
  '移出',
] as const;
export type Disposition = (typeof dispositions)[number];
export const dispositionSchema = z.enum(dispositions);

/** With these the power stays in the list. */
export const keeping: readonly Disposition[] = ['保留', '变更', '拆分', '新增', '承接'];

/** 下放 转移 划转: handed down to a lower level, over to society, or over to another organ. */
export const handing: readonly Disposition[] = ['下放', '转移', '划转'];

/** What is said of an item: its decision, that it goes with its power (随主项), or that nobody decided (待研究). */
export const shownDecisions = [...dispositions, '随主项', '待研究'] as const;
export type ShownDecision = (typeof shownDecisions)[number];

/** A sub-item without a decision of its own goes with its power, whatever becomes of that. */
export function shownDecision(decision: Disposition | null, isSubItem: boolean): ShownDecision {
  return decision ?? (isSubItem ? '随主项' : '待研究');
}

export function isKept(decision: Disposition | null): boolean {
  return decision !== null && keeping.includes(decision);
}

/** How two items relate, as a person said. It outlives every later run. */
export const verdictKinds = ['same', 'different', 'unsure'] as const;
export type VerdictKind = (typeof verdictKinds)[number];
export const verdictSchema = z.enum(verdictKinds);
