import { AlignmentType, Document, Footer, HeadingLevel, ImageRun, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { type Arrangement, type ChapterTable, chaptersOf } from '#shared/publish/chapters.ts';
import { editionLine, printedTitle } from '#shared/publish/heading.ts';
import type { PublishedList } from '#shared/publish/publishedList.ts';
import { writableText } from '#shared/text/markup.ts';
import type { DrawnPicture } from '../charts/drawnPicture.ts';
import { fixedZip } from '../fixedZip.ts';
import { fontTableXml } from './fonts.ts';
import { accounts, type Block, type TablePart, type TextPart, tableOf } from './parts.ts';
import { stretchesOf } from './stretches.ts';
import { page, styles, textWidth } from './styles.ts';
import { tableXml } from './table.ts';

/**
 * The list as an attachment of a notice, ready to be printed: title, report, summary, the pictures of the statistics where
 * they could be drawn, then the chapters. A part of a release has no accounts and no pictures.
 */
export async function docxOfList(
  list: PublishedList,
  by: Arrangement,
  pictures: readonly DrawnPicture[] = [],
): Promise<Uint8Array> {
  const drawn = list.ledger === null ? [] : pictures.map((picture): Block => ({ kind: 'picture', picture }));
  const blocks = [...opening(list), ...accounts(list), ...drawn, ...body(list, by)];
  const tables: TablePart[] = [];
  const children = blocks.map((block) => {
    if (block.kind === 'text') return paragraph(block);
    if (block.kind === 'picture') return pictureParagraph(block.picture);
    tables.push(block);
    return new Paragraph({ style: placeOf(tables.length - 1) });
  });
  const document = new Document({
    title: writableText(printedTitle(list)),
    creator: '权清',
    lastModifiedBy: '权清',
    styles,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page },
        footers: { default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) },
        // A table must not be the last there is.
        children: [...children, new Paragraph({ style: 'TableNote' })],
      },
    ],
  });
  const files = unzipSync(new Uint8Array(await Packer.toBuffer(document)));
  const [main, core] = ['word/document.xml', 'docProps/core.xml'];
  return fixedZip({
    ...files,
    [main]: strToU8(numbered(withTables(strFromU8(files[main] ?? new Uint8Array()), tables))),
    [core]: strToU8(dated(strFromU8(files[core] ?? new Uint8Array()), list.date)),
    'word/fontTable.xml': strToU8(fontTableXml()),
  });
}

function opening(list: PublishedList): Block[] {
  return [
    { kind: 'text', style: 'Attachment', text: '附件' },
    { kind: 'text', style: 'ListTitle', text: printedTitle(list) },
    { kind: 'text', style: 'Edition', text: editionLine(list) },
  ];
}

function body(list: PublishedList, by: Arrangement): Block[] {
  return chaptersOf(list, by).flatMap(({ heading, tables }, index): Block[] => [
    { kind: 'text', style: 'Heading1', text: heading, newPage: index > 0 || list.ledger !== null },
    ...tables.flatMap((table): Block[] => [
      ...(table.heading === null ? [] : [{ kind: 'text' as const, style: 'Heading2', text: table.heading }]),
      ...tablesOf(table),
    ]),
  ]);
}

/** A long table in several, one right below the other: the header stands once more where one of them begins. */
function tablesOf(table: ChapterTable): Block[] {
  return stretchesOf(table.powers).flatMap((powers, index): Block[] => [
    ...(index === 0 ? [] : [{ kind: 'text' as const, style: 'TableBreak', text: '' }]),
    tableOf({ ...table, powers }),
  ]);
}

const headings: Readonly<Record<string, (typeof HeadingLevel)[keyof typeof HeadingLevel]>> = {
  Heading1: HeadingLevel.HEADING_1,
  Heading2: HeadingLevel.HEADING_2,
};

function paragraph({ text, style, newPage = false }: TextPart): Paragraph {
  const heading = headings[style];
  return new Paragraph({
    ...(heading === undefined ? { style } : { heading }),
    pageBreakBefore: newPage,
    children: [new TextRun(writableText(text).replaceAll('\n', ' '))],
  });
}

/** As wide as the text, on a page of its own. */
function pictureParagraph({ png, title, text, width, height }: DrawnPicture): Paragraph {
  const across = (textWidth / twipsInInch) * pixelsInInch;
  const transformation = { width: Math.floor(across), height: Math.floor((height * across) / width) };
  const altText = { name: writableText(title), title: writableText(title), description: writableText(text) };
  return new Paragraph({
    style: 'Picture',
    pageBreakBefore: true,
    children: [new ImageRun({ type: 'png', data: png, transformation, altText })],
  });
}

const twipsInInch = 1440;
const pixelsInInch = 96;

/** The library numbers pictures through all documents that it ever wrote; here each begins anew. */
function numbered(xml: string): string {
  let last = 0;
  return xml.replace(/(<wp:docPr id=")\d+"/g, (_, head: string) => {
    last += 1;
    return `${head}${last}"`;
  });
}

/** — 3 — outside: to the right on odd pages, to the left on even ones, a character from the edge. */
function footer(alignment: typeof AlignmentType.LEFT | typeof AlignmentType.RIGHT): Footer {
  const children = [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })];
  return new Footer({
    children: [new Paragraph({ style: 'PageNumber', alignment, indent: { left: 280, right: 280 }, children })],
  });
}

/** Stands where a table will be: text cannot look like that. */
function placeOf(index: number): string {
  return `TablePlace${index}`;
}

function withTables(xml: string, tables: readonly TablePart[]): string {
  const parts = xml.split(/<w:p><w:pPr><w:pStyle w:val="TablePlace\d+"\/><\/w:pPr><\/w:p>/);
  if (parts.length !== tables.length + 1) throw new Error('The tables have no place in the document');
  return parts.map((part, index) => `${part}${tableXmlAt(tables[index])}`).join('');
}

function tableXmlAt(table: TablePart | undefined): string {
  return table === undefined ? '' : tableXml(table, textWidth);
}

/** The library writes the present moment; a release has its own day. */
function dated(core: string, date: string): string {
  return core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`);
}
