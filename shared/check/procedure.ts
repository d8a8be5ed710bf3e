import { titleParts } from '#shared/classify/titleParts.ts';
import { shortTitle } from '#shared/law/family.ts';
import { foldName } from '#shared/text/foldName.ts';
import { bigramDice } from '#shared/text/similarity.ts';
import type { CheckItem } from './checkItem.ts';
import { articleKeys, categoryOf, type ItemIndex } from './itemIndex.ts';
import { type Condition, hit } from './rule.ts';

/**
 * What every organ may do in a case, by the general laws: 先行登记保存 (处罚法 art. 56), 加处罚款 (art. 72), 责令改正
 * (art. 28), and the steps on the way: 对涉嫌违法行为的调查取证; 询问当事人; 听证.
 */
const everyOrgans =
  /(?:先行登记保存(?:证据)?|加处罚款|责令(?:限期)?改正(?:违法行为)?|调查取证|(?:进行)?询问|听证|立案|送达)$|^责令提供.{0,20}资料$/;

/** Laws on how to punish and coerce; they give no organ a power over anything in particular. */
const generalLaws: readonly string[] = ['行政处罚法', '行政强制法'];

/** As alike as 对拖拉机违规载人的强制 and 对拖拉机、联合收割机违规载人的处罚. */
const sameConduct = 0.5;

/**
 * R11: a coercive or procedural step of a penalty case. With a penalty on the same article and conduct it goes into
 * that, else it belongs to the powers that all organs have. A measure on an article of its own is a power.
 */
export const penaltyStep: Condition = (item, context, index) => {
  const category = categoryOf(item, context);
  if (
    everyOrgans.test(titleParts(item.name).whole) &&
    (category === 'QZ' || category === 'QT' || standsOnGeneralLaws(item))
  ) {
    return hit({ where: '列入共性权力' }, { decision: '取消' });
  }
  if (category !== 'QZ') return null;
  if (standsOnGeneralLaws(item)) return hit({ where: '列入共性权力' }, { decision: '取消' });
  const penalty = penaltyOn(item, index);
  if (penalty === null) return null;
  const where = `并入相应处罚事项${penalty.number}“${penalty.name}”`;
  return hit({ where }, { decision: '合并', mergeInto: penalty.id });
};

function standsOnGeneralLaws(item: CheckItem): boolean {
  return item.laws.length > 0 && item.laws.every((law) => generalLaws.includes(shortTitle(law.title)));
}

/** The penalty on one of the item's articles whose conduct is most alike. */
function penaltyOn(item: CheckItem, index: ItemIndex): CheckItem | null {
  const own = foldName(item.name);
  const alike = articleKeys(item)
    .flatMap((key) => index.penalties.get(key) ?? [])
    .filter((penalty) => penalty.id !== item.id)
    .map((penalty) => ({ penalty, likeness: bigramDice(own, foldName(penalty.name)) }))
    .filter(({ likeness }) => likeness >= sameConduct)
    .sort((a, b) => b.likeness - a.likeness || a.penalty.id - b.penalty.id);
  return alike[0]?.penalty ?? null;
}
