import { extraFields } from '#shared/model/item.ts';
import { extraColumns } from '#shared/publish/columns.ts';

/** What people call the fields that they can edit. */
export const editableNames = {
  name: '名称',
  basis: '设定依据',
  department: '实施主体',
  level: '行使层级',
  category: '类别',
  public: '公开',
  decision: '决定',
  reason: '理由',
} as const;
export type Editable = keyof typeof editableNames;

export function isEditable(field: string): field is Editable {
  return Object.hasOwn(editableNames, field);
}

/** For the history and for what is refused. */
export function fieldName(field: string): string {
  if (isEditable(field)) return editableNames[field];
  const extra = extraFields.find((name) => `extra.${name}` === field);
  return extraColumns.find(({ id }) => id === extra)?.header ?? field.replace(/^extra\./, '');
}
