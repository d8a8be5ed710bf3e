import { categoryName, foldIntoSet, outsideCodes } from '#shared/model/category.ts';
import { type Condition, hit } from './rule.ts';

/** Below this the declared category stands without a word. */
const sureEnough = 0.9;

/** R22: the department says one category, name and basis another. Outside the list altogether is R15 and R16. */
export const otherCategory: Condition = (item, { set }) => {
  const { suggestion, declaredCategory } = item;
  if (item.confirmedCategory !== null || declaredCategory === null || suggestion === null) return null;
  const { code, confidence } = suggestion;
  const declared = foldIntoSet(declaredCategory, set);
  if (code === null || declared === null || code === declared || outsideCodes.includes(code)) return null;
  if (confidence < sureEnough) return null;
  const values = { from: categoryName(declared, set), to: categoryName(code, set) };
  return hit(values, { decision: '变更', category: code });
};

/** X03: the list names no category, or a word that is none of this catalogue. */
export const noCategory: Condition = (item, { set }) => {
  const { suggestion, declaredCategory } = item;
  if (item.confirmedCategory !== null || declaredCategory !== null) return null;
  const code = suggestion?.code ?? null;
  if (code === null) return hit({ advice: '无法由名称和依据判定，请人工确定' }, null);
  const advice = `根据名称和依据，建议归入${categoryName(code, set)}`;
  return hit({ advice }, outsideCodes.includes(code) ? null : { decision: '变更', category: code });
};

/** X05: 非行政许可审批 was abolished in 2015 (国发〔2015〕27号); a person says what has become of it. */
export const abolishedCategory: Condition = (item) =>
  /非(?:行政)?许可/.test(`${item.declaredText ?? ''} ${item.extra.note ?? ''}`) ? hit({}, null) : null;
