import { articleKeys, categoryOf } from './itemIndex.ts';
import { type Condition, hit } from './rule.ts';

/** Steps of a penalty that every organ may take: 先行登记保存 (处罚法 art. 56), 加处罚款 (art. 72), 责令改正 (art. 28). */
const everyOrgans =
  /^(?:对.{0,30})?(?:(?:证据)?先行登记保存(?:证据)?|加处罚款|(?:加收|征收)?滞纳金|责令(?:限期)?改正(?:违法行为)?)$/;

/** R11: a coercive step of a penalty case; it goes into the penalty on the same article, or is a power all organs have. */
export const penaltyStep: Condition = (item, context, index) => {
  const shared = everyOrgans.test(item.name.replace(/\s+/g, ''));
  if (!shared && categoryOf(item, context) !== 'QZ') return null;
  const penalty = articleKeys(item)
    .map((key) => index.penalties.get(key))
    .find((candidate) => candidate !== undefined && candidate.id !== item.id);
  if (penalty === undefined) return shared ? hit({ where: '列入共性权力' }, null) : null;
  const where = `并入相应处罚事项${penalty.number}“${penalty.name}”`;
  return hit({ where }, { decision: '合并', mergeInto: penalty.id });
};
