import type { Row } from '../model.ts';
import type { ColumnKind } from './columns.ts';
import type { Merge, Sheet } from './grid.ts';
import type { Look } from './look.ts';
import { cellValue } from './values.ts';

type Cell = string | number;

/** Where an item and its sub-items came to stand; rows count from 1. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly subRows: readonly number[];
}

/** Writes one sheet from above to below, remembering where each item stands. */
export class TableWriter {
  readonly places = new Map<Row, Place>();
  readonly #rows: Cell[][] = [];
  readonly #merges: Merge[] = [];
  readonly #hidden: number[] = [];
  readonly #struck: number[] = [];
  readonly #name: string;
  readonly #look: Look;
  #serial = 0;
  #sinceHeader = 0;

  constructor(name: string, look: Look) {
    this.#name = name;
    this.#look = look;
  }

  /** A line that is no item: title, unit line, heading, total, footnote. */
  line(text: string, manner: 'first' | 'repeated' | 'centred' = 'first'): void {
    const width = this.#look.columns.length;
    const at = manner === 'centred' ? Math.floor(width / 2) : 0;
    this.#rows.push(Array.from({ length: width }, (_, index) => (index === at || manner === 'repeated' ? text : '')));
    if (manner === 'first' && this.#look.merges)
      this.#merge(this.#rows.length - 1, 0, this.#rows.length - 1, width - 1);
  }

  header(): void {
    const top = this.#rows.length;
    const { columns, twoRowHeader } = this.#look;
    this.#sinceHeader = 0;
    if (!twoRowHeader) {
      this.#rows.push(columns.map((column) => column.header));
      return;
    }
    const name = this.#at('name');
    const paired = (index: number) => index === name || index === name + 1;
    this.#rows.push(
      columns.map(({ header }, index) => (index === name ? '权力事项' : index === name + 1 ? '' : header)),
    );
    this.#rows.push(columns.map((_, index) => (index === name ? '主项名称' : index === name + 1 ? '子项名称' : '')));
    this.#merge(top, name, top, name + 1);
    columns.forEach((_, index) => {
      if (!paired(index)) this.#merge(top, index, top + 1, index);
    });
  }

  restartSerial(): void {
    this.#serial = 0;
  }

  item(row: Row): void {
    const { repeatHeader } = this.#look;
    if (repeatHeader !== null && this.#sinceHeader >= repeatHeader) this.header();
    this.#serial += 1;
    this.#sinceHeader += 1;
    const top = this.#rows.length;
    this.#rows.push(this.#look.columns.map(({ kind }) => this.#cell(kind, row)));
    if (row.display === 'hidden') this.#hidden.push(top);
    if (row.display === 'struck') this.#struck.push(top);
    const subRows = row.subItems.length > 0 ? this.#subItems(row, top) : [];
    if (row.subItems.length === 0 && this.#look.cutBases) this.#cutBasis(top);
    this.places.set(row, { sheet: this.#name, row: top + 1, subRows });
  }

  /** The cells of runs of the same category or organ become one merged cell. */
  mergeRuns(kind: 'category' | 'organ', from: number): void {
    const column = this.#at(kind);
    if (!this.#look.merges || column < 0) return;
    let top = from;
    for (let row = from + 1; row <= this.#rows.length; row += 1) {
      const same = row < this.#rows.length && this.#rows[row]?.[column] === this.#rows[top]?.[column];
      if (same) continue;
      if (row - 1 > top && this.#isFree(top, row - 1, column)) {
        for (let inner = top + 1; inner < row; inner += 1) this.#set(inner, column, '');
        this.#merge(top, column, row - 1, column);
      }
      top = row;
    }
  }

  get height(): number {
    return this.#rows.length;
  }

  finish(hiddenColumns: readonly number[] = []): Sheet {
    return {
      name: this.#name,
      rows: this.#rows,
      merges: this.#merges,
      hiddenRows: this.#hidden,
      hiddenColumns,
      struckRows: this.#struck,
      blankColumns: this.#look.blankColumns,
    };
  }

  #cell(kind: ColumnKind, row: Row): Cell {
    if (kind === 'serial') return this.#serialCell();
    if (kind !== 'subItem') return cellValue(kind, row, this.#look);
    if (row.subItems.length === 0) return this.#serial % 7 === 0 ? '无' : '';
    return this.#look.subItems === 'cell'
      ? row.subItems.map((name, index) => `${index + 1}.${name}`).join('\n')
      : `1.${row.subItems[0] ?? ''}`;
  }

  #serialCell(): Cell {
    if (this.#look.serial === 'text') return String(this.#serial);
    return this.#look.serial === 'float' ? `${this.#serial}.0` : this.#serial;
  }

  #subItems(row: Row, top: number): readonly number[] {
    if (this.#look.subItems === 'cell') return row.subItems.map(() => top + 1);
    const width = this.#look.columns.length;
    const column = this.#at('subItem');
    row.subItems.slice(1).forEach((name, index) => {
      const cells: Cell[] = Array.from({ length: width }, () => '');
      cells[column] = `${index + 2}.${name}`;
      this.#rows.push(cells);
    });
    const bottom = this.#rows.length - 1;
    if (this.#look.merges && bottom > top) {
      for (const kind of ['serial', 'name', 'basis', 'category', 'organ'] as const) {
        const at = this.#at(kind);
        if (at >= 0) this.#merge(top, at, bottom, at);
      }
    }
    return row.subItems.map((_, index) => top + 1 + index);
  }

  /** A page break cut the item: the rest of its basis stands in the next row, alone. */
  #cutBasis(top: number): void {
    const column = this.#at('basis');
    const basis = String(this.#rows[top]?.[column] ?? '');
    if (basis.length < 150 || this.#serial % 4 !== 0) return;
    const at = basis.indexOf('，', 110) + 1;
    if (at === 0) return;
    this.#set(top, column, basis.slice(0, at));
    const rest: Cell[] = this.#look.columns.map(() => '');
    rest[column] = basis.slice(at);
    this.#rows.push(rest);
  }

  #at(kind: ColumnKind): number {
    return this.#look.columns.findIndex((column) => column.kind === kind);
  }

  #set(row: number, column: number, value: Cell): void {
    const cells = this.#rows[row];
    if (cells !== undefined) cells[column] = value;
  }

  #merge(top: number, left: number, bottom: number, right: number): void {
    if (bottom > top || right > left) this.#merges.push({ top, left, bottom, right });
  }

  #isFree(top: number, bottom: number, column: number): boolean {
    return !this.#merges.some(
      (merge) => merge.left <= column && merge.right >= column && merge.top <= bottom && merge.bottom >= top,
    );
  }
}
