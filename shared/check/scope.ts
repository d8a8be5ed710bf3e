import type { CategoryCode } from '#shared/model/category.ts';
import type { CheckItem } from './checkItem.ts';
import { type Condition, hit } from './rule.ts';

const sureEnough = 0.8;

/** Evident, or said by the department itself and not contradicted. */
function belongsTo(item: CheckItem, code: CategoryCode): boolean {
  if (item.confirmedCategory !== null) return item.confirmedCategory === code;
  const { suggestion, declaredCategory } = item;
  if (suggestion?.code === code && suggestion.confidence >= sureEnough) return true;
  return declaredCategory === code && (suggestion === null || suggestion.code === null || suggestion.code === code);
}

/** R15: 人事、考核、党务 and what else concerns the organ itself. */
export const internalManagement: Condition = (item) =>
  belongsTo(item, 'NB') ? hit({}, { decision: '移出', target: '内部管理事项' }) : null;

/** R16: a service to the applicant, no power over him. */
export const publicService: Condition = (item) =>
  belongsTo(item, 'FW') ? hit({}, { decision: '移出', target: '公共服务事项目录' }) : null;

/** 涉密, 国家秘密, 不对社会公开; 不涉密 and 涉密：否 say the opposite. */
const secret =
  /(?<![不非未无])(?<!是否)涉密|国家秘密|敏感信息|内部掌握|(?<!可|应|予以)(?:不宜|不予|不得|不对(?:社会|外)|不)公开/;
const notSecret = /不涉及国家秘密|涉密[:：]?[否无]/;

/** R27: what the note says of publishing it. A power over secrets, as in 国家秘密载体销毁许可, is no secret itself. */
export const secretItem: Condition = (item) => {
  const note = item.extra.note ?? '';
  const word = notSecret.test(note) ? undefined : secret.exec(note)?.[0];
  return word === undefined ? null : hit({ word }, { decision: '保留', isPublic: false });
};

/** Grading and examining that an industry can do itself: 星级饭店评定; 行业从业人员培训考核. */
const selfGoverned =
  /(?:行业|协会|学会|星级|信用等级|企业等级|从业人员|职业技能).{0,12}(?:评定|评审|评比|培训|考核|评价|认证)$/;

/** 岗位培训合格证核发, where the basis says that 行业协会可以受委托开展岗位培训. */
const examining = /(?:评定|评审|评比|评价|认证|培训|考核)(?:合格证(?:书)?(?:的)?(?:核发|颁发)?)?$/;
const byAssociation = /(?:行业协会|行业组织|学会|商会|中介机构)[^。；]{0,20}(?:负责|开展|组织|承担|实施|进行)/;

/** R17: no organ is needed for it (许可法 art. 13). A licence or penalty is left alone unless the basis names another. */
export const selfGovernment: Condition = (item) => {
  const words = examining.exec(item.name)?.[0];
  const given = words !== undefined && byAssociation.test(item.basis) ? words : undefined;
  const binding = item.suggestion?.code === 'XK' || item.declaredCategory === 'XK' || item.declaredCategory === 'CF';
  const found = given ?? (binding ? undefined : selfGoverned.exec(item.name)?.[0]);
  return found === undefined ? null : hit({ words: found }, { decision: '转移', target: '行业组织（中介机构）' });
};
