import { parseCategory } from '#shared/model/categoryWords.ts';
import { foldText, isCount, isSerialNumber } from './cellText.ts';
import { endsAsPower } from './powerWords.ts';
import type { Field } from './reading.ts';
import type { SheetCells } from './sheetCells.ts';

/** Shares (0 to 1) of the cells with text in a column that look like one thing or another. */
export interface ColumnContent {
  readonly count: number;
  readonly serials: number;
  /** 20, 35项. */
  readonly numbers: number;
  readonly codes: number;
  readonly categories: number;
  readonly bases: number;
  readonly powers: number;
  readonly organs: number;
  readonly desks: number;
}

const sampleSize = 200;

/** 住建局, 区发展和改革委员会, 镇人民政府（街道办事处）. */
const organEnd = /(?:局|委|委员会|政府|厅|办|办公室|部|院|会|银行|支队|大队|街道|镇|乡|机关|部门)(?:\([^()]*\))?$/;
/** 法规科, 行政审批股, 综合执法大队, 市场监管所. */
const deskEnd = /(?:科|股|室|处|组|站|所|中心|窗口|大队|中队|队|岗)(?:\([^()]*\))?$/;
/** 511Z07001006-511602, CF-001-02, 0200-B-00100. */
const codeLike = /^(?=.*\d)[A-Za-z0-9.\-_/]{6,}$|^[A-Z]{1,4}-?\d+/;

/** What the cells of a column between two rows look like. */
export function columnContent(cells: SheetCells, column: number, from: number, to: number): ColumnContent {
  const texts: string[] = [];
  for (let row = from; row <= to && texts.length < sampleSize; row++) {
    const text = foldText(cells.own(row, column));
    if (text !== '') texts.push(text);
  }
  const share = (test: (text: string) => boolean): number =>
    texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
  return {
    count: texts.length,
    serials: share(isSerialNumber),
    numbers: share(isCount),
    codes: share((text) => codeLike.test(text)),
    categories: share((text) => text.length <= 16 && parseCategory(text) !== null),
    bases: share((text) => /《[^》]+》|第[一二三四五六七八九十百\d]+条/.test(text)),
    powers: share((text) => text.length >= 4 && text.length <= 200 && endsAsPower(text)),
    organs: share((text) => organEnd.test(text)),
    desks: share((text) => deskEnd.test(text)),
  };
}

/** How well a column's content suits a field, 0 to 1; 0.5 where content says nothing about it. */
export function suits(field: Field, content: ColumnContent): number {
  if (content.count === 0) return 0.5;
  switch (field) {
    case 'serial':
      return content.serials;
    case 'code':
      return Math.max(content.codes, 0.5 - content.serials / 2);
    case 'category':
      return content.categories;
    case 'organ':
      return content.organs * (1 - content.desks / 2);
    case 'desk':
      return content.desks;
    case 'basis':
      return Math.max(0.3, content.bases);
    case 'name':
      return Math.max(0.4, content.powers);
    default:
      return 0.5;
  }
}
