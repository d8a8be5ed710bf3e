import type { Workbook } from 'exceljs';
import { footer } from './look.ts';
import { addTable, type Column, type Line, whole } from './sheet.ts';

const summaryColumns: readonly Column[] = [
  { header: '序号', width: 6, word: '{行.序号}', look: 'figure' },
  { header: '部门', width: 30, word: '{行.部门}', look: 'text' },
  { header: '{类别}', width: 8.5, word: '{行.各类别}', look: 'count' },
  { header: '合计', width: 8, word: '{行.合计}', look: 'figure' },
  { header: '上报数', width: 8, word: '{行.上报数}', look: 'figure' },
  { header: '精简数', width: 8, word: '{行.精简数}', look: 'figure' },
  { header: '精简率', width: 9, word: '{行.精简率}', look: 'percent' },
];

/** A line below the departments; what it leaves out has a border all the same. */
function sums(name: string, scope: string, words: readonly string[], look: 'total' | 'figure'): Line {
  const cells = summaryColumns.slice(2).map(({ word }) => word.replace('行', scope));
  const shown = cells.map((word) => (words.some((each) => word === `{${scope}.${each}}`) ? word : ''));
  const figure = look === 'total' ? 'totalFigure' : 'figure';
  const percent = look === 'total' ? 'totalPercent' : 'percent';
  return {
    height: 22,
    parts: [
      { from: 1, text: '', look: figure },
      { from: 2, text: name, look: look === 'total' ? 'header' : 'centred' },
      ...shown.map((text, index) => ({ from: index + 3, text, look: index === 4 ? percent : figure }) as const),
    ],
  };
}

/** 汇总表: departments × categories. */
export function composeSummary(workbook: Workbook): void {
  addTable(workbook, {
    name: '汇总表',
    columns: summaryColumns,
    head: [
      whole(38, '{清单}汇总表', 'title'),
      {
        height: 20,
        parts: [
          { from: 1, text: '{版次}', look: 'left' },
          { from: 4, text: '单位：项（主项）', look: 'right' },
        ],
      },
    ],
    foot: [
      sums('合计', '合计', ['各类别', '合计', '上报数', '精简数', '精简率'], 'total'),
      sums('各类别表实有', '实有', ['各类别', '合计'], 'figure'),
      sums('核对（应为0）', '核对', ['各类别', '合计'], 'figure'),
      whole(
        22,
        '注：精简数＝上报数－合计；精简率＝精简数÷上报数。数目按主项计，子项不计入；待研究的事项不在合计之内。',
        'note',
      ),
    ],
    paper: 'A4',
    headerFooter: footer('汇总表'),
    rowHeight: 20,
    frozen: 2,
  });
}

/** One side of 调整对照表. */
function side(over: '调整前' | '调整后', columns: readonly (readonly [header: string, width: number])[]): Column[] {
  return columns.map(([header, width]) => {
    return { over, header, width, word: `{行.${over}${header}}`, look: width < 15 ? 'centred' : 'text' };
  });
}

/** 调整对照表: what was reported beside what is proposed. */
export function composeAdjustment(workbook: Workbook): void {
  const common = [
    ['类别', 9],
    ['事项名称', 22],
    ['子项', 16],
    ['实施依据', 32],
    ['行使主体', 12],
  ] as const;
  const columns: Column[] = [
    { header: '序号', width: 6, word: '{行.序号}', look: 'figure' },
    { header: '部门', width: 12, word: '{行.部门}', look: 'centred' },
    ...side('调整前', [['编码', 13], ...common]),
    { header: '调整方式', width: 9, word: '{行.调整方式}', look: 'centred' },
    ...side('调整后', common),
    { header: '调整理由及依据', width: 20, word: '{行.调整理由及依据}', look: 'text' },
    { header: '备注', width: 17, word: '{行.备注}', look: 'text' },
  ];
  addTable(workbook, {
    name: '调整对照表',
    columns,
    head: [
      whole(38, '{清单}调整对照表', 'title'),
      {
        height: 20,
        parts: [
          { from: 1, text: '上报与报审稿第{轮次}轮对照　{日期}', look: 'left' },
          { from: 9, text: '共{项数}处，保留的和待研究的不列', look: 'right' },
        ],
      },
    ],
    foot: [],
    paper: 'A3',
    headerFooter: footer('调整对照表'),
    rowHeight: 24,
    frozen: 2,
  });
}

const optional = (header: string, width: number): Column => {
  return { header, width, word: `{行.${header}:可省}`, look: 'text' };
};

/** 公布稿: the list of a category as it would be published. */
export function composePublication(workbook: Workbook): void {
  addTable(workbook, {
    name: '公布稿-{类别}',
    columns: [
      { header: '序号', width: 6, word: '{行.序号}', look: 'figure' },
      { header: '编号', width: 13, word: '{行.编号}', look: 'centred' },
      { header: '事项名称', width: 28, word: '{行.事项名称}', look: 'text' },
      optional('子项名称', 22),
      { header: '实施依据', width: 44, word: '{行.实施依据}', look: 'text' },
      { header: '行使主体', width: 14, word: '{行.行使主体}', look: 'centred' },
      optional('行使层级', 9),
      optional('责任事项', 26),
      optional('追责情形', 22),
      optional('监督方式', 11),
      optional('备注', 12),
    ],
    head: [
      whole(38, '{清单}（{类别}）', 'title'),
      {
        height: 20,
        parts: [
          { from: 1, text: '{版次}', look: 'left' },
          { from: 5, text: '共{项数}项', look: 'right' },
        ],
      },
    ],
    foot: [],
    paper: 'A4',
    headerFooter: footer('{类别}'),
    rowHeight: 24,
    frozen: 3,
  });
}
