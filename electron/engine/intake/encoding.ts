export type TextEncoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: TextEncoding;
  /** Characters that could not be decoded, U+FFFD in the text. */
  readonly garbled: number;
}

/**
 * Byte order mark, then strict UTF-8, then UTF-16 without a mark, then UTF-8 with a little damage, else GB18030: each
 * step is certain enough that nothing has to be guessed from letter frequencies. Null where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return decode(bytes, marked);
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null) return isText(utf8) ? { text: utf8, encoding: 'utf-8', garbled: 0 } : unmarkedUtf16(bytes);
  const utf16 = unmarkedUtf16(bytes);
  if (utf16 !== null) return utf16;
  const damaged = decode(bytes, 'utf-8');
  if (isMostlyUtf8(damaged)) return damaged;
  const gb18030 = decode(bytes, 'gb18030');
  return isText(gb18030.text) && gb18030.garbled * 20 <= gb18030.text.length ? gb18030 : null;
}

function byteOrderMark(bytes: Uint8Array): TextEncoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // The mark of GB18030, which WPS writes.
  if (bytes[0] === 0x84 && bytes[1] === 0x31 && bytes[2] === 0x95 && bytes[3] === 0x33) return 'gb18030';
  return null;
}

function decode(bytes: Uint8Array, encoding: TextEncoding): DecodedText {
  const decoded = new TextDecoder(encoding).decode(bytes).replace(/^\uFEFF/, '');
  const text = encoding === 'gb18030' ? standardCharacters(decoded) : decoded;
  return { text, encoding, garbled: text.match(/\uFFFD/g)?.length ?? 0 };
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8 is an answer here, not a failure.
    return null;
  }
}

/** Text of GB18030 hardly ever holds three bytes in a row that make a character of UTF-8. */
function isMostlyUtf8({ text, garbled }: DecodedText): boolean {
  const beyondAscii = (text.match(/[\u0080-\uffff]/g)?.length ?? 0) - garbled;
  return isText(text) && beyondAscii > 0 && garbled * 10 <= beyondAscii;
}

/** Stray control characters occur in real lists; one in a hundred, or any NUL, is no text. */
function isText(text: string): boolean {
  if (text.includes('\0')) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  const controls = text.match(/[\u0001-\u0008\u000e-\u001f\u007f]/g)?.length ?? 0;
  return controls * 100 <= text.length;
}

/**
 * A table in UTF-16 has tabs and line ends, whose other byte is 0: on even places in big-endian text, on odd ones in
 * little-endian. Valid text of the other order would need U+0900 and U+0A00 instead, which no list here holds.
 */
function unmarkedUtf16(bytes: Uint8Array): DecodedText | null {
  if (bytes.length % 2 !== 0) return null;
  const zeros = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even === odd) return null;
  const decoded = decode(bytes, odd > even ? 'utf-16le' : 'utf-16be');
  return isText(decoded.text) && decoded.garbled === 0 ? decoded : null;
}

/**
 * The 24 characters that GB18030-2000 and 2005 kept in the private use area and GB18030-2022 maps to Unicode: ten
 * vertical punctuation marks, and components and rare characters. Fonts of that time still write the old places.
 */
const fromPrivateUse: ReadonlyMap<string, string> = new Map(
  [
    [0xe78d, 0xfe10],
    [0xe78e, 0xfe12],
    [0xe78f, 0xfe11],
    [0xe790, 0xfe13],
    [0xe791, 0xfe14],
    [0xe792, 0xfe15],
    [0xe793, 0xfe16],
    [0xe794, 0xfe17],
    [0xe795, 0xfe18],
    [0xe796, 0xfe19],
    [0xe816, 0x20087],
    [0xe817, 0x20089],
    [0xe818, 0x200cc],
    [0xe81e, 0x9fb4],
    [0xe826, 0x9fb5],
    [0xe82b, 0x9fb6],
    [0xe82c, 0x9fb7],
    [0xe831, 0x215d7],
    [0xe832, 0x9fb8],
    [0xe83b, 0x2298f],
    [0xe843, 0x9fb9],
    [0xe854, 0x9fba],
    [0xe855, 0x241fe],
    [0xe864, 0x9fbb],
  ].map(([old = 0, standard = 0]) => [String.fromCodePoint(old), String.fromCodePoint(standard)]),
);

/** Replaces private use characters whose standard code point is known; the others stay for a check to flag. */
export function standardCharacters(text: string): string {
  return text.replace(/[\uE78D-\uE796\uE816-\uE864]/g, (character) => fromPrivateUse.get(character) ?? character);
}
