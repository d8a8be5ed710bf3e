import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, PageOrientation } from 'docx';
import { fonts } from './fonts.ts';
import { cellFont, cellLine } from './table.ts';

/** A4 lying, in twentieths of a point. The library turns it itself. */
const long = 16838;
const short = 11906;
const margins = { top: 1588, bottom: 1474, left: 1247, right: 1247, footer: 850 };

export const page = {
  size: { width: short, height: long, orientation: PageOrientation.LANDSCAPE },
  margin: margins,
} as const;
export const textWidth = long - margins.left - margins.right;

/** 三号 and 二号, in half points. */
const third = 32;
const second = 44;
/** 固定值 28 磅, the line of official documents. */
const line = { line: 28 * 20, lineRule: 'exact' } as const;

function style(
  id: string,
  run: NonNullable<IParagraphStyleOptions['run']>,
  paragraph: NonNullable<IParagraphStyleOptions['paragraph']> = {},
): IParagraphStyleOptions & { readonly id: string } {
  return { id, name: id, run, paragraph: { spacing: line, ...paragraph } };
}

const cell = { spacing: { line: cellLine * 20, lineRule: 'exact' } } as const;
const centred = { alignment: AlignmentType.CENTER };

/** Of GB/T 9704-2012, as far as an attachment goes: 附件 and first headings in 黑体, second ones in 楷体, text in 仿宋. */
export const styles: IStylesOptions = {
  default: {
    document: { run: { font: fonts.body, size: third } },
    heading1: { run: { font: fonts.heading, size: third, bold: false, color: '000000' }, paragraph: heading(0) },
    heading2: {
      run: { font: fonts.secondHeading, size: third, bold: false, color: '000000' },
      paragraph: heading(200),
    },
  },
  paragraphStyles: [
    style('Attachment', { font: fonts.heading, size: third }),
    style(
      'ListTitle',
      { font: fonts.title, size: second },
      { ...centred, spacing: { ...line, line: 36 * 20, before: 560 } },
    ),
    style('Edition', { font: fonts.secondHeading, size: third }, { ...centred, spacing: { ...line, after: 560 } }),
    style(
      'BodyText',
      { font: fonts.body, size: third },
      { alignment: AlignmentType.BOTH, indent: { firstLine: 2 * third * 10 } },
    ),
    style(
      'TableTitle',
      { font: fonts.heading, size: third },
      { ...centred, keepNext: true, spacing: { ...line, after: 160 } },
    ),
    // Between two tables there must be a paragraph; it is as low as one can be.
    style('TableBreak', { size: 2 }, { spacing: { line: 20, lineRule: 'exact' } }),
    style('TableNote', { font: fonts.body, size: 2 * cellFont }, { spacing: { before: 100 } }),
    style('HeadCell', { font: fonts.heading, size: 2 * cellFont }, { ...cell, ...centred }),
    style('TextCell', { font: fonts.body, size: 2 * cellFont }, cell),
    style('CentredCell', { font: fonts.body, size: 2 * cellFont }, { ...cell, ...centred }),
    style('Picture', {}, { ...centred, spacing: { before: 0, after: 0 } }),
    style('PageNumber', { font: fonts.page, size: 28 }, {}),
  ],
};

function heading(before: number) {
  return { spacing: { ...line, before, after: 160 }, keepNext: true };
}
