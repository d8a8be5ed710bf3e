import { type CategoryCode, type CategorySet, categoryName, foldIntoSet } from '#shared/model/category.ts';
import { isKept } from '#shared/model/decision.ts';
import { atOnce, flatMapInSteps, part, type Steps } from '#shared/steps.ts';
import { extraColumns } from './columns.ts';
import type { Listed } from './difference.ts';
import { compareNumbers } from './order.ts';
import { type Outcome, type PublishedPower, parseInSteps, type ReleaseContent, uncategorised } from './release.ts';
import { summaryMatrix } from './summary.ts';

/** A power as the catalogue has it, on its way into a release. */
export interface PowerToPublish extends Omit<PublishedPower, 'seq' | 'category'> {
  readonly category: CategoryCode | null;
  readonly isPublic: boolean;
}

/** What a release is made of; departments in protocol order. */
export interface ReleaseDraft
  extends Omit<ReleaseContent, 'categorySet' | 'categories' | 'powers' | 'departmentUids' | 'approval' | 'correction'>,
    Partial<Pick<ReleaseContent, 'departmentUids' | 'approval' | 'correction'>> {
  readonly categorySet: CategorySet;
  readonly powers: readonly PowerToPublish[];
}

export type ListDraft = Pick<ReleaseDraft, 'categorySet' | 'powers' | 'departments' | 'outcomes'> &
  Pick<ReleaseDraft, 'departmentUids'>;

/**
 * Puts powers into the order of publication (category, department, number), numbers them within their category and
 * adds everything up. Throws when a power is not to be published or a sum differs from the ledger: the caller refuses
 * such a release with words before it comes to this.
 */
export function composeRelease(draft: ReleaseDraft): ReleaseContent {
  return atOnce(composeInSteps(draft));
}

/** The same, yielding often. */
export function* composeInSteps(draft: ReleaseDraft): Steps<ReleaseContent> {
  const list = yield* part(listPowers(draft), 0, 0.4);
  // Parsing drops what the caller's objects carry besides and puts the keys in one order.
  const raw = { ...draft, ...list, categorySet: draft.categorySet.id };
  const content = yield* part(parseInSteps(raw, list.powers), 0.4, 1);
  summaryMatrix(content);
  return content;
}

/** The list alone, without what it adds up to: enough to compare it with another. */
export function* listPowers(draft: ListDraft): Steps<Listed> {
  return {
    categories: printedCategories(draft),
    powers: yield* publishedPowers(draft),
    outcomes: draft.outcomes.map(withoutSecrets),
  };
}

function printedCategories({ categorySet, powers }: ListDraft): ReleaseContent['categories'] {
  const members = categorySet.members.map(({ code }) => ({ code, name: categoryName(code, categorySet) }));
  const complete = powers.every((power) => printedCode(power.category, categorySet) !== uncategorised.code);
  return complete ? members : [...members, uncategorised];
}

function* publishedPowers({ powers, categorySet, departments }: ListDraft): Steps<PublishedPower[]> {
  const refused = powers.find((power) => !power.isPublic || !isKept(power.decision));
  if (refused !== undefined) throw new Error(`${refused.number} is not to be published`);
  const codes: readonly string[] = [...categorySet.members.map(({ code }) => code), uncategorised.code];
  const categoryPosition = new Map(codes.map((code, position) => [code, position]));
  const departmentPosition = new Map(departments.map((name, position) => [name, position]));
  const print = ({ isPublic: _public, ...power }: PowerToPublish) => [
    { ...power, category: printedCode(power.category, categorySet), extra: publicExtra(power.extra) },
  ];
  const printed = yield* flatMapInSteps(powers, print);
  const sorted = printed.sort(
    (a, b) =>
      position(categoryPosition, a.category) - position(categoryPosition, b.category) ||
      position(departmentPosition, a.organ) - position(departmentPosition, b.organ) ||
      compareNumbers(a.number, b.number),
  );
  const lastSeq = new Map<string, number>();
  return sorted.map((power) => {
    const seq = (lastSeq.get(power.category) ?? 0) + 1;
    lastSeq.set(power.category, seq);
    return { ...power, seq };
  });
}

/** A snapshot holds no more than is published: no names of clerks, no remarks from the review. */
function publicExtra(extra: PublishedPower['extra']): PublishedPower['extra'] {
  return Object.fromEntries(
    extraColumns.flatMap(({ id }) => (extra[id] === undefined || extra[id] === '' ? [] : [[id, extra[id]]])),
  );
}

function printedCode(category: CategoryCode | null, categorySet: CategorySet): string {
  return (category === null ? null : foldIntoSet(category, categorySet)) ?? uncategorised.code;
}

/** What has no place comes last. */
function position(positions: ReadonlyMap<string, number>, key: string): number {
  return positions.get(key) ?? positions.size;
}

function withoutSecrets(outcome: Outcome): Outcome {
  return outcome.isPublic ? outcome : { ...outcome, name: '', target: null, reason: null, splitFrom: null };
}
