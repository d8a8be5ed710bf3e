import type { CheckContext, CheckItem } from '#shared/check/checkItem.ts';
import { checkItems } from '#shared/check/checkItems.ts';
import type { Finding } from '#shared/check/finding.ts';
import { reasonText } from '#shared/check/reasonText.ts';
import type { CitedLaw } from '#shared/law/cited.ts';
import { categorySets } from '#shared/model/category.ts';
import type { Group, GroupKind } from '#shared/model/group.ts';

export function aLaw(title: string, more: Partial<CitedLaw> = {}): CitedLaw {
  const facts = { lawId: title, rank: 'law', status: 'in-force', repealed: null, replacedBy: null } as const;
  return { title, family: title, refs: ['10'], ...facts, ...more };
}

/** A kept, lawful, county-level power of department 1 on which no rule finds anything. */
export function anItem(id: number, more: Partial<CheckItem> = {}): CheckItem {
  const departmentId = more.departmentId === undefined ? 1 : more.departmentId;
  return {
    id,
    uid: `uid-${id}`,
    number: `水务-罚-${String(id).padStart(4, '0')}`,
    parentId: null,
    origin: 'reported',
    splitFrom: null,
    name: `对第${id}种违法行为的处罚`,
    departmentId,
    level: null,
    declaredCategory: 'CF',
    confirmedCategory: null,
    basis: '《水法》第十条',
    extra: {},
    flags: [],
    decision: null,
    mergedInto: null,
    asSubItem: false,
    decisionTarget: null,
    decisionReason: null,
    decisionBasis: null,
    decidedBy: null,
    isPublic: true,
    laws: [aLaw('水法')],
    suggestion: { code: 'CF', confidence: 0.99 },
    department: '某区水务局',
    holderId: departmentId,
    holder: '某区水务局',
    subItems: [],
    declaredText: '行政处罚',
    groups: [],
    ...more,
  };
}

export function aContext(more: Partial<CheckContext> = {}): CheckContext {
  const [set] = categorySets;
  if (set === undefined) throw new Error('no category set');
  return { set, level: 'county', date: '2024-06-01', departments: ['某区水务局'], tables: {}, ...more };
}

/** A group whose first item is the master. */
export function aGroup(kind: GroupKind, items: readonly number[], sure = true): Group {
  const [a = 0, b = 0] = items;
  return {
    id: `${kind}-${items.join('-')}`,
    kind,
    confidence: 0.99,
    sure,
    members: items.map((item, at) => ({ item, master: at === 0 })),
    evidence: [],
    weakest: { a, b, score: 0.99 },
  };
}

export interface Told {
  readonly item: number;
  readonly rule: string;
  readonly proposal: Finding['proposal'];
  readonly reason: string;
}

/** What the rules say, with the reasons in words. */
export function findingsOf(items: readonly CheckItem[], context: CheckContext = aContext()): Told[] {
  return checkItems(items, context).map((finding) => {
    const { item, rule, proposal } = finding;
    const reason = reasonText(finding);
    if (/[{}]|undefined|null/.test(reason)) throw new Error(`${rule} leaves a hole: ${reason}`);
    return { item, rule, proposal, reason };
  });
}

export function rulesOf(items: readonly CheckItem[], context: CheckContext = aContext()): string[] {
  return findingsOf(items, context).map(({ item, rule }) => `${item} ${rule}`);
}
