import type { CategoryCode } from '#shared/model/category.ts';
import type { LawRank } from './register.ts';

/** 行政强制 is two powers in law: measures (强制措施) and enforcement (强制执行). */
export type CoercionKind = 'measure' | 'enforcement';

/** `limited`: only some forms of the power, or only for a time; see {@link mayCreate}. */
export type CreationRight = 'yes' | 'no' | 'limited' | 'unknown';

type Column = 'licence' | 'penalty' | CoercionKind;

/**
 * Which rank may create which power. Licence: 行政许可法 arts. 14 to 17; penalty: 行政处罚法 arts. 10 to 14 and 16;
 * coercion: 行政强制法 arts. 10 and 13.
 *
 * What `limited` stands for: an administrative regulation creates every penalty but those against personal liberty, and
 * measures but not restraint of liberty or freezing of deposits; a local regulation creates penalties but not the
 * revocation of a business licence, licences but no national qualifications, and of the measures only 查封 and 扣押; rules
 * (规章) create warnings, criticism and fines up to a limit; a provincial rule creates a licence for one year.
 */
const rights: Readonly<Record<LawRank, Readonly<Record<Column, CreationRight>>>> = {
  constitution: { licence: 'yes', penalty: 'yes', measure: 'yes', enforcement: 'yes' },
  law: { licence: 'yes', penalty: 'yes', measure: 'yes', enforcement: 'yes' },
  'administrative-regulation': { licence: 'yes', penalty: 'limited', measure: 'limited', enforcement: 'no' },
  'state-council-decision': { licence: 'yes', penalty: 'no', measure: 'no', enforcement: 'no' },
  'local-regulation': { licence: 'limited', penalty: 'limited', measure: 'limited', enforcement: 'no' },
  'department-rule': { licence: 'no', penalty: 'limited', measure: 'no', enforcement: 'no' },
  'provincial-rule': { licence: 'limited', penalty: 'limited', measure: 'no', enforcement: 'no' },
  'local-rule': { licence: 'no', penalty: 'limited', measure: 'no', enforcement: 'no' },
  'normative-document': { licence: 'no', penalty: 'no', measure: 'no', enforcement: 'no' },
  'judicial-interpretation': { licence: 'no', penalty: 'no', measure: 'no', enforcement: 'no' },
  unknown: { licence: 'unknown', penalty: 'unknown', measure: 'unknown', enforcement: 'unknown' },
};

/**
 * Whether a law of this rank may create a power of this category. The statutes settle it for licences, penalties and
 * coercion alone; for every other category the answer is `unknown`. Coercion whose kind is not known is judged as a
 * measure, the wider right, so that a lawful power is never called unlawful.
 */
export function mayCreate(rank: LawRank, category: CategoryCode, coercion: CoercionKind = 'measure'): CreationRight {
  if (category === 'XK') return rights[rank].licence;
  if (category === 'CF') return rights[rank].penalty;
  if (category === 'QZ') return rights[rank][coercion];
  return 'unknown';
}
