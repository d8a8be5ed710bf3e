import type { CitedLaw } from '#shared/law/cited.ts';
import { shortTitle } from '#shared/law/family.ts';
import type { LawRank } from '#shared/law/register.ts';
import type { CategoryCode } from '#shared/model/category.ts';
import { remembering } from '#shared/text/remember.ts';

export interface ArticleUse {
  readonly article: string;
  /** What stands behind it in the references: '' or .款 or .款(项). */
  readonly clauses: readonly string[];
}

/** How one item uses one law. */
export interface LawUse {
  readonly key: string;
  readonly lawId: string | null;
  readonly family: string;
  readonly rank: LawRank;
  readonly replacedBy: string | null;
  readonly articles: readonly ArticleUse[];
  /** The article that the power stands on; null where the law is cited without any. */
  readonly principal: string | null;
  /** One of the laws on procedure that every department cites; sharing it says little. */
  readonly general: boolean;
}

/** From the same words of the law down to nothing in common. */
export type CitationRelation =
  | 'same-clause'
  | 'other-clause'
  | 'several-articles'
  | 'same-law'
  | 'other-article'
  | 'replaced'
  | 'family'
  | 'other-law'
  | 'unknown';

export interface CitationComparison {
  readonly relation: CitationRelation;
  /** Title and article that are shared; the upper law of a family. */
  readonly law: string;
  readonly article: string;
  readonly general: boolean;
  /** Each cites articles of that law that the other does not; see {@link splitCompanions}. */
  readonly companionsDiffer: boolean;
}

/**
 * 行政处罚法 and its kind rule how every power is exercised and found none; a decision that takes over, keeps or hands
 * down approvals (国务院对确需保留的行政审批项目设定行政许可的决定) lists hundreds without articles.
 */
const generalLaw = /^行政(?:处罚|许可|强制|复议|诉讼)法$|(?:审批|许可).*的(?:决定|通知)$/;

export function lawUses(laws: readonly CitedLaw[], category: CategoryCode | null): readonly LawUse[] {
  // Most items cite one law, and most others each law once; what is said of one in two places counts together.
  if (laws.length === 1) return laws.map((law) => useOf(law, law.refs, category));
  const keys = laws.map(({ title }) => named(title).key);
  const firsts = laws.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
  if (firsts.length === laws.length) return laws.map((law) => useOf(law, law.refs, category));
  return firsts.map((law) => {
    const { key } = named(law.title);
    const refs = laws.filter((_, at) => keys[at] === key).flatMap((each) => each.refs);
    return useOf(law, refs, category);
  });
}

function useOf(law: CitedLaw, refs: readonly string[], category: CategoryCode | null): LawUse {
  const { key, general } = named(law.title);
  const { articles, first, highest } = articlesOf(refs.join(' '));
  const { lawId, family, rank, replacedBy } = law;
  const principal = isPunishing(category) ? highest : first;
  return { key, lawId, family, rank, replacedBy, articles, principal, general };
}

/** Few laws are cited often. */
const named = remembering(20_000, (title) => {
  const key = shortTitle(title);
  return { key, general: generalLaw.test(key) };
});

interface CitedArticles {
  readonly articles: readonly ArticleUse[];
  readonly first: string | null;
  readonly highest: string | null;
}

/** The same references give the very same object: little to hold for many items, and told to be the same at once. */
const articlesOf = remembering(20_000, (written): CitedArticles => {
  const articles = readArticles(written === '' ? [] : written.split(' '));
  return { articles, first: articles[0]?.article ?? null, highest: highestOf(articles) };
});

function readArticles(refs: readonly string[]): readonly ArticleUse[] {
  const articles: { article: string; clauses: string[] }[] = [];
  for (const ref of refs) {
    const article = /^\d+(?:-\d+)?/.exec(ref)?.[0] ?? ref;
    const clause = ref.slice(article.length);
    const known = articles.find((use) => use.article === article);
    if (known === undefined) articles.push({ article, clauses: [clause] });
    else known.clauses.push(clause);
  }
  return articles;
}

/**
 * A penalty cites the duty and then what follows from breaking it; the chapter on liability stands behind in every law,
 * so the highest article is the one that the penalty stands on (种子法 50 and 88: 88). Other powers name theirs first.
 */
function isPunishing(category: CategoryCode | null): boolean {
  return category === 'CF' || category === 'QZ';
}

function highestOf(articles: readonly ArticleUse[]): string | null {
  return articles.reduce<string | null>(
    (highest, { article }) => (highest === null || articleNumber(article) > articleNumber(highest) ? article : highest),
    null,
  );
}

function articleNumber(article: string): number {
  const [main = '', inserted = '0'] = article.split('-');
  return Number(main) + Number(inserted) / 1000;
}

const order: readonly CitationRelation[] = [
  'same-clause',
  'other-clause',
  'several-articles',
  'replaced',
  'same-law',
  'family',
  'other-article',
  'other-law',
];

const closeness: Readonly<Record<string, number>> = Object.fromEntries(order.map((relation, rank) => [relation, rank]));

function rankOf(relation: CitationRelation): number {
  return closeness[relation] ?? order.length;
}

