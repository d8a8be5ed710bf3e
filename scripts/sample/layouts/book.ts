import { categoryCodes } from '#shared/model/category.ts';
import type { List } from '../collect.ts';
import { district } from '../departments.ts';
import type { Row } from '../model.ts';
import type { Random } from '../random.ts';
import { type Book, emptySheet, type Sheet } from './grid.ts';
import type { Look } from './look.ts';
import { type Place, TableWriter } from './table.ts';
import { categoryWord } from './values.ts';

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

export interface LaidOut {
  readonly book: Book;
  readonly places: ReadonlyMap<Row, Place>;
}

/** Lays a list out; `sheetName` is what a format with one unnamed table is read as, null where sheets have names. */
export function layOut(list: List, look: Look, title: string, sheetName: string | null, random: Random): LaidOut {
  const groups = byCategory(list.rows);
  const places = new Map<Row, Place>();
  const keep = (writer: TableWriter): Sheet => {
    for (const [row, place] of writer.places) places.set(row, place);
    const sheet = writer.finish();
    const target = look.columns.findIndex((column) => column.kind === 'target');
    return target >= 0 && random.chance(0.3) ? { ...sheet, hiddenColumns: [target] } : sheet;
  };
  const sheets =
    look.arrangement === 'sheets'
      ? groups.map((rows) => keep(categorySheet(rows, look, list, title, random)))
      : [
          keep(
            oneSheet(groups, look, list, title, sheetName ?? random.pick(['Sheet1', '权力清单', '附表1', '汇总表'])),
          ),
        ];
  const extra = look.emptySheets ? [emptySheet('Sheet2'), emptySheet('Sheet3')] : [];
  return { book: { sheets: [...sheets, ...extra] }, places };
}

function byCategory(rows: readonly Row[]): readonly (readonly Row[])[] {
  return categoryCodes.map((code) => rows.filter((row) => row.declared === code)).filter((group) => group.length > 0);
}

/** 行政处罚（35项）; one in twelve counts wrong, as real ones do. */
function categorySheet(rows: readonly Row[], look: Look, list: List, title: string, random: Random): TableWriter {
  const [first] = rows;
  const word = first === undefined ? '' : categoryWord(first.declared, look);
  const declared = rows.length + (random.chance(0.08) ? 1 : 0);
  const writer = new TableWriter(random.pick([word, `${word}（${declared}项）`, `${word}（ ${declared} 项）`]), look);
  opening(writer, look, list, `${title}（${word}）`);
  body(writer, rows, look);
  closing(writer, rows.length, look);
  return writer;
}

function oneSheet(
  groups: readonly (readonly Row[])[],
  look: Look,
  list: List,
  title: string,
  name: string,
): TableWriter {
  const writer = new TableWriter(name, look);
  opening(writer, look, list, title);
  groups.forEach((rows, index) => {
    const [first] = rows;
    if (look.arrangement === 'headings' && first !== undefined) {
      writer.line(`${ordinals[index] ?? ''}、${categoryWord(first.declared, look)}（${rows.length}项）`);
      writer.restartSerial();
    }
    body(writer, rows, look);
  });
  closing(writer, groups.flat().length, look);
  return writer;
}

function opening(writer: TableWriter, look: Look, list: List, title: string): void {
  if (look.title === 'repeated' || look.title === 'centred') writer.line(title, look.title);
  if (look.title === 'one' || look.title === 'with-unit-line') writer.line(title);
  if (look.title === 'with-unit-line') {
    writer.line(`填报单位（盖章）：${district}${list.department.name}          填报日期：2015年6月`);
  }
  writer.header();
}

function body(writer: TableWriter, rows: readonly Row[], look: Look): void {
  const from = writer.height;
  for (const row of rows) writer.item(row);
  if (look.totals === 'each-category' && look.arrangement === 'headings') writer.line(`小计：${rows.length}项`);
  if (look.repeatHeader !== null) return;
  writer.mergeRuns('category', from);
  writer.mergeRuns('organ', from);
}

function closing(writer: TableWriter, count: number, look: Look): void {
  if (look.totals !== 'none') writer.line(`合计：${count}项`);
  if (look.footnote) writer.line('填报说明：1.本表由各部门填写，一式两份；2.实施依据应写明法律名称、条款和内容。');
}
