import type { CitedLaw } from '#shared/law/cited.ts';
import { isRepealedOn } from '#shared/law/force.ts';
import { parseRef } from '#shared/law/ref.ts';
import type { CheckContext } from './checkItem.ts';
import { lawWords } from './lawWords.ts';
import { type Condition, hit } from './rule.ts';

/** /, 无, —, 暂无: a cell that is filled and empty. */
const emptyBasis = /^[\s/／—–\-_.。、]*(?:暂?无)?[\s/／—–\-_.。、]*$/;

/** R01: no basis, or one that names no law and no document. */
export const withoutBasis: Condition = (item) => {
  if (item.laws.length > 0) return null;
  const state = emptyBasis.test(item.basis) ? '未列明设定依据' : '所列依据未引用具体的法律、法规、规章';
  return hit({ state }, { decision: '取消' });
};

function isRepealed(law: CitedLaw, context: CheckContext): boolean {
  return isRepealedOn(context.date, law);
}

/** 于2019年3月, or nothing where the register does not know the day. */
function repealDay(law: CitedLaw): string {
  const [year, month] = (law.repealed ?? '').split('-');
  return year === undefined || month === undefined ? '' : `于${Number(year)}年${Number(month)}月`;
}

/** R02: every law it stands on is known to be repealed. What the register does not know may be in force. */
export const repealedBasis: Condition = (item, context) => {
  const [first] = item.laws;
  if (first === undefined || !item.laws.every((law) => isRepealed(law, context))) return null;
  return hit({ law: lawWords(first), when: repealDay(first), successor: successorWords(first) }, { decision: '取消' });
};

function successorWords(law: CitedLaw): string {
  return law.replacedBy === null ? '' : `（已由《${law.replacedBy}》取代，新法仍有规定的，可更新依据后保留）`;
}

/** X06: some of its laws are repealed and others are not: the power stands, the basis has to be brought up to date. */
export const partlyRepealed: Condition = (item, context) => {
  const gone = item.laws.filter((law) => isRepealed(law, context));
  const [first] = gone;
  if (first === undefined || gone.length === item.laws.length) return null;
  return hit({ law: lawWords(first), when: repealDay(first), successor: successorWords(first) }, { decision: '变更' });
};

/** R04: an article beyond the last one of the version in force. */
export const articleBeyondLaw: Condition = (item, context) => {
  for (const law of item.laws) {
    const count = law.lawId === null ? undefined : context.tables.articleCounts?.get(law.lawId);
    if (count === undefined) continue;
    const article = law.refs.map((ref) => parseRef(ref)?.article ?? 0).find((number) => number > count);
    if (article !== undefined) return hit({ law: lawWords(law), article, count }, { decision: '变更' });
  }
  return null;
};
