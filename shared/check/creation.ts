import { coercionKind } from '#shared/classify/coercion.ts';
import { titleParts } from '#shared/classify/titleParts.ts';
import type { CitedLaw } from '#shared/law/cited.ts';
import { mayCreate } from '#shared/law/powers.ts';
import { type LawRank, lawRanks } from '#shared/law/register.ts';
import { type CategoryCode, categoryName } from '#shared/model/category.ts';
import { categoryOf } from './itemIndex.ts';
import { lawWords } from './lawWords.ts';
import { type Condition, hit } from './rule.ts';

const statutes: Readonly<Partial<Record<CategoryCode, string>>> = {
  XK: '《行政许可法》第十四条至第十七条',
  CF: '《行政处罚法》第十条至第十六条',
  QZ: '《行政强制法》第十条、第十三条',
};

const rankNames: Readonly<Record<LawRank, string>> = {
  constitution: '宪法',
  law: '法律',
  'administrative-regulation': '行政法规',
  'state-council-decision': '国务院决定',
  'local-regulation': '地方性法规',
  'department-rule': '部门规章',
  'provincial-rule': '省级政府规章',
  'local-rule': '地方政府规章',
  'normative-document': '规范性文件',
  'judicial-interpretation': '司法解释',
  unknown: '文件',
};

/**
 * R03: none of its laws may create such a power. A law of unknown rank may be one that does. Which kind of
 * coercion it is must stand in the name: a basis speaks of both.
 */
export const noRightToCreate: Condition = (item, context) => {
  const category = categoryOf(item, context);
  const statute = category === null ? undefined : statutes[category];
  if (category === null || statute === undefined || item.laws.length === 0) return null;
  const kind = coercionKind(titleParts(item.name), '') ?? 'measure';
  if (!item.laws.every((law) => mayCreate(law.rank, category, kind) === 'no')) return null;
  const top = highest(item.laws);
  const words = category === 'QZ' && kind === 'enforcement' ? '行政强制执行' : categoryName(category, context.set);
  return hit({ rank: rankNames[top.rank], law: lawWords(top), statute, category: words }, { decision: '取消' });
};

function highest(laws: readonly CitedLaw[]): CitedLaw {
  return laws.reduce((top, law) => (lawRanks.indexOf(law.rank) < lawRanks.indexOf(top.rank) ? law : top));
}
