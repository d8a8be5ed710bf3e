import type { ColumnKey } from '#shared/approve/columns.ts';
import { askPython } from '../../../../../scripts/office/office.ts';

/** What somebody does to a workbook, by a program that is none of ours. Rows are named by their numbers. */
export interface Disturbance {
  readonly source: string;
  readonly target: string;
  readonly edits: readonly Edit[];
  /** Rows in a new order; null leaves them where they are, merged as they are. */
  readonly order: readonly string[] | null;
  /** Where cells are not merged any more: what stood in them is in the first, or in all. */
  readonly fill: boolean;
  readonly dropped: readonly string[];
  readonly repeated: readonly string[];
  readonly hidden: readonly string[];
  /** A weight for each column, by which they are put in order. */
  readonly columns: readonly number[] | null;
  readonly lost: 'nothing' | 'keys' | 'tokens' | 'manifest';
  /** Beside the text of cells. */
  readonly comments: readonly { readonly number: string; readonly key: ColumnKey; readonly text: string }[];
  readonly added: readonly Readonly<Partial<Record<ColumnKey, string>>>[];
}

export interface Edit {
  readonly number: string;
  readonly key: ColumnKey;
  readonly text: string;
  /** As a formula that comes to the text, or as a number. */
  readonly as: 'text' | 'formula' | 'number';
}

/** All of them in one start of Python. */
export async function disturb(all: readonly Disturbance[]): Promise<void> {
  await askPython(script, [JSON.stringify(all)]);
}

const script = `
import copy, json, sys, openpyxl
from openpyxl.comments import Comment

def form_of(book):
    return next(sheet for sheet in book.worksheets if sheet.cell(1, 1).value == '_token')

def put(cell, text, kind='text'):
    if kind == 'number':
        cell.value = int(text)
    elif kind == 'formula':
        # In a cell of text a formula is text.
        cell.number_format = 'General'
        cell.value = '="' + text[:1] + '"&"' + text[1:] + '"'
    else:
        cell.value = text if text != '' else None
        if text.startswith('='):
            cell.data_type = 's'

def is_item(token):
    return isinstance(token, str) and token.startswith('QQ1|')

for plan in json.loads(sys.argv[1]):
    book = openpyxl.load_workbook(plan['source'])
    sheet = form_of(book)
    width = sheet.max_column
    keys = {sheet.cell(1, column).value: column for column in range(2, width + 1)}
    items = [row for row in range(1, sheet.max_row + 1) if is_item(sheet.cell(row, 1).value)]
    free = [row for row in range(1, sheet.max_row + 1) if sheet.cell(row, 1).value == 'QQ1+']
    row_of = {sheet.cell(row, keys['number']).value: row for row in items}
    moved = plan['order'] is not None or plan['columns'] is not None
    if moved:
        for merged in list(sheet.merged_cells.ranges):
            top, left = merged.min_row, merged.min_col
            value = sheet.cell(top, left).value
            sheet.unmerge_cells(str(merged))
            if plan['fill'] and top in items:
                for row in range(top + 1, merged.max_row + 1):
                    put(sheet.cell(row, left), value or '')
    for edit in plan['edits']:
        put(sheet.cell(row_of[edit['number']], keys[edit['key']]), edit['text'], edit['as'])
    for said in plan['comments']:
        sheet.cell(row_of[said['number']], keys[said['key']]).comment = Comment(said['text'], '王芳')
    for row, cells in zip(free, plan['added']):
        for key, text in cells.items():
            put(sheet.cell(row, keys[key]), text)
    for number in plan['hidden']:
        sheet.row_dimensions[row_of[number]].hidden = True

    def line(row):
        return [(cell.value, cell.data_type, copy.copy(cell._style)) for cell in sheet[row]]

    def write(row, cells):
        for cell, (value, kind, style) in zip(sheet[row], cells):
            cell.value = value
            if value is not None:
                cell.data_type = kind
            cell._style = style

    if plan['order'] is not None:
        lines = [line(row_of[number]) for number in plan['order'] if number not in plan['dropped']]
        lines += [line(row_of[number]) for number in plan['repeated']]
        for row, cells in zip(items, lines):
            write(row, cells)
        if len(lines) < len(items):
            sheet.delete_rows(items[0] + len(lines), len(items) - len(lines))
        elif len(lines) > len(items):
            extra = lines[len(items):]
            at = items[-1] + 1
            sheet.insert_rows(at, len(extra))
            for index, cells in enumerate(extra):
                write(at + index, cells)
    if plan['columns'] is not None:
        places = sorted(range(sheet.max_column), key=lambda at: plan['columns'][at])
        for row in range(1, sheet.max_row + 1):
            cells = line(row)
            write(row, [cells[at] for at in places])
        sheet.column_dimensions['A'].hidden = False
    if plan['lost'] == 'keys' and moved:
        sheet.delete_rows(1)
    elif plan['lost'] == 'keys':
        # openpyxl leaves merged cells where they are when rows go.
        for cell in sheet[1]:
            cell.value = None
    if plan['lost'] == 'tokens':
        column = next(at for at in range(1, sheet.max_column + 1) if sheet.cell(1, at).value == '_token')
        for row in range(1, sheet.max_row + 1):
            sheet.cell(row, column).value = None
    if plan['lost'] == 'manifest':
        del book['_权清']
    sheet.protection.disable()
    book.save(plan['target'])
print('null')
`;
