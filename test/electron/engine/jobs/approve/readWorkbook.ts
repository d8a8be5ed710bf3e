import { askPython } from '../../../../../scripts/office/office.ts';

export interface ReadSheet {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly protected: boolean;
  /** Of cells that hold something; B4 → text. */
  readonly cells: Readonly<Record<string, string>>;
  readonly hiddenColumns: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly string[];
  readonly unlocked: readonly string[];
  /** Of cells with a ground of one colour; B4 → FFFFF8E1. */
  readonly grounds: Readonly<Record<string, string>>;
  /** Null: the pages go on from those of the sheet before. */
  readonly firstPage: number | null;
  readonly validations: readonly { readonly range: string; readonly formula: string; readonly style: string | null }[];
  readonly heights: Readonly<Record<string, number>>;
}

/** What openpyxl finds in a workbook: a reader that is none of ours. */
export async function readWorkbook(path: string): Promise<ReadSheet[]> {
  const answer = await askPython(script, [path]);
  if (!isSheets(answer)) throw new Error(`no sheets in ${path}`);
  return answer;
}

function isSheets(answer: unknown): answer is ReadSheet[] {
  return Array.isArray(answer);
}

const script = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheets = []
for sheet in book.worksheets:
    cells, unlocked, grounds = {}, [], {}
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is not None: cells[cell.coordinate] = str(cell.value)
            if cell.fill.fill_type == 'solid': grounds[cell.coordinate] = cell.fill.fgColor.rgb
            if not cell.protection.locked: unlocked.append(cell.coordinate)
    sheets.append({
        'name': sheet.title,
        'state': sheet.sheet_state,
        'protected': bool(sheet.protection.sheet),
        'cells': cells,
        'hiddenColumns': [name for name, each in sheet.column_dimensions.items() if each.hidden],
        'hiddenRows': [number for number, each in sheet.row_dimensions.items() if each.hidden],
        'merges': [str(each) for each in sheet.merged_cells.ranges],
        'unlocked': unlocked,
        'grounds': grounds,
        'firstPage': sheet.page_setup.firstPageNumber if sheet.page_setup.useFirstPageNumber else None,
        'validations': [{'range': str(each.sqref), 'formula': each.formula1, 'style': each.errorStyle}
                        for each in sheet.data_validations.dataValidation],
        'heights': {str(number): each.height for number, each in sheet.row_dimensions.items() if each.height},
    })
print(json.dumps(sheets))
`;
