import { fillWords, type Language } from '#shared/model/failure.ts';
import { fieldWord } from '#shared/model/fieldWords.ts';
import type { ExtraField } from '#shared/model/item.ts';
import type { ReadingWarning } from './grid.ts';
import type { AsideReason, Doubt, DoubtCode, Field } from './reading.ts';

/** Why a row was set aside, as the clerk reads it. */
export const asideReasonNames: Readonly<Record<AsideReason, string>> = {
  title: '标题',
  'unit-line': '单位、部门等说明行',
  header: '表头',
  'repeated-header': '换页重复的表头',
  'column-numbers': '栏号行',
  'section-heading': '分节标题',
  subtotal: '小计、合计',
  footnote: '填报说明、注释',
  example: '填写示例',
  'no-name': '没有事项名称',
  'outside-columns': '表格以外的文字',
  'not-a-power-list': '不是权力事项表',
  'by-hand': '由人指定搁置',
};

const fieldNames: Readonly<Record<Exclude<Field, ExtraField>, string>> = {
  name: '事项名称',
  subitem: '子项',
  basis: '设定依据',
  organ: '实施主体',
  level: '行使层级',
  department: '部门',
};

/** What a column holds, as the clerk reads it; a field that is kept as it is has one name everywhere. */
export function readFieldName(field: string): string {
  return new Map(Object.entries(fieldNames)).get(field) ?? fieldWord(`extra.${field}`, 'zh');
}

interface Words {
  readonly zh: string;
  readonly en: string;
}

const doubtWords: Readonly<Record<DoubtCode, Words>> = {
  'no-header': {
    zh: '没有找到表头，整张工作表未读入',
    en: 'No header was found; the sheet was not read',
  },
  'powers-without-header': {
    zh: '像是权力事项，但没有表头；请给出列的对应关系',
    en: 'This looks like powers without a header; say what the columns hold',
  },
  'discretion-table': {
    zh: '是裁量基准表，不是权力事项表，未读入',
    en: 'A table of discretion, not a list of powers; not read',
  },
  'decision-records': {
    zh: '是处罚决定等案件记录，不是权力事项表，未读入',
    en: 'Records of decided cases, not a list of powers; not read',
  },
  'contents-table': {
    zh: '是带页码的目录，不是权力事项表，未读入',
    en: 'A table of contents, not a list of powers; not read',
  },
  'no-power-rows': {
    zh: '有表头，但没有一行像权力事项，未读入',
    en: 'There is a header, but no row looks like a power; not read',
  },
  'header-of-sheet-before': {
    zh: '没有表头，按上一张表的列读取，请核对',
    en: 'No header; read by the columns of the sheet before',
  },
  'name-by-content': {
    zh: '没有名称列，按内容推断名称在 {column} 列，请核对',
    en: 'No column is headed as a name; by what it holds it is column {column}',
  },
  'low-confidence': {
    zh: '列的对应把握不大，请核对',
    en: 'What the columns hold is not certain',
  },
  'before-and-after': {
    zh: '表中有“调整前”和“调整后”，取“调整后”的内容',
    en: 'There are columns before and after adjustment; those after were taken',
  },
  'column-contradicted': {
    zh: '{column} 列的内容与表头不符：{detail}',
    en: 'Column {column} does not hold what its header says: {detail}',
  },
  'count-differs': {
    zh: '写明的项数与读到的不同：“{detail}”，读到 {found} 项',
    en: 'Another number is declared than was found: “{detail}”, found {found}',
  },
  'category-unknown': { zh: '不认识的类别：{detail}', en: 'Unknown category: {detail}' },
  'category-missing': { zh: '{detail} 项没有写明类别', en: 'Powers without a category: {detail}' },
  'department-missing': { zh: '{detail} 项没有写明部门', en: 'Powers without a department: {detail}' },
  'row-without-name': { zh: '第 {row} 行没有事项名称', en: 'Row {row} has no name' },
  'given-column-missing': {
    zh: '给出的列在表中找不到：{detail}',
    en: 'A column that was given is not in the table: {detail}',
  },
};

export function doubtText(doubt: Doubt, language: Language = 'zh'): string {
  return fillWords(doubtWords[doubt.code][language], {
    row: doubt.row === null ? '' : doubt.row + 1,
    column: doubt.column === null ? '' : columnLetter(doubt.column),
    detail: doubt.detail,
    found: doubt.found ?? '',
  });
}

const warningWords: Readonly<Record<ReadingWarning['code'], Words>> = {
  'suffix-differs': {
    zh: '扩展名与内容不符，实际是 {detail}，已按实际格式读取',
    en: 'The suffix does not fit: it is {detail}, and was read as that',
  },
  'quotes-unbalanced': {
    zh: '引号不成对（{detail}），请核对有没有串行',
    en: 'Quotes are not in pairs ({detail}); rows may have run together',
  },
  'garbled-text': {
    zh: '有无法识别的字符（{detail}），请核对编码',
    en: 'There are characters that mean nothing ({detail}); the encoding may be another',
  },
  'external-links': {
    zh: '含有指向其他文件的链接，只取表中保存的结果（{detail}）',
    en: 'It links to other files; what was saved of them was taken ({detail})',
  },
  macros: {
    zh: '文件带有宏，只读了单元格，宏没有运行',
    en: 'The file has macros; only its cells were read, and none was run',
  },
};

export function warningText(warning: ReadingWarning, language: Language = 'zh'): string {
  return fillWords(warningWords[warning.code][language], { detail: warning.detail });
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetter(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? '' : columnLetter(rest - 1)) + String.fromCharCode(65 + (column % 26));
}
