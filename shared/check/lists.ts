import { foldName } from '#shared/text/foldName.ts';
import type { CheckContext, CheckItem } from './checkItem.ts';
import { categoryOf } from './itemIndex.ts';
import { type Condition, hit } from './rule.ts';
import type { GeneralPower } from './tables.ts';

/** R18: not exercised once in the years that the table covers. An item that the table does not name is not judged. */
export const neverExercised: Condition = (item, context) => {
  const table = context.tables.caseNumbers;
  if (table === undefined || table.counts.get(item.id) !== 0) return null;
  return hit({ years: table.years }, { decision: '暂停' });
};

/** R24: outside the list of licences nothing may be licensed (国办发〔2022〕2号). */
export const unlistedLicence: Condition = (item, context, index) => {
  if (index.licences.size === 0 || categoryOf(item, context) !== 'XK') return null;
  return index.licences.has(foldName(item.name)) ? null : hit({}, { decision: '取消' });
};

/** R25: outside the list of fees and funds nothing may be levied. */
export const unlistedFee: Condition = (item, context, index) => {
  if (index.fees.size === 0 || categoryOf(item, context) !== 'ZS') return null;
  return index.fees.has(foldName(item.name)) ? null : hit({}, { decision: '取消' });
};

/** R28: a temporary licence or a trial past its day (许可法 art. 15). */
export const expiredTemporary: Condition = (item, context, index) => {
  const row = index.temporary.get(foldName(item.name));
  if (row === undefined || row.expires >= context.date) return null;
  return hit({ document: row.document, expires: row.expires }, { decision: '取消' });
};

/** R23: powers of the general catalogue that nobody reported. They have no item yet, so they are no findings. */
export function missingPowers(items: readonly CheckItem[], context: CheckContext): readonly GeneralPower[] {
  const reported = new Set(items.map((item) => foldName(item.name)));
  return (context.tables.generalCatalogue ?? []).filter(({ name }) => !reported.has(foldName(name)));
}
