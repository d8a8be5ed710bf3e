import type { Evidence } from '#shared/model/evidence.ts';
import type { GroupKind } from '#shared/model/group.ts';
import { remembering } from '#shared/text/remember.ts';
import type { Comparison } from './compare.ts';
import type { NameKind } from './nameRelation.ts';

/**
 * The reasons for a relation, the strongest first, as codes and figures; explain.ts has their words. Relations share most of
 * what says so: a million of them rest on few reasons.
 */
export function evidenceOf(pair: Comparison, kind: GroupKind, parent: number | null): readonly Evidence[] {
  const evidence = [nameEvidence(pair), citationEvidence(pair)];
  addContext(evidence, pair, kind, parent);
  for (const { code, left, right } of pair.vetoes) evidence.push(difference(`differs-${code}`, left, right));
  // What was pushed to has room for more, which a million of them would keep.
  return evidence.slice();
}

const made = new Map<string, Evidence>();
const mostMade = 20_000;

/** The evidence that was made under this key before. */
function once(key: string, evidence: Evidence): Evidence {
  const known = made.get(key);
  if (known !== undefined) return known;
  if (made.size === mostMade) made.clear();
  made.set(key, evidence);
  return evidence;
}

function plain(code: string): Evidence {
  return once(code, { code, values: {} });
}

function difference(code: string, a: string, b: string): Evidence {
  return once(`${code}\n${a}\n${b}`, { code, values: { a, b } });
}

function nameEvidence({ name, left, right, similarity }: Comparison): Evidence {
  if (left.name.key === right.name.key) return plain('name-same');
  return likeness(name.kind, Math.round(similarity * 100));
}

/** By kind and percent. */
const likenesses = new Map<NameKind, Evidence[]>();

function likeness(kind: NameKind, percent: number): Evidence {
  const known = likenesses.get(kind) ?? [];
  likenesses.set(kind, known);
  const evidence = known[percent] ?? { code: `name-${kind}`, values: { percent } };
  known[percent] = evidence;
  return evidence;
}

function citationEvidence({ citation: { relation, law, article } }: Comparison): Evidence {
  const code = citationCode(relation);
  if (law !== '' && article !== '') return citing(code, law, article);
  return law === '' ? plain(code) : once(`${code}\n${law}`, { code, values: { law } });
}

/** One text for all, which each would hold else. */
const citationCode = remembering(20, (relation) => `cites-${relation}`);

/** Nearly every power has an article of its own; what one row is compared with comes one after the other. */
let lastCiting: Evidence = { code: '', values: {} };

function citing(code: string, law: string, article: string): Evidence {
  const { values } = lastCiting;
  if (lastCiting.code !== code || values.law !== law || values.article !== article) {
    lastCiting = { code, values: { law, article } };
  }
  return lastCiting;
}

function addContext(evidence: Evidence[], pair: Comparison, kind: GroupKind, parent: number | null): void {
  const { left, right } = pair;
  if (pair.holder === 'other') evidence.push(plain('holders-differ'));
  if (pair.holder === 'unknown') evidence.push(plain('holder-unknown'));
  if (pair.holder === 'same' && left.departmentId !== right.departmentId) {
    evidence.push(plain('subordinate-unit'));
  }
  if (pair.levelsDiffer) {
    evidence.push(difference('levels-differ', left.level ?? 'home', right.level ?? 'home'));
  }
  if (pair.category === 'other') {
    evidence.push(difference('categories-differ', left.category ?? '', right.category ?? ''));
  }
  if (parent !== null)
    evidence.push({ code: kind === 'same-article' ? 'power-itself' : 'wider', values: { item: parent } });
}
