import type { CategoryCode } from './category.ts';
import type { Disposition } from './decision.ts';
import type { Level } from './level.ts';

/**
 * Where an item comes from: a row that a department sent in, the office's own addition (新增 承接), or the second and
 * further parts of a power that was split. The balances of powers count by it.
 */
export const origins = ['reported', 'added', 'split'] as const;
export type Origin = (typeof origins)[number];

/** Columns that lists carry and the catalogue keeps as they are, beside the ones it works with. */
export const extraFields = [
  'serial',
  'category',
  'code',
  'desk',
  'authority',
  'mandate',
  'target',
  'conditions',
  'materials',
  'procedure',
  'legalLimit',
  'promisedLimit',
  'fee',
  'coOrgan',
  'duties',
  'dutiesBasis',
  'accountable',
  'accountability',
  'sanction',
  'discretion',
  'oversight',
  'remedy',
  'risk',
  'contact',
  'flowchart',
  'caseCount',
  'opinion',
  'reason',
  'status',
  'note',
] as const;
export type ExtraField = (typeof extraFields)[number];

/** What intake noticed about an item and a person should look at. */
export const itemFlags = [
  'hidden-row',
  'struck-out',
  'no-name',
  'joined',
  'other-level',
  'control-characters',
  'private-use',
  'replacement-character',
  'rare-characters',
  'bidi',
  'too-long',
] as const;
export type ItemFlag = (typeof itemFlags)[number];

/** One power (行政权力事项), or one of its sub-items (子项) when `parentId` is set. */
export interface Item {
  /** Plain key inside one catalogue file. */
  readonly id: number;
  /** UUIDv7, unique everywhere. */
  readonly uid: string;
  /** Short number such as 住建-罚-0031, from the first day and for ever. */
  readonly number: string;
  readonly parentId: number | null;
  readonly origin: Origin;
  /** The item this one was split from, or taken over from within the same place (承接). */
  readonly splitFrom: number | null;
  readonly name: string;
  readonly departmentId: number | null;
  readonly level: Level | null;
  /** As the department declared it; null where it did not or the word is unknown. */
  readonly declaredCategory: CategoryCode | null;
  /** As a person confirmed it; null until then. */
  readonly confirmedCategory: CategoryCode | null;
  readonly basis: string;
  readonly extra: Readonly<Partial<Record<ExtraField, string>>>;
  readonly flags: readonly ItemFlag[];
  readonly decision: Disposition | null;
  /** For 合并: the item this one goes into. */
  readonly mergedInto: number | null;
  /** For 合并: it lives on as a sub-item there (同条可并, 主子项). */
  readonly asSubItem: boolean;
  /** For 下放 转移 划转 移出: whereto, in words. */
  readonly decisionTarget: string | null;
  readonly decisionReason: string | null;
  readonly decisionBasis: string | null;
  /** Who decided; when and how stands in the history. */
  readonly decidedBy: string | null;
  /** False for a kept power that is not published (涉密, R27). */
  readonly isPublic: boolean;
}

/** What stands beside every item until somebody decides. */
export const undecided = {
  decision: null,
  mergedInto: null,
  asSubItem: false,
  decisionTarget: null,
  decisionReason: null,
  decisionBasis: null,
  decidedBy: null,
  isPublic: true,
} as const satisfies Partial<Item>;

/** The category that counts: the confirmed one, else the declared one. */
export function finalCategory(item: Pick<Item, 'confirmedCategory' | 'declaredCategory'>): CategoryCode | null {
  return item.confirmedCategory ?? item.declaredCategory;
}
