/**
 * How a spreadsheet program will break a text in a cell. Row heights must be written into the file, for neither Excel
 * nor WPS fits the height of a row with merged cells; a guess that is too low hides law text on paper. So this errs on
 * the high side: Latin letters count as a little over half of a Chinese character, and a line ends a little early.
 */
export const fontPoints = 10;
/** 宋体 takes 1.2 times its size; where it is missing, 思源黑体 (Noto Sans CJK) stands in and takes 1.45. */
const lineHeight = 1.55;
const cellPaddingPoints = 4.5;
/** What Excel and WPS allow a row; it also fits on a landscape A4 page below the header. */
export const highestRow = 409;

/** How many lines of a font fit in one row. */
export function maxLines(points = fontPoints): number {
  return Math.max(1, Math.floor((highestRow - cellPaddingPoints) / (lineHeight * points)));
}

interface Line {
  readonly text: string;
  readonly endsParagraph: boolean;
}

/** Height in points of a row that shows so many lines. */
export function rowPoints(lines: number, points = fontPoints): number {
  return Math.ceil(lines * lineHeight * points + cellPaddingPoints);
}

/** `width`: of the column in the units of Excel, the width of a digit of the default font (7 pixels). */
export function countLines(text: string, width: number, points = fontPoints): number {
  return wrap(text, width, points).length;
}

/**
 * Cuts a text that is too high for one row into pieces that are not, at the end of a paragraph where one is near.
 * Nothing is lost: the pieces joined are the text, but for the line break at a cut.
 */
export function cutIntoRows(text: string, width: number, points = fontPoints): string[] {
  const lines = wrap(text, width, points);
  const most = maxLines(points);
  const pieces: string[] = [];
  for (let start = 0; start < lines.length; ) {
    const end = cutAfter(lines, start, most);
    pieces.push(joinLines(lines.slice(start, end)));
    start = end;
  }
  return pieces;
}

/** Best between two laws, so that 《…法》 is not parted from the article on its next line; else between paragraphs. */
function cutAfter(lines: readonly Line[], start: number, most: number): number {
  const end = start + most;
  if (end >= lines.length) return lines.length;
  const earliest = start + most / 2;
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

/** `room`: how many Chinese characters a line holds. */
export function linesIn(text: string, room: number): number {
  return wrapIn(text, Math.max(1, room - 0.5)).length;
}

function wrap(text: string, width: number, points: number): Line[] {
  return wrapIn(text, charactersPerLine(width, points));
}

function wrapIn(text: string, room: number): Line[] {
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
export function charactersPerLine(width: number, points = fontPoints): number {
  const pixels = width * 7 - 5;
  const characterPixels = (points * 96) / 72;
  return Math.max(1, pixels / characterPixels - 0.5);
}

function characterWidth(character: string): number {
  return character < '\u0250' ? 0.55 : 1;
}
