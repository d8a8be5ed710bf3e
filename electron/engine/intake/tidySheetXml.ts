import type { Parts } from './archive.ts';
import { isRecordPart, neededBinaryRecords } from './xlsbRecords.ts';

/**
 * Rewrites parts of an .xlsx where the parser behind readExcel is known to misread them, to run out of memory or to
 * believe too much; everything else passes byte for byte.
 */
export function tidyParts(parts: Parts): Parts {
  const tidied = new Map(parts);
  for (const [name, content] of parts) {
    if (/^xl\/worksheets\/[^/]+\.xml$/i.test(name)) tidied.set(name, tidySheet(content));
    if (/^xl\/sharedStrings\.xml$/i.test(name)) tidied.set(name, tidyStrings(content));
    if (isRecordPart(name)) tidied.set(name, neededBinaryRecords(content, name));
  }
  return tidied;
}

/** Latin-1 maps each byte to one character and back, so these edits leave the UTF-8 text in between alone. */
function edit(content: Uint8Array, change: (xml: string) => string): Uint8Array {
  return Buffer.from(
    change(Buffer.from(content.buffer, content.byteOffset, content.length).toString('latin1')),
    'latin1',
  );
}

/**
 * The parser drops `<si/>`, which would move every later text by one cell, and cuts `&#x20BB7;` (𠮷) to 16 bits.
 */
function tidyStrings(content: Uint8Array): Uint8Array {
  return edit(content, (xml) => spellOutAstral(xml.replace(/<((?:\w+:)?)si\s*\/>/g, '<$1si><$1t></$1t></$1si>')));
}

/** `&#131587;` or `&#x20203;` as UTF-8 bytes; references within 16 bits are read rightly and stay. */
function spellOutAstral(xml: string): string {
  return xml.replace(/&#(?:x([\da-f]{5,6})|(\d{5,7}));/gi, (whole, hex?: string, decimal?: string) => {
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (point < 0x10000 || point > 0x10ffff) return whole;
    return Buffer.from(String.fromCodePoint(point)).toString('latin1');
  });
}

const blockBytes = 8 * 1024 * 1024;

/** A sheet of a million styled blank rows is 300 MB of XML, more than one string should hold: block by block. */
function tidySheet(content: Uint8Array): Uint8Array {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.length);
  const blocks: Uint8Array[] = [];
  let from = 0;
  while (from < bytes.length) {
    const rowEnd = from + blockBytes < bytes.length ? bytes.indexOf('</row>', from + blockBytes, 'latin1') : -1;
    const to = rowEnd === -1 ? bytes.length : rowEnd + '</row>'.length;
    blocks.push(edit(bytes.subarray(from, to), (xml) => dropBlanks(spellOutAstral(xml))));
    from = to;
  }
  return Buffer.concat(blocks);
}

// A cell without text: <c r="C7" s="12"/> or <c r="C7" s="12"></c>.
const blankCell = /<c\s[^>]*?(?:\/>|>\s*<\/c>)/g;
// A row without cells that is not hidden: <row r="7" spans="1:3" ht="20"/> or <row r="7"></row>.
const blankRow = /<row\s(?![^>]*\bhidden="(?:1|t))[^>]*?(?:\/>|>\s*<\/row>)/g;
// Cells and rows may leave out where they stand and then follow the one before, which must not be dropped.
const placedByOrder = /<(?:c|row)(?=[\s>/])(?![^>]*\sr=")/;

function dropBlanks(xml: string): string {
  if (placedByOrder.test(xml)) return xml;
  return xml.replace(blankCell, '').replace(blankRow, '');
}
