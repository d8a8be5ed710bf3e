import type { ExtraField, Item } from './item.ts';

type Words = readonly [zh: string, en: string];

type ItemField = Exclude<keyof Item, 'id' | 'uid' | 'extra' | 'number'>;
type OtherField =
  | 'live'
  | 'merged'
  | 'short'
  | 'position'
  | 'validFrom'
  | 'validTo'
  | 'successorId'
  | 'contact'
  | 'phone'
  | 'note'
  | 'alias'
  | 'verdict'
  | 'reason'
  | 'value'
  | 'status'
  | 'title'
  | 'rank'
  | 'versions'
  | 'aliases'
  | 'replacedBy'
  | 'issuer'
  | 'docNo'
  | 'columns'
  | 'state';

/** What the fields are called where people read of changes. */
const fields: Readonly<Record<ItemField | OtherField | `extra.${ExtraField}`, Words>> = {
  name: ['名称', 'Name'],
  parentId: ['上级', 'Belongs to'],
  origin: ['来历', 'Origin'],
  splitFrom: ['拆自', 'Split from'],
  departmentId: ['部门', 'Department'],
  level: ['行使层级', 'Level'],
  declaredCategory: ['申报类别', 'Declared category'],
  confirmedCategory: ['核定类别', 'Confirmed category'],
  basis: ['设定依据', 'Legal basis'],
  flags: ['提示', 'Flags'],
  decision: ['处理意见', 'Decision'],
  mergedInto: ['并入', 'Merged into'],
  asSubItem: ['作为子项', 'As a sub-item'],
  decisionTarget: ['去向', 'Whereto'],
  decisionReason: ['理由', 'Reason'],
  decisionBasis: ['处理依据', 'Basis of the decision'],
  decidedBy: ['经办', 'Decided by'],
  isPublic: ['公开', 'Public'],
  live: ['在册', 'Stands'],
  merged: ['并入本项', 'Joined by'],
  short: ['简称', 'Short name'],
  position: ['顺序', 'Order'],
  validFrom: ['启用日期', 'Valid from'],
  validTo: ['停用日期', 'Valid to'],
  successorId: ['并入部门', 'Went into'],
  contact: ['联系人', 'Contact'],
  phone: ['电话', 'Telephone'],
  note: ['备注', 'Note'],
  alias: ['别名', 'Other name'],
  verdict: ['认定', 'Verdict'],
  reason: ['理由', 'Reason'],
  value: ['内容', 'Value'],
  status: ['时效', 'Status'],
  title: ['名称', 'Title'],
  rank: ['位阶', 'Rank'],
  versions: ['版本', 'Versions'],
  aliases: ['别名', 'Other names'],
  replacedBy: ['被替代', 'Replaced by'],
  issuer: ['制定机关', 'Issuer'],
  docNo: ['文号', 'Document number'],
  columns: ['列', 'Columns'],
  state: ['情况', 'State'],
  'extra.serial': ['序号', 'Serial'],
  'extra.category': ['类别（原文）', 'Category as written'],
  'extra.code': ['事项编码', 'Code'],
  'extra.desk': ['承办机构', 'Office in charge'],
  'extra.authority': ['权限内容', 'Which level does what'],
  'extra.mandate': ['部门职责', 'Mandate'],
  'extra.target': ['实施对象', 'Exercised on'],
  'extra.conditions': ['办理条件', 'Conditions'],
  'extra.materials': ['申请材料', 'Documents to hand in'],
  'extra.procedure': ['办理程序', 'Procedure'],
  'extra.legalLimit': ['法定时限', 'Time limit by law'],
  'extra.promisedLimit': ['承诺时限', 'Time limit promised'],
  'extra.fee': ['收费依据及标准', 'Fee and its basis'],
  'extra.coOrgan': ['共同实施部门', 'Organs taking part'],
  'extra.duties': ['责任事项', 'Duties'],
  'extra.dutiesBasis': ['责任事项依据', 'Basis of the duties'],
  'extra.accountable': ['追责对象', 'Who is held to account'],
  'extra.accountability': ['追责情形', 'When they are'],
  'extra.sanction': ['处罚种类', 'Kinds of penalty'],
  'extra.discretion': ['裁量基准', 'Rules of discretion'],
  'extra.oversight': ['监督方式', 'How to complain'],
  'extra.remedy': ['救济渠道', 'Remedies'],
  'extra.risk': ['廉政风险点', 'Risks of corruption'],
  'extra.contact': ['联系方式', 'Contact'],
  'extra.flowchart': ['流程图', 'Flow chart'],
  'extra.caseCount': ['办件数', 'Cases'],
  'extra.opinion': ['部门意见', 'Opinion'],
  'extra.reason': ['理由（原文）', 'Reason as written'],
  'extra.status': ['状态', 'Status'],
  'extra.note': ['备注', 'Note'],
};
const known: ReadonlyMap<string, Words> = new Map(Object.entries(fields));

/** The name of a field; a field that this program does not know by its own name. */
export function fieldWord(field: string, language: 'zh' | 'en'): string {
  return known.get(field)?.[language === 'zh' ? 0 : 1] ?? field;
}

/** Of several, as failures carry them: name, basis */
export function fieldWordsOf(fields: string, language: 'zh' | 'en'): string {
  return fields
    .split(', ')
    .map((field) => fieldWord(field, language))
    .join(language === 'zh' ? '、' : ', ');
}
