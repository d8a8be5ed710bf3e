import { categoryName } from '#shared/model/category.ts';
import { finalCategory, type Item } from '#shared/model/item.ts';
import { levelNames } from '#shared/model/level.ts';
import { foldText } from '#shared/text/foldText.ts';
import { extraColumns } from './columns.ts';

export interface ChangedField {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Where a list says of a power something else than what stands, but for white space and width. What the list leaves
 * out is no change: it may not have that column; nor is our own number, which a published list has as the code.
 * @param organOf the name of a department
 */
export function changedFields(
  standing: Item,
  listed: Item,
  organOf: (departmentId: number | null) => string,
): ChangedField[] {
  const { code } = listed.extra;
  const extra = code === standing.number ? { ...listed.extra, code: '' } : listed.extra;
  const [before, after] = [shown(standing, organOf), shown({ ...listed, extra }, organOf)];
  return Object.entries(after).flatMap(([name, text]) => {
    const old = before[name] ?? '';
    const same = text === '' || folded(text) === folded(old);
    return same ? [] : [{ name, before: old, after: text }];
  });
}

function folded(text: string): string {
  return foldText(text).replaceAll(/\s/g, '');
}

function shown(item: Item, organOf: (departmentId: number | null) => string): Record<string, string> {
  const category = finalCategory(item);
  return {
    名称: item.name,
    实施主体: organOf(item.departmentId),
    类别: category === null ? '' : categoryName(category),
    行使层级: item.level === null ? '' : levelNames[item.level],
    设定依据: item.basis,
    ...Object.fromEntries(extraColumns.map(({ id, header }) => [header, item.extra[id] ?? ''])),
  };
}
