import { refInWords } from '#shared/law/ref.ts';
import type { Group } from '#shared/model/group.ts';
import type { CheckItem } from './checkItem.ts';
import { articlesOf, type ItemIndex, lawKey } from './itemIndex.ts';
import { lawWords } from './lawWords.ts';
import { type Condition, hit } from './rule.ts';

type GroupRule = 'R05' | 'R06' | 'R07' | 'R08' | 'R10' | 'R19' | 'R29' | 'X07';

interface Membership {
  readonly group: Group;
  readonly master: CheckItem;
}

/** The groups in which the item is not the one to stay, the surest kind first. */
function memberships(item: CheckItem, index: ItemIndex): Membership[] {
  const kinds: readonly Group['kind'][] = ['duplicate', 'same-article', 'parent-child'];
  return kinds.flatMap((kind) =>
    item.groups.flatMap((group) => {
      const master = index.byId.get(group.members.find((member) => member.master)?.item ?? item.id);
      return group.kind !== kind || master === undefined || master.id === item.id ? [] : [{ group, master }];
    }),
  );
}

/** The one rule that says why an item goes into another: R05 to R08, R10, R19, R29. */
function groupRule(item: CheckItem, { group, master }: Membership): GroupRule {
  if (group.kind === 'parent-child') return isTransaction(item) ? 'R19' : 'X07';
  if (item.holderId !== item.departmentId && item.holderId === master.departmentId) return 'R10';
  if (onlySanctionDiffers(item, master)) return 'R08';
  if (refinesLaw(item, master)) return 'R07';
  if (group.kind === 'same-article') return isTransaction(item) ? 'R19' : 'R06';
  return group.sure ? 'R05' : 'R29';
}

/** A condition that is met where the item's first group ends by the rule. */
export function mergesBy(rule: GroupRule): Condition {
  return (item, _context, index) => {
    const [first] = memberships(item, index);
    if (first === undefined || groupRule(item, first) !== rule) return null;
    const { master } = first;
    const values = {
      other: master.number,
      name: master.name,
      clause: sharedClause(item, master),
      ...organs(item, master),
    };
    if (rule === 'R29') return hit(values, null);
    const asSubItem = rule === 'R06' || rule === 'R19' || rule === 'X07';
    return hit(values, { decision: '合并', mergeInto: master.id, ...(asSubItem ? { asSubItem } : {}) });
  };
}

function organs(item: CheckItem, master: CheckItem): { whose: string; organ: string; unit: string } {
  const organ = master.department ?? '有关部门';
  const whose = item.departmentId === master.departmentId ? '本部门' : organ;
  return { whose, organ, unit: item.department ?? '下属单位' };
}

/** 食品经营许可（变更）; 执业证书遗失补办: a step in the life of a licence. */
export function isTransaction(item: Pick<CheckItem, 'name'>): boolean {
  return /(?:变更|延续|补办|补领|补发|换发|换证|注销|遗失补办|到期换证)(?:登记|申请|手续|审批|许可)?[）)]?$/.test(
    item.name,
  );
}

/** 警告, 并处罚款, 没收违法所得, 吊销许可证 in the name of a penalty. */
const sanctions =
  /(?:并处|处以|给予|予以|[、和或及])*(?:警告|通报批评|罚款|没收(?:违法所得|非法财物|非法所得)?|责令停产停业|责令关闭|行政拘留|吊销[^的、]{0,10}|暂扣[^的、]{0,10}(?:证|照|证书|执照))/g;

function onlySanctionDiffers(item: CheckItem, master: CheckItem): boolean {
  const [a, b] = [item.name, master.name];
  return (
    a !== b &&
    sanctionless(a) !== '' &&
    sanctionless(a) === sanctionless(b) &&
    (a.match(sanctions) ?? b.match(sanctions)) !== null
  );
}

function sanctionless(name: string): string {
  return name
    .replace(sanctions, '')
    .replace(/(?:的|行政|处罚|行为|进行|[，。、（）()\s])+/g, '')
    .replace(/^对/, '');
}

/** One cites a law and the other its 实施条例 or 办法, and no law in common. */
function refinesLaw(item: CheckItem, master: CheckItem): boolean {
  const own = new Set(item.laws.map(lawKey));
  if (item.laws.length === 0 || master.laws.some((law) => own.has(lawKey(law)))) return false;
  const families = new Set(item.laws.map((law) => law.family));
  return master.laws.some((law) => families.has(law.family));
}

/** 《某法》第四十五条, the first article that both stand on; 同一法条 where only the matching knows. */
function sharedClause(item: CheckItem, master: CheckItem): string {
  for (const law of item.laws) {
    const other = master.laws.find((candidate) => lawKey(candidate) === lawKey(law));
    if (other === undefined) continue;
    const theirs = new Set(articlesOf(other));
    const article = articlesOf(law).find((candidate) => theirs.has(candidate));
    return `${lawWords(law)}${article === undefined ? '' : articleInWords(article)}`;
  }
  return '同一法条';
}

function articleInWords(article: string): string {
  const [number = '', sub] = article.split('-');
  const whole = { article: Number(number), sub: sub === undefined ? null : Number(sub) };
  return refInWords({ ...whole, paragraph: null, item: null, point: null });
}

/** R09: several departments claim the power; a person names the one that leads. */
export const severalDepartments: Condition = (item, _context, index) => {
  const group = item.groups.find(({ kind }) => kind === 'overlap');
  if (group === undefined) return null;
  const members = group.members.map(({ item: id }) => index.byId.get(id)?.department ?? null);
  const departments = [...new Set(members.filter((department) => department !== null))];
  return departments.length < 2 ? null : hit({ departments: departments.join('、') }, null);
};
