import { type CategoryCode, categoryName, categorySets } from '#shared/model/category.ts';
import type { Row } from '../model.ts';
import { seeded } from '../random.ts';
import { styleOf } from '../style.ts';
import type { ColumnKind } from './columns.ts';
import type { Look } from './look.ts';

const [defaultSet] = categorySets;

/** The category as this list calls it. */
export function categoryWord(code: CategoryCode, look: Look): string {
  if (look.shortCategories) return code === 'QT' ? '其他权力' : categoryName(code);
  return categoryName(code, defaultSet);
}

/** What stands in a cell of an item's first row; serial and sub-items are the table's business. */
export function cellValue(kind: ColumnKind, row: Row, look: Look): string | number {
  switch (kind) {
    case 'category':
      return categoryWord(row.declared, look);
    case 'name':
      return look.narrowNames ? row.name.replace(/\S{9}(?=\S)/gu, '$&\n') : row.name;
    case 'basis':
      return row.basis;
    case 'organ':
      return styleOf(row.department).organ;
    case 'desk':
      return seeded(row.name.length * 31).pick(['政策法规科', '综合业务科', '执法监督科', '行政审批科']);
    case 'level':
      return row.level;
    case 'target':
      return row.declared === 'GF' ? '公民' : '公民、法人和其他组织';
    case 'cases':
      return row.cases ?? '';
    case 'opinion':
      return '保留';
    case 'note':
      return row.note;
    default:
      return '';
  }
}
