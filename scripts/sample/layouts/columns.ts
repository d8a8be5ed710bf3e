import type { Random } from '../random.ts';

export const columnKinds = [
  'serial',
  'category',
  'name',
  'subItem',
  'basis',
  'organ',
  'desk',
  'level',
  'target',
  'cases',
  'opinion',
  'note',
] as const;
export type ColumnKind = (typeof columnKinds)[number];

export interface Column {
  readonly kind: ColumnKind;
  readonly header: string;
}

const headers: Readonly<Record<ColumnKind, readonly string[]>> = {
  serial: ['序号', '序号', '编号'],
  category: ['权力类型', '职权类别', '权力类别', '职权类型', '事项类型'],
  name: ['事项名称', '职权名称', '项目名称', '权力名称', '权力事项名称', '行政职权'],
  subItem: ['子项名称', '子项', '小项名称'],
  basis: ['实施依据', '设定依据', '法律依据', '法定依据', '权力依据'],
  organ: ['行使主体', '实施主体', '责任主体', '实施机关'],
  desk: ['承办机构', '承办科室', '责任科室'],
  level: ['行使层级', '实施层级', '层级'],
  target: ['实施对象', '行政相对人'],
  cases: ['近三年办件数', '近三年办件量'],
  opinion: ['部门处理意见', '处理意见'],
  note: ['备注', '备注', '说明'],
};

/** Orders that departments use; what a list does not have is left out. */
const orders: readonly (readonly ColumnKind[])[] = [
  ['serial', 'category', 'name', 'subItem', 'basis', 'organ', 'desk', 'level', 'cases', 'opinion', 'note'],
  ['serial', 'name', 'subItem', 'category', 'basis', 'organ', 'desk', 'level', 'target', 'cases', 'note'],
  ['serial', 'organ', 'category', 'name', 'subItem', 'basis', 'level', 'desk', 'cases', 'note'],
  ['serial', 'name', 'subItem', 'organ', 'basis', 'category', 'level', 'cases', 'opinion', 'note'],
];

/** The columns of one list, its header words broken or spaced as people do. */
export function chooseColumns(wanted: ReadonlySet<ColumnKind>, random: Random): readonly Column[] {
  const manner = random.pick(['plain', 'plain', 'plain', 'broken', 'spaced'] as const);
  return random
    .pick(orders)
    .filter((kind) => wanted.has(kind))
    .map((kind) => ({ kind, header: inManner(random.pick(headers[kind]), manner) }));
}

function inManner(header: string, manner: 'plain' | 'broken' | 'spaced'): string {
  if (manner === 'broken' && header.length >= 4) return `${header.slice(0, 2)}\n${header.slice(2)}`;
  if (manner === 'spaced' && header.length === 2) return `${header[0]}  ${header[1]}`;
  return header;
}
