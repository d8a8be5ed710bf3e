import type { Workbook } from 'exceljs';
import { footer } from './look.ts';
import { addPage, addTable, type Column, type Line, whole } from './sheet.ts';

const power: readonly Column[] = [
  { header: '序号', width: 5, word: '{行.序号:合并}', look: 'centred' },
  { header: '编号', width: 10, word: '{行.编号}', look: 'centred' },
  { header: '职权类别', width: 9, word: '{行.职权类别:合并}', look: 'centred' },
  { header: '行使主体', width: 12, word: '{行.行使主体:合并}', look: 'centred' },
  { header: '事项名称', width: 20, word: '{行.事项名称:合并}', look: 'text' },
  { header: '子项名称', width: 15, word: '{行.子项名称}', look: 'text' },
];

function told(header: string, width: number): Column {
  return { header, width, word: `{行.${header}}`, look: 'text' };
}

function asked(header: string, width: number, look: 'asking' | 'askingCentred' = 'asking'): Column {
  return { header, width, word: `{行.${header}}`, look, headerLook: 'askingHeader' };
}

const sheetWidth = 12;

/** 说明 and 封面: lines over twelve columns, in the middle of the page. */
function cover(workbook: Workbook, name: string, lines: readonly Line[]): void {
  addPage(workbook, name, Array(sheetWidth).fill(11), lines);
}

const signatures = (from: readonly [number, number, number]): Line => ({
  height: 34,
  parts: [
    { from: 1, text: '填报单位（盖章）：', look: 'signature' },
    { from: from[0], text: '填表人及电话：', look: 'signature' },
    { from: from[1], text: '审核人（签字）：', look: 'signature' },
    { from: from[2], text: '日期：　　年　　月　　日', look: 'signature' },
  ],
});

const solicitColumns: readonly Column[] = [
  ...power,
  told('实施依据', 33),
  told('拟处理意见', 14),
  told('理由', 17),
  asked('贵单位意见', 9, 'askingCentred'),
  asked('建议处理结果', 11.5),
  asked('修改建议及理由', 16),
];

/** 征求意见表: asks a department what it thinks of what is proposed. */
export function composeSolicit(workbook: Workbook): void {
  cover(workbook, '说明', [
    whole(30, '', 'coverLine'),
    whole(70, '{清单}', 'coverTitle'),
    whole(44, '征求意见表（第{轮次}轮）', 'coverSubtitle'),
    whole(16, '', 'coverLine'),
    whole(28, '征求意见单位：{部门}', 'coverLine'),
    whole(28, '主项{项数}项、子项{子项数}项　　{日期}发出', 'coverLine'),
    whole(28, '请于{截止日期}前填写并盖章反馈', 'coverLine'),
    whole(16, '', 'coverLine'),
    whole(26, '填写说明', 'heading'),
    whole(
      40,
      '一、请逐项填写“贵单位意见”：同意、不同意、部分同意或建议修改。没有交回的事项按未答复处理，不视为同意。',
      'paragraph',
    ),
    whole(
      46,
      '二、不同意或建议修改的，请在“修改建议及理由”写明理由和依据；认为应作其他处理的，请在“建议处理结果”中选择，建议合并的写作“合并至”加事项编号。',
      'paragraph',
    ),
    whole(26, '三、遗漏的事项，请填写在表后“新增事项”的空行里，写明名称、类别和依据。', 'paragraph'),
    whole(
      46,
      '四、浅黄色的单元格可以填写，其余内容已锁定；可以筛选、调整列宽行高和打印，用 WPS、Excel、LibreOffice 填写都可以。请不要改动隐藏的行、列和工作表，回收时凭此识别。',
      'paragraph',
    ),
    whole(26, '五、依据等内容过长的，表中只列开头，全文见《依据汇编》。', 'paragraph'),
    whole(
      40,
      '注：标题字体为方正小标宋简体，正文为宋体、仿宋、黑体；没有安装方正小标宋简体的电脑以宋体代替显示，不影响填写。',
      'note',
    ),
  ]);
  addTable(workbook, {
    name: '征求意见表',
    columns: solicitColumns,
    head: [
      whole(38, '{清单}征求意见表（第{轮次}轮）', 'title'),
      {
        height: 20,
        parts: [
          { from: 1, text: '征求意见单位：{部门}', look: 'left' },
          { from: 7, text: '请于{截止日期}前反馈　　共{项数}项', look: 'right' },
        ],
      },
    ],
    foot: [whole(24, '新增事项（如有遗漏请在此填写）{新增行:20}', 'left'), signatures([6, 8, 11])],
    paper: 'A4',
    headerFooter: footer('{部门}'),
    rowHeight: 30,
    frozen: 2,
  });
  addAnnex(workbook);
}

