import { categoryCodes } from '#shared/model/category.ts';
import type { ExtraField } from '#shared/model/item.ts';
import { levelNames } from '#shared/model/level.ts';
import type { PublishedList } from './publishedList.ts';
import type { PublishedPower, PublishedSubItem } from './release.ts';

/** One line of the published list: a 主项, or one of its 子项. */
export interface PublishedLine {
  readonly power: PublishedPower;
  readonly subItem: PublishedSubItem | null;
}

export interface PublishedColumn {
  readonly id: string;
  readonly header: string;
  readonly type: 'text' | 'number' | 'code';
  /** For the data dictionary. */
  readonly explanation: string;
  /** The same for programmers, who read the JSON Schema. */
  readonly description: string;
  /** Values that the column is limited to, where it is. */
  readonly codes?: string;
  readonly value: (line: PublishedLine, content: PublishedList) => string;
}

interface ExtraColumn extends Pick<PublishedColumn, 'header' | 'explanation' | 'description'> {
  readonly id: ExtraField;
}

/**
 * What departments hand in besides and readers of the list may see. Not for them: row numbers, categories in the words of
 * the report, case counts, names and telephones of clerks, and what was said about an item while it was reviewed.
 */
export const extraColumns: readonly ExtraColumn[] = [
  { id: 'code', header: '事项编码', explanation: '部门原有的事项编码', description: 'code the department uses' },
  { id: 'authority', header: '权限内容', explanation: '各层级的权限划分', description: 'which level does what' },
  { id: 'desk', header: '承办机构', explanation: '承办的内设机构', description: 'office in charge' },
  { id: 'coOrgan', header: '共同实施部门', explanation: '共同实施的部门', description: 'organs taking part' },
  { id: 'target', header: '实施对象', explanation: '行政相对人', description: 'whom the power is exercised on' },
  { id: 'conditions', header: '办理条件', explanation: '申请或办理的条件', description: 'conditions to be met' },
  { id: 'materials', header: '申请材料', explanation: '应当提交的材料', description: 'documents to hand in' },
  { id: 'procedure', header: '办理程序', explanation: '行使职权的程序', description: 'procedure' },
  { id: 'legalLimit', header: '法定时限', explanation: '法律规定的办理时限', description: 'time limit by law' },
  { id: 'promisedLimit', header: '承诺时限', explanation: '承诺的办理时限', description: 'time limit promised' },
  { id: 'fee', header: '收费依据及标准', explanation: '收费依据和标准', description: 'fee and its basis' },
  { id: 'sanction', header: '处罚种类', explanation: '行政处罚的种类', description: 'kinds of penalty' },
  { id: 'discretion', header: '裁量基准', explanation: '行政裁量权基准', description: 'rules of discretion' },
  { id: 'duties', header: '责任事项', explanation: '行使职权应尽的责任', description: 'duties that go with the power' },
  { id: 'dutiesBasis', header: '责任事项依据', explanation: '责任事项的依据', description: 'basis of the duties' },
  { id: 'accountable', header: '追责对象', explanation: '追究责任的对象范围', description: 'who is held to account' },
  { id: 'accountability', header: '追责情形', explanation: '追究责任的情形及依据', description: 'when they are' },
  { id: 'oversight', header: '监督方式', explanation: '监督电话或方式', description: 'how to complain' },
  { id: 'remedy', header: '救济渠道', explanation: '行政复议、诉讼等渠道', description: 'remedies' },
  { id: 'risk', header: '廉政风险点', explanation: '廉政风险点及防控措施', description: 'risks of corruption' },
  { id: 'flowchart', header: '流程图', explanation: '运行流程图', description: 'flow chart' },
  { id: 'note', header: '备注', explanation: '备注内容', description: 'remark' },
];

/** 公布稿 as data: every column, in order. Each line can be understood by itself. */
export const publishedColumns: readonly PublishedColumn[] = [
  {
    id: 'number',
    header: '编号',
    type: 'code',
    explanation: '事项的编号，长期不变，不重复使用；子项行为子项编号',
    description: 'short number of the power, or of the sub-item; for ever its own',
    value: ({ power, subItem }) => subItem?.number ?? power.number,
  },
  {
    id: 'parentNumber',
    header: '主项编号',
    type: 'code',
    explanation: '子项行填所属主项的编号；主项行为空。事项数按主项行计',
    description: 'number of the power that a sub-item belongs to; empty for a power',
    value: ({ power, subItem }) => (subItem === null ? '' : power.number),
  },
  {
    id: 'seq',
    header: '序号',
    type: 'number',
    explanation: '主项在本类别内的顺序号，每次公布重新编排；子项行与主项相同',
    description: 'position within the category, anew in each release',
    value: ({ power }) => String(power.seq),
  },
  {
    id: 'categoryCode',
    header: '类别代码',
    type: 'code',
    explanation: '职权类别的代码',
    description: 'code of the category',
    codes: categoryCodes.join(' '),
    value: ({ power }) => power.category,
  },
  {
    id: 'category',
    header: '职权类别',
    type: 'text',
    explanation: '职权类别的名称',
    description: 'name of the category',
    value: ({ power }, { categories }) => categories.find(({ code }) => code === power.category)?.name ?? '',
  },
  {
    id: 'name',
    header: '事项名称',
    type: 'text',
    explanation: '主项名称；子项行与主项相同',
    description: 'name of the power',
    value: ({ power }) => power.name,
  },
  {
    id: 'subItem',
    header: '子项名称',
    type: 'text',
    explanation: '子项名称；主项行为空',
    description: 'name of the sub-item; empty for a power',
    value: ({ subItem }) => subItem?.name ?? '',
  },
  {
    id: 'basis',
    header: '实施依据',
    type: 'text',
    explanation: '法律、法规、规章的名称、条款和内容；子项行为子项自己的依据',
    description: 'legal basis; on the line of a sub-item its own, if any',
    value: ({ power, subItem }) => (subItem === null ? power.basis : subItem.basis),
  },
  {
    id: 'organ',
    header: '行使主体',
    type: 'text',
    explanation: '行使职权的部门',
    description: 'organ that exercises the power',
    value: ({ power }) => power.organ,
  },
  {
    id: 'level',
    header: '行使层级',
    type: 'text',
    explanation: '行使职权的政府层级',
    description: 'level of government',
    codes: Object.values(levelNames).join(' '),
    value: ({ power }) => (power.level === null ? '' : levelNames[power.level]),
  },
  ...extraColumns.map(
    (column): PublishedColumn => ({
      ...column,
      type: column.id === 'code' ? 'code' : 'text',
      value: ({ power, subItem }) => (subItem === null ? (power.extra[column.id] ?? '') : ''),
    }),
  ),
];

/** Every power, each followed by its sub-items. */
export function publishedLines(powers: readonly PublishedPower[]): PublishedLine[] {
  return powers.flatMap((power) => [
    { power, subItem: null },
    ...power.subItems.map((subItem) => ({ power, subItem })),
  ]);
}

/** The published list as a table of text with its header row. */
export function publishedTable(content: PublishedList): string[][] {
  const lines = publishedLines(content.powers);
  return [
    publishedColumns.map((column) => column.header),
    ...lines.map((line) => publishedColumns.map((column) => column.value(line, content))),
  ];
}
