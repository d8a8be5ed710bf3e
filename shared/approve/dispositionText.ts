import type { Item } from '#shared/model/item.ts';

/** What somebody decided on an item, as far as it is said in one cell. */
export type Decided = Pick<Item, 'parentId' | 'decision' | 'asSubItem' | 'decisionTarget'> & {
  /** For 合并. */
  readonly into: Pick<Item, 'number' | 'name'> | null;
};

const nameCharacters = 40;

/** Nobody decided yet. */
export const openWord = '待研究';
/** A sub-item that nobody decided on: what becomes of its power becomes of it. */
export const withPowerWord = '随主项';

/** 拟处理意见 and 处理结果: 保留, 合并至 住建-罚-0031 对…的处罚, 下放（乡镇人民政府）, 待研究, 随主项. */
export function dispositionText({ parentId, decision, into, asSubItem, decisionTarget }: Decided): string {
  if (decision === null) return parentId === null ? openWord : withPowerWord;
  if (decision === '合并' && into !== null) {
    return `合并至 ${into.number} ${shortened(into.name)}${asSubItem ? '（作为子项）' : ''}`;
  }
  return decisionTarget === null || decisionTarget === '' ? decision : `${decision}（${decisionTarget}）`;
}

/** The number says which power it is; of a name of several lines its beginning is enough. */
function shortened(name: string): string {
  const characters = [...name];
  return characters.length <= nameCharacters ? name : `${characters.slice(0, nameCharacters).join('')}…`;
}
