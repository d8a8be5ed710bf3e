import { type Archive, openArchive } from './archive.ts';
import { type DecodedText, decodeText } from './encoding.ts';
import { IntakeRefusal, notATable } from './intakeRefusal.ts';
import { maxTextBytes } from './limits.ts';
import { openOle } from './oleContainer.ts';

/** What the bytes of a file are, with what was opened on the way so that no reader has to do it again. */
export type Sniffed =
  | { readonly format: 'xlsx' | 'ods' | 'docx'; readonly archive: Archive }
  | {
      readonly format: 'xls' /** Null in the oldest files, which have no container. */;
      readonly workbook: Uint8Array | null;
      readonly hasMacros: boolean;
    }
  | { readonly format: 'csv' | 'html' | 'xml2003'; readonly text: DecodedText };

const signatures = [
  { kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
  { kind: 'picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'picture', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'picture', bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: 'picture', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { kind: 'picture', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { kind: 'archive', bytes: [0x52, 0x61, 0x72, 0x21] },
  { kind: 'archive', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { kind: 'archive', bytes: [0x1f, 0x8b] },
  { kind: 'text-document', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
] as const;

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** BIFF2 to BIFF4 came without a container: a BOF record (09 00, 09 02, 09 04) of 4 or 6 bytes. */
const oldestExcel = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

/**
 * Tells formats apart by their bytes; the suffix is only asked what a foreign OLE file might be.
 * @throws IntakeRefusal where the file is no table, is encrypted, or is cut short
 */
export function sniff(bytes: Uint8Array, suffix: string): Sniffed {
  if (bytes.length === 0) throw new IntakeRefusal('empty');
  if (startsWith(bytes, ole)) return sniffOle(bytes, suffix);
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return sniffZip(bytes);
  if (oldestExcel.some((signature) => startsWith(bytes, signature)))
    return { format: 'xls', workbook: null, hasMacros: false };
  const other = signatures.find((signature) => startsWith(bytes, signature.bytes));
  if (other !== undefined) throw notATable(other.kind);
  return sniffText(bytes);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function sniffOle(bytes: Uint8Array, suffix: string): Sniffed {
  const streams = truncatedIfThrown(() => openOle(bytes));
  // Encrypted .docx and .pptx look the same; the advice is the same too.
  if (streams.has('encryptedpackage')) throw new IntakeRefusal('encrypted');
  const stream = streams.get('workbook') ?? streams.get('book');
  if (stream !== undefined) {
    // The container may be whole on its first pages and the workbook in it cut short.
    const workbook = truncatedIfThrown(() => stream.read());
    return { format: 'xls', workbook, hasMacros: streams.has('_vba_project') };
  }
  if (streams.has('worddocument')) throw new IntakeRefusal('word-doc');
  if (streams.has('powerpoint document')) throw notATable('presentation');
  if (suffix === '.et') throw new IntakeRefusal('et-not-excel');
  throw notATable('binary');
}

function truncatedIfThrown<T>(act: () => T): T {
  try {
    return act();
  } catch (thrown) {
    throw new IntakeRefusal('truncated', 'OLE', { cause: thrown });
  }
}

function sniffZip(bytes: Uint8Array): Sniffed {
  const archive = openArchive(bytes);
  const names = new Set(archive.names.map((name) => name.toLowerCase()));
  if (names.has('xl/workbook.xml') || names.has('xl/workbook.bin')) return { format: 'xlsx', archive };
  if (names.has('word/document.xml')) return { format: 'docx', archive };
  if (names.has('ppt/presentation.xml')) throw notATable('presentation');
  if (names.has('content.xml') && names.has('mimetype')) return sniffOpenDocument(archive);
  throw notATable('archive');
}

function sniffOpenDocument(archive: Archive): Sniffed {
  const type = new TextDecoder().decode(archive.unpack((name) => name === 'mimetype').get('mimetype'));
  if (type.includes('spreadsheet')) return { format: 'ods', archive };
  throw notATable(type.includes('presentation') ? 'presentation' : 'text-document');
}

function sniffText(bytes: Uint8Array): Sniffed {
  if (bytes.length > maxTextBytes) throw new IntakeRefusal('too-large', `${Math.round(bytes.length / 1024 / 1024)} MB`);
  const text = decodeText(bytes);
  if (text === null) throw notATable('binary');
  const head = text.text.slice(0, 4096).trimStart().toLowerCase();
  if (head === '') throw new IntakeRefusal('empty');
  if (head.startsWith('<')) return sniffMarkup(head, text);
  if (/^mime-version:|^content-type: multipart/.test(head)) throw notATable('web-archive');
  return { format: 'csv', text };
}

function sniffMarkup(head: string, text: DecodedText): Sniffed {
  if (/<(?:\w+:)?workbook\b/.test(head) && head.includes('urn:schemas-microsoft-com:office:spreadsheet')) {
    return { format: 'xml2003', text };
  }
  if (
    /^(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|table|meta|style|div|title|center|p)\b/.test(
      head,
    )
  ) {
    return { format: 'html', text };
  }
  if (head.startsWith('<?xml')) throw notATable('text-document');
  return { format: 'csv', text };
}
