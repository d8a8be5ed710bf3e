import { stripSerial } from '#shared/text/serial.ts';
import { oneLine, saysNone } from './cellText.ts';
import { endsAsPower } from './powerWords.ts';

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The ways in which lists number sub-items, as a pattern for the n-th. A digit must not belong to a larger number (1.5米). */
const styles: readonly ((n: number) => RegExp | null)[] = [
  (n) => new RegExp(`(?<![\\d.．])${n}\\s*[.．、)）](?!\\d)`, 'g'),
  (n) => new RegExp(`[（(]\\s*${n}\\s*[)）]`, 'g'),
  (n) => (circled[n - 1] === undefined ? null : new RegExp(circled[n - 1] ?? '', 'g')),
  (n) => (numerals[n - 1] === undefined ? null : new RegExp(`[（(]${numerals[n - 1]}[)）]`, 'g')),
  (n) => (numerals[n - 1] === undefined ? null : new RegExp(`(?<![第\\p{Script=Han}])${numerals[n - 1]}、`, 'gu')),
];

/** Whether a text begins with a number as sub-items do: 2.建筑业企业资质审批, （一）…, ③…. */
export function startsNumbered(text: string): boolean {
  return stripSerial(text) !== text.trimStart();
}

/**
 * The sub-items of one cell, each as one line without its number; none for 无, / and blanks. A cell is split where its
 * own numbers run 1, 2, 3 …; else at line breaks and semicolons, but only where every piece ends as the name of a power
 * does, for a line break may stand in the middle of a word; else at runs of spaces.
 */
export function splitSubitems(cell: string): string[] {
  if (saysNone(cell)) return [];
  return (splitNumbered(cell) ?? splitBullets(cell) ?? splitAtBreaks(cell))
    .map((part) => tidy(stripSerial(part.replace(bullet, ''))))
    .filter((part) => part !== '');
}

function tidy(text: string): string {
  return oneLine(text).replace(/[;；。,，、]+$/, '');
}

/** ●首次认定, — 补发证书 */
const bullet = /^\s*(?:[●•·▪◆◇■□▲△★☆○※➢\uf06c\uf0d8]|[-–—]+(?=\s*\p{Script=Han}))\s*/u;

/** Lines that begin with a bullet; a line without one goes on with the line above. */
function splitBullets(cell: string): string[] | null {
  if (!bullet.test(cell)) return null;
  const parts: string[] = [];
  for (const line of cell.split('\n')) parts.push(bullet.test(line) ? line : `${parts.pop() ?? ''}${line}`);
  return parts;
}

function splitNumbered(cell: string): string[] | null {
  for (const style of styles) {
    const starts = sequence(cell, style);
    if (starts.length < 2 || cell.slice(0, starts[0]).trim() !== '') continue;
    return starts.map((start, index) => cell.slice(start, starts[index + 1]));
  }
  return null;
}

/** Where 1, 2, 3 … begin, each behind the one before. */
function sequence(cell: string, style: (n: number) => RegExp | null): number[] {
  const starts: number[] = [];
  for (let from = 0; ; ) {
    const pattern = style(starts.length + 1);
    if (pattern === null) return starts;
    pattern.lastIndex = from;
    const match = pattern.exec(cell);
    if (match === null) return starts;
    starts.push(match.index);
    from = match.index + match[0].length;
  }
}

function splitAtBreaks(cell: string): string[] {
  for (const separator of [/[;；]\s*/, /\n+/]) {
    const parts = split(cell, separator);
    if (parts.length > 1 && parts.every((part) => part.length >= 4 && endsAsPower(part))) return parts;
  }
  const parts = split(cell, /[ \u3000\t]{2,}/);
  return parts.length > 1 && parts.every((part) => /^[\p{Script=Han}\d(（]\S{3,}$/u.test(part)) ? parts : [cell];
}

function split(cell: string, separator: RegExp): string[] {
  return cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