/** The closest that any two laws of both items come; a general law only where nothing else is shared. */
export function compareCitations(left: readonly LawUse[], right: readonly LawUse[]): CitationComparison {
  if (left.length === 0 || right.length === 0)
    return { relation: 'unknown', law: '', article: '', general: false, companionsDiffer: false };
  let best: CitationComparison = {
    relation: 'other-law',
    law: '',
    article: '',
    general: true,
    companionsDiffer: false,
  };
  let conflicting = false;
  for (const a of left) {
    for (const b of right) {
      if (areUnrelated(a, b)) continue;
      const found = compareUses(a, b);
      conflicting ||= found.relation === 'other-article' && !found.general;
      if (isCloser(found, best)) best = found;
    }
  }
  // 种子法 77 in both, but articles 12 and 13 of one rule: two candidates, which a person must tell apart.
  if (conflicting && best.relation === 'same-clause') return { ...best, relation: 'several-articles' };
  return conflicting && rankOf(best.relation) > rankOf('several-articles')
    ? { ...best, relation: 'other-article' }
    : best;
}

function isCloser(found: CitationComparison, best: CitationComparison): boolean {
  if (found.relation === 'other-law') return false;
  if (best.relation === 'other-law' || found.general !== best.general)
    return best.relation === 'other-law' || best.general;
  return rankOf(found.relation) < rankOf(best.relation);
}

function compareUses(a: LawUse, b: LawUse): CitationComparison {
  if (a.key !== b.key) return compareLaws(a, b);
  const found = { law: a.key, article: '', general: a.general, companionsDiffer: splitCompanions(a, b) };
  if (a.principal === null || b.principal === null) return { ...found, relation: 'same-law' };
  const shared = sharedPrincipal(a, b);
  if (shared !== null) return { ...found, relation: clauseRelation(a, b, shared), article: shared };
  const common = commonPrincipal(a, b);
  if (common !== null) return { ...found, relation: 'several-articles', article: common };
  return { ...found, relation: 'other-article' };
}

/** Two laws that have nothing to do with each other, as most do: they are no closer than what is found without them. */
function areUnrelated(a: LawUse, b: LawUse): boolean {
  return a.key !== b.key && (a.family === '' || a.family !== b.family) && !isReplaced(a, b) && !isReplaced(b, a);
}

function compareLaws(a: LawUse, b: LawUse): CitationComparison {
  const isFamily = a.family !== '' && a.family === b.family;
  const relation = isReplaced(a, b) || isReplaced(b, a) ? 'replaced' : isFamily ? 'family' : 'other-law';
  const law = a.rank === 'law' ? a.key : b.key;
  return { relation, law, article: '', general: a.general && b.general, companionsDiffer: false };
}

function isReplaced(old: LawUse, next: LawUse): boolean {
  return old.replacedBy !== null && (old.replacedBy === next.lawId || old.replacedBy === next.key);
}

function sharedPrincipal(a: LawUse, b: LawUse): string | null {
  if (a.principal === b.principal) return a.principal;
  const same = a.articles.length === b.articles.length && a.articles.every(({ article }) => cites(b, article));
  return same ? a.principal : null;
}

/**
 * Beside the shared article each cites others: 渔业法 38, 48 and 渔业法 41, 48, where 48 only says who punishes. The shared
 * article alone does not make such items situations of one power.
 */
function splitCompanions(a: LawUse, b: LawUse): boolean {
  if (a.articles === b.articles) return false;
  const without = (mine: LawUse, theirs: LawUse) => mine.articles.some(({ article }) => !cites(theirs, article));
  return without(a, b) && without(b, a);
}

function cites(use: LawUse, article: string): boolean {
  return use.articles.some((each) => each.article === article);
}

function clausesOf(use: LawUse, article: string): readonly string[] {
  return use.articles.find((each) => each.article === article)?.clauses ?? [];
}

/** One cites more articles than the other, or they are cited in another order: what either stands on is cited by both. */
function commonPrincipal(a: LawUse, b: LawUse): string | null {
  if (a.principal !== null && cites(b, a.principal)) return a.principal;
  return b.principal !== null && cites(a, b.principal) ? b.principal : null;
}

function clauseRelation(a: LawUse, b: LawUse, article: string): CitationRelation {
  const left = clausesOf(a, article);
  const right = clausesOf(b, article);
  if (left === right) return 'same-clause';
  const fits = (clause: string, others: readonly string[]) =>
    others.some((other) => clause.startsWith(other) || other.startsWith(clause));
  return left.every((clause) => fits(clause, right)) && right.every((clause) => fits(clause, left))
    ? 'same-clause'
    : 'other-clause';
}

/** 款 of a reference tail: .2(3) → 2; null where only the article is cited. */
export function paragraphsOf(use: LawUse): readonly string[] {
  const clauses = use.principal === null ? [] : clausesOf(use, use.principal);
  return clauses.flatMap((clause) => paragraphOf(clause) ?? []);
}

const paragraphOf = remembering(1000, (clause) => /^\.(\d+)/.exec(clause)?.[1] ?? null);
