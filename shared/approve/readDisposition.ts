import { type Disposition, dispositions, handing } from '#shared/model/decision.ts';

/** What a cell of 处理结果 asks for. */
export interface AskedDisposition {
  readonly decision: Disposition;
  /** 合并: the number of the power to go into, as it is written. */
  readonly into: string | null;
  readonly asSubItem: boolean;
  /** 下放 转移 划转 移出: whereto, in words. */
  readonly target: string | null;
  /** 保留不公开: kept, with a closed door. null: nothing is said of it. */
  readonly isPublic: boolean | null;
}

/** 冻结 is what some places call 暂停. */
const otherWords: Readonly<Record<string, Disposition>> = { 冻结: '暂停', 废止: '取消', 并入: '合并', 调整: '变更' };
const words = [...dispositions, ...Object.keys(otherWords)].join('|');
const beginning = new RegExp(`^(?:建议|拟|同意)?(${words})(.*)$`, 's');
/** 住建-罚-0031, 住建-罚-0031-02 */
const itemNumber = /[\p{Script=Han}\d]{1,8}-\p{Script=Han}-\d{4,}(?:-\d{2,})?/u;
const subItem = /[（(](?:作为|列为)?子项[)）]\s*$/;

/**
 * Reads 保留, 合并至 住建-罚-0031 对…的处罚（作为子项）, 下放（乡镇人民政府）, 取消。 — what {@link
 * import('./dispositionText.ts').dispositionText} writes and what people write in its stead. null where the text says
 * something else, or more than that.
 */
export function readDisposition(text: string): AskedDisposition | null {
  const said = beginning.exec(text.trim().replace(/[。；;.]+$/, ''));
  if (said === null) return null;
  const [, word = '', rest = ''] = said;
  const decision = dispositions.find((known) => known === word) ?? otherWords[word];
  if (decision === undefined) return null;
  const nothing = { decision, into: null, asSubItem: false, target: null, isPublic: null };
  if (decision === '合并') return readMerge(rest);
  const more = rest.trim();
  if (more === '') return nothing;
  if (decision === '保留') return /^[（(]?(?:但)?不公[开布][)）]?$/.test(more) ? { ...nothing, isPublic: false } : null;
  if (!handing.includes(decision) && decision !== '移出') return null;
  const target = /^(?:[（(](.+)[)）]|(?:至|到|给|为)\s*(.+))$/s.exec(more);
  return target === null ? null : { ...nothing, target: (target[1] ?? target[2] ?? '').trim() };
}

/** Without a number it is still a merge: that the number is missing is told when it is to be carried out. */
function readMerge(rest: string): AskedDisposition | null {
  const where = rest.trim();
  const named = where.replace(/^(?:至|到|入)\s*/, '');
  const into = itemNumber.exec(named.normalize('NFKC').replace(/[‐‑–—]/g, '-'))?.[0] ?? null;
  if (into === null && where !== '' && named === where) return null;
  return { decision: '合并', into, asSubItem: subItem.test(where), target: null, isPublic: null };
}
