import type { Worksheet } from 'exceljs';

/**
 * A sheet being written, and its merged cells. exceljs compares each new merge with all before it, which takes most of
 * a minute where 3,000 powers have sub-items; ours cannot meet, and go into the file in one go.
 */
export interface PrintedSheet {
  readonly sheet: Worksheet;
  /** As ranges: A4:A6 */
  readonly merges: string[];
  readonly choices?: readonly Choice[];
  /** Powers that a preview leaves out. */
  readonly left?: number;
}

export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function merge({ sheet, merges }: PrintedSheet, { top, left, bottom, right }: Range): void {
  if (top === bottom && left === right) return;
  merges.push(`${sheet.getCell(top, left).address}:${sheet.getCell(bottom, right).address}`);
}

/** Where the sheet is in the archive. */
export function sheetPath({ sheet }: PrintedSheet): string {
  return `xl/worksheets/sheet${sheet.id}.xml`;
}

/** A drop-down list on a range of cells. What is not on the list is warned of and may be written all the same. */
export interface Choice {
  /** K4:K100 */
  readonly range: string;
  /** Together at most 255 characters, without commas. */
  readonly words: readonly string[];
}

/** The cells, what guards and what filters them. */
const leading = /<\/sheetData>(?:<sheetProtection[^>]*\/>)?(?:<autoFilter[^>]*\/>)?/;

/** Puts the merges and drop-downs of a sheet into its XML, where the format wants them. */
export function withMerges(xml: string, { merges, choices = [] }: Pick<PrintedSheet, 'merges' | 'choices'>): string {
  if (merges.length === 0 && choices.length === 0) return xml;
  const place = leading.exec(xml);
  if (place === null || /<(?:mergeCells|dataValidations|conditionalFormatting)/.test(xml)) {
    throw new Error('There is no place for merged cells');
  }
  const at = place.index + place[0].length;
  return `${xml.slice(0, at)}${mergeXml(merges)}${choiceXml(choices)}${xml.slice(at)}`;
}

function mergeXml(merges: readonly string[]): string {
  const refs = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${refs}</mergeCells>`;
}

function choiceXml(choices: readonly Choice[]): string {
  const lists = choices.map(({ range, words }) => {
    const given = 'type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1"';
    return `<dataValidation ${given} sqref="${range}"><formula1>"${words.join(',')}"</formula1></dataValidation>`;
  });
  return choices.length === 0 ? '' : `<dataValidations count="${choices.length}">${lists.join('')}</dataValidations>`;
}
