import type { ItemDraft } from './assemble.ts';
import { oneLine } from './cellText.ts';
import { placeCategory, placeDepartment, placeLevel } from './places.ts';
import type { Field, ReadItem } from './reading.ts';

/** Short columns whose line breaks only come from their width. */
const shortFields: readonly Field[] = ['serial', 'code', 'organ', 'desk', 'department', 'category', 'level'];

/** An item as read, with its category, department and level from wherever they are said. */
export function finishItem(draft: ItemDraft): ReadItem {
  const values = { ...draft.values };
  for (const field of shortFields) {
    const text = values[field];
    if (text !== undefined) values[field] = oneLine(text);
  }
  const organ = values.organ ?? '';
  const department = placeDepartment(values.department ?? '', organ, draft.around);
  return {
    key: draft.key,
    parent: draft.parent?.key ?? null,
    row: draft.row,
    rows: draft.rows,
    name: draft.name,
    values: { ...values, ...(draft.name === '' ? {} : { name: draft.name }) },
    category: placeCategory(values.category ?? '', draft.around),
    department,
    level: placeLevel(values.level ?? '', draft.name, organ, department.text, draft.around),
    flags: [...draft.flags],
  };
}
