import type { Evidence } from '#shared/model/evidence.ts';
import type { GroupKind } from '#shared/model/group.ts';
import type { Comparison } from './compare.ts';

/** The reasons for a relation, the strongest first, as codes and figures; explain.ts has their words. */
export function evidenceOf(pair: Comparison, kind: GroupKind, parent: number | null): readonly Evidence[] {
  return [nameEvidence(pair), ...citationEvidence(pair), ...contextEvidence(pair, kind, parent), ...vetoEvidence(pair)];
}

function nameEvidence({ name, left, right, similarity }: Comparison): Evidence {
  const percent = Math.round(similarity * 100);
  if (left.name.key === right.name.key) return { code: 'name-same', values: {} };
  return { code: `name-${name.kind}`, values: { percent } };
}

function citationEvidence({ citation: { relation, law, article } }: Comparison): Evidence[] {
  const named = law === '' ? {} : { law };
  return [{ code: `cites-${relation}`, values: article === '' ? named : { ...named, article } }];
}

function contextEvidence(pair: Comparison, kind: GroupKind, parent: number | null): Evidence[] {
  const { left, right } = pair;
  const evidence: Evidence[] = [];
  if (pair.holder === 'other') evidence.push({ code: 'holders-differ', values: {} });
  if (pair.holder === 'unknown') evidence.push({ code: 'holder-unknown', values: {} });
  if (pair.holder === 'same' && left.item.departmentId !== right.item.departmentId) {
    evidence.push({ code: 'subordinate-unit', values: {} });
  }
  if (pair.levelsDiffer) {
    evidence.push({ code: 'levels-differ', values: { a: left.level ?? 'home', b: right.level ?? 'home' } });
  }
  if (pair.category === 'other') {
    evidence.push({ code: 'categories-differ', values: { a: left.category ?? '', b: right.category ?? '' } });
  }
  if (parent !== null)
    evidence.push({ code: kind === 'same-article' ? 'power-itself' : 'wider', values: { item: parent } });
  return evidence;
}

function vetoEvidence({ vetoes }: Comparison): Evidence[] {
  return vetoes.map(({ code, left, right }) => ({ code: `differs-${code}`, values: { a: left, b: right } }));
}
