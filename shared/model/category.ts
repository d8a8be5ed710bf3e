/**
 * The categories of administrative powers and the sets in which places use them. A set is configuration: the same
 * power is 行政检查 in one place and 行政监督检查 in another, and some places keep 行政备案 apart from 其他行政权力.
 */
export const categoryCodes = ['XK', 'CF', 'QZ', 'QR', 'GF', 'ZS', 'JC', 'CJ', 'JL', 'QT', 'BA', 'FW', 'NB'] as const;
export type CategoryCode = (typeof categoryCodes)[number];

/** Outside every list of powers: 公共服务 has a catalogue of its own, 内部管理 has none. */
export const outsideCodes: readonly CategoryCode[] = ['FW', 'NB'];

export interface CategoryMember {
  readonly code: CategoryCode;
  readonly name: string;
}

export interface CategorySet {
  readonly id: string;
  readonly title: string;
  /** In the order in which the place prints them. */
  readonly members: readonly CategoryMember[];
  /** Where a code that is no member of this set is counted. */
  readonly folds: Readonly<Partial<Record<CategoryCode, CategoryCode>>>;
}

const names: Readonly<Record<CategoryCode, string>> = {
  XK: '行政许可',
  CF: '行政处罚',
  QZ: '行政强制',
  QR: '行政确认',
  GF: '行政给付',
  ZS: '行政征收',
  JC: '行政检查',
  CJ: '行政裁决',
  JL: '行政奖励',
  QT: '其他行政权力',
  BA: '行政备案',
  FW: '公共服务',
  NB: '内部管理',
};

function set(
  id: string,
  title: string,
  codes: readonly CategoryCode[],
  renamed: Partial<Record<CategoryCode, string>> = {},
  folds: Partial<Record<CategoryCode, CategoryCode>> = { BA: 'QT' },
): CategorySet {
  return { id, title, members: codes.map((code) => ({ code, name: renamed[code] ?? names[code] })), folds };
}

/** The sets that places use; the first is the default. */
export const categorySets: readonly CategorySet[] = [
  set('KDL-2015', '昆都仑区 2015', ['XK', 'CF', 'QZ', 'QR', 'GF', 'ZS', 'JC', 'CJ', 'JL', 'QT'], {
    JC: '行政监督检查',
  }),
  set('CN-9+1', '中办发〔2015〕21号 九加一', ['XK', 'CF', 'QZ', 'ZS', 'GF', 'JC', 'QR', 'JL', 'CJ', 'QT']),
  set(
    'NMG-2015',
    '内蒙古自治区令第208号',
    ['XK', 'CF', 'QZ', 'QR', 'GF', 'JL', 'ZS', 'JC', 'QT'],
    { JC: '行政监督检查' },
    { BA: 'QT', CJ: 'QT' },
  ),
  set('NMG-2025', '内蒙古自治区令第275号', ['XK', 'QR', 'CJ', 'GF', 'JL', 'BA', 'JC', 'CF', 'QZ', 'ZS', 'QT'], {}, {}),
  set('ZJ-2014', '浙江省 2014', ['XK', 'CF', 'QZ', 'ZS', 'GF', 'CJ', 'QR', 'JL', 'QT'], {}, { BA: 'QT', JC: 'QT' }),
  set('HEN-9+X', '河南省 九加其他职权', ['XK', 'CF', 'QZ', 'ZS', 'GF', 'JC', 'QR', 'JL', 'CJ', 'QT'], {
    QT: '其他职权',
  }),
];

export function findCategorySet(id: string): CategorySet | null {
  return categorySets.find((candidate) => candidate.id === id) ?? null;
}

/** The code under which a set counts a power: itself, or the member it folds into; null where it belongs to no list. */
export function foldIntoSet(code: CategoryCode, categorySet: CategorySet): CategoryCode | null {
  if (categorySet.members.some((member) => member.code === code)) return code;
  return categorySet.folds[code] ?? null;
}

/** The printed name of a code in a set; the general name where the set has no such member. */
export function categoryName(code: CategoryCode, categorySet?: CategorySet): string {
  return categorySet?.members.find((member) => member.code === code)?.name ?? names[code];
}

/** One character for the short number of a power, as in 住建-罚-0031. */
export const categoryCharacters: Readonly<Record<CategoryCode, string>> = {
  XK: '许',
  CF: '罚',
  QZ: '强',
  QR: '确',
  GF: '给',
  ZS: '征',
  JC: '查',
  CJ: '裁',
  JL: '奖',
  QT: '其',
  BA: '备',
  FW: '服',
  NB: '内',
};
