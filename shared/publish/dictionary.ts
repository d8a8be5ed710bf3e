import { publishedColumns } from './columns.ts';
import type { PublishedList } from './publishedList.ts';

const typeNames = { text: '文本', number: '整数', code: '文本（编码）' } as const;

/**
 * 数据字典: what each column of the published table is, as a table with its header row.
 * `guarded`: the file has apostrophes before cells that a spreadsheet would take for formulas (see guardedCell).
 */
export function dictionaryTable(content: PublishedList, guarded: boolean): string[][] {
  const columns = publishedColumns.map(({ id, header, type, explanation, codes = '' }) => {
    const values = id === 'categoryCode' ? categoryValues(content) : codes;
    return [header, id, typeNames[type], explanation, values];
  });
  return [['字段名', '字段标识', '类型', '说明', '代码'], ...columns, ...(guarded ? [guardNote] : [])];
}

/** Only those of this release: 行政检查 is 行政监督检查 elsewhere. */
function categoryValues({ categories }: PublishedList): string {
  return categories.map(({ code, name }) => `${code} ${name}`).join('；');
}

const guardNote = [
  '（全部字段）',
  '*',
  '文本',
  '以等号、加号、减号、@、制表符或回车开头的单元格，前面加一个半角单引号，以免电子表格当作公式执行；' +
    '前面已有单引号且其后（隔若干单引号）为上述字符的，同样再加一个。读取时去掉一个即可还原',
  '',
];
