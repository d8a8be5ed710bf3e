/**
 * How a spreadsheet program will break a text in a cell. Row heights must be written into the file, for neither Excel
 * nor WPS fits the height of a row with merged cells; a guess that is too low hides law text on paper. So this errs on
 * the high side: Latin letters count as a little over half of a Chinese character, and a line ends a little early.
 */
export const fontPoints = 10;
/** 宋体 takes 1.2 times its size; where it is missing, 思源黑体 (Noto Sans CJK) stands in and takes 1.45. */
export const linePoints = 15.5;
const cellPaddingPoints = 4.5;
/** Excel and WPS allow 409; a row of this many lines also fits on a landscape A4 page below its header. */
export const maxLines = 26;

interface Line {
  readonly text: string;
  readonly endsParagraph: boolean;
}

/** Height in points of a row that shows so many lines. */
export function rowPoints(lines: number): number {
  return Math.ceil(lines * linePoints + cellPaddingPoints);
}

/** `width`: of the column in the units of Excel, the width of a digit of the default font (7 pixels). */
export function countLines(text: string, width: number): number {
  return wrap(text, width).length;
}

/**
 * Cuts a text that is too high for one row into pieces that are not, at the end of a paragraph where one is near.
 * Nothing is lost: the pieces joined are the text, but for the line break at a cut.
 */
export function cutIntoRows(text: string, width: number): string[] {
  const lines = wrap(text, width);
  const pieces: string[] = [];
  for (let start = 0; start < lines.length; ) {
    const end = cutAfter(lines, start);
    pieces.push(joinLines(lines.slice(start, end)));
    start = end;
  }
  return pieces;
}

/** Best between two laws, so that 《…法》 is not parted from the article on its next line; else between paragraphs. */
function cutAfter(lines: readonly Line[], start: number): number {
  const end = start + maxLines;
  if (end >= lines.length) return lines.length;
  const earliest = start + maxLines / 2;
  const lastWhere = (isPlace: (line: number) => boolean): number | null => {
    for (let line = end; line > earliest; line -= 1) if (isPlace(line)) return line;
    return null;
  };
  const afterParagraph = (line: number): boolean => lines[line - 1]?.endsParagraph === true;
  const beforeLaw = (line: number): boolean => afterParagraph(line) && lines[line]?.text.startsWith('《') === true;
  return lastWhere(beforeLaw) ?? lastWhere(afterParagraph) ?? end;
}

function joinLines(lines: readonly Line[]): string {
  return lines
    .map((line, index) => (line.endsParagraph && index < lines.length - 1 ? `${line.text}\n` : line.text))
    .join('');
}

function wrap(text: string, width: number): Line[] {
  const room = charactersPerLine(width);
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, room));
}

function wrapParagraph(paragraph: string, room: number): Line[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const character of paragraph) {
    const size = characterWidth(character);
    if (used + size > room) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += character;
    used += size;
  }
  return [...lines, line].map((each, index) => ({ text: each, endsParagraph: index === lines.length }));
}

/** A column of 28 holds 13 Chinese characters of 10 points; the last half is left for punctuation that cannot begin a line. */
function charactersPerLine(width: number): number {
  const pixels = width * 7 - 5;
  const characterPixels = (fontPoints * 96) / 72;
  return Math.max(1, pixels / characterPixels - 0.5);
}

function characterWidth(character: string): number {
  return character < '\u0250' ? 0.55 : 1;
}