const reviewColumns: readonly Column[] = [
  ...power.map((column) => (column.header === '事项名称' ? { ...column, width: 22 } : column)),
  told('实施依据', 42),
  told('部门意见', 18),
  told('初审意见', 20),
  asked('法制审查意见', 16),
  asked('会审意见', 16),
  asked('处理结果', 15),
  asked('理由', 16),
];

/** 审核意见表: what the departments said and what the office proposes, for those who decide. */
export function composeReview(workbook: Workbook): void {
  cover(workbook, '封面', [
    whole(40, '', 'coverLine'),
    whole(80, '{清单}', 'coverTitle'),
    whole(50, '（报审稿　第{轮次}轮）', 'coverSubtitle'),
    whole(24, '', 'coverLine'),
    whole(28, '主项{项数}项、子项{子项数}项', 'coverLine'),
    whole(28, '送审范围：{部门}', 'coverLine'),
    whole(28, '{日期}', 'coverLine'),
    whole(20, '', 'coverLine'),
    whole(26, '目录', 'heading'),
    whole(26, '一、汇总表：各部门、各类别的项数和精简率（报审全部部门时）', 'paragraph'),
    whole(26, '二、审核意见表：逐项列部门意见和初审意见，待填法制审查意见、会审意见和处理结果', 'paragraph'),
    whole(26, '三、调整对照表：调整前后对照，保留的不列（报审全部部门时）', 'paragraph'),
    whole(26, '四、公布稿：按现有处理意见拟公布的清单（报审全部部门时）', 'paragraph'),
    whole(26, '五、依据汇编：表中只列开头的依据等，全文在此', 'paragraph'),
    whole(
      40,
      '注：标题字体为方正小标宋简体，正文为宋体、仿宋、黑体；没有安装方正小标宋简体的电脑以宋体代替显示。',
      'note',
    ),
  ]);
  addTable(workbook, {
    name: '审核-{类别}（{项数}项）',
    columns: reviewColumns,
    head: [
      whole(38, '{清单}审核意见表（{类别}）', 'title'),
      {
        height: 20,
        parts: [
          { from: 1, text: '第{轮次}轮　{日期}', look: 'left' },
          { from: 8, text: '共{项数}项', look: 'right' },
        ],
      },
    ],
    foot: [whole(24, '新增事项（如有遗漏请在此填写）{新增行:5}', 'left'), reviewSignatures],
    paper: 'A3',
    headerFooter: footer('{类别}'),
    rowHeight: 30,
    frozen: 2,
  });
  addAnnex(workbook);
}

const reviewSignatures: Line = {
  height: 34,
  parts: [
    { from: 1, text: '初审人（签字）：', look: 'signature' },
    { from: 7, text: '法制审查人（签字）：', look: 'signature' },
    { from: 9, text: '会审负责人（签字）：', look: 'signature' },
    { from: 12, text: '日期：　　年　　月　　日', look: 'signature' },
  ],
};

/** 依据汇编: what the cells of the form only begin. */
function addAnnex(workbook: Workbook): void {
  addTable(workbook, {
    name: '依据汇编',
    columns: [
      { header: '条', width: 7, word: '{条.序号}', look: 'centred' },
      { header: '编号', width: 15, word: '{条.编号}', look: 'centred' },
      { header: '事项名称', width: 30, word: '{条.事项名称}', look: 'text' },
      { header: '栏目', width: 12, word: '{条.栏目}', look: 'centred' },
      { header: '全文', width: 82, word: '{条.全文}', look: 'text' },
    ],
    head: [whole(38, '依据汇编', 'title'), whole(20, '{清单}　第{轮次}轮', 'left')],
    foot: [],
    paper: 'A4',
    headerFooter: footer('依据汇编'),
    rowHeight: 30,
    frozen: 0,
  });
}
