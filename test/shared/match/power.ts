import type { CitedLaw } from '#shared/law/cited.ts';
import type { MatchItem } from '#shared/match/matchItem.ts';

/** 种子法 50 88.2 → a citation of that law; a word after @ is its family. */
export function cited(text: string): CitedLaw {
  const [title = '', ...refs] = text.split(' ');
  const [name = '', family = name] = title.split('@');
  return {
    lawId: null,
    title: name,
    family,
    rank: /(?<!办)法$/.test(name) ? 'law' : 'administrative-regulation',
    status: 'in-force',
    repealed: null,
    replacedBy: null,
    refs,
  };
}

/** A penalty of department 1 that cites nothing, but for what is given. */
export function power(
  id: number,
  name: string,
  basis: readonly string[] = [],
  given: Partial<MatchItem> = {},
): MatchItem {
  const departmentId = given.departmentId ?? 1;
  return {
    id,
    name,
    category: 'CF',
    departmentId,
    holderId: departmentId,
    level: null,
    laws: basis.map(cited),
    subItems: [],
    ...given,
  };
}
