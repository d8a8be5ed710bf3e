/**
 * What spreadsheet programs change in a cell by themselves when they open a workbook and save it again. Only this is
 * folded before a cell is compared with what was sent: anything else is what somebody wrote.
 */

/** Control characters, which some programs drop and others write as _x0007_; what is left of a line break is \n. */
const controls = /[^\P{Cc}\n]|[\uFFFE\uFFFF]/gu;
const blanks = /[ \t\u00a0]+/g;

/** The text of a cell as it is kept: line breaks as \n, nothing blank at the ends of its lines or around it. */
export function savedText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(blanks, ' ')
    .replace(controls, '')
    .replace(/ +\n/g, '\n')
    .replace(/^[ \n]+|[ \n]+$/g, '');
}

/** Whether the cell still says what was sent. */
export function isSameCell(sent: string, found: string): boolean {
  const [before, after] = [savedText(sent), savedText(found)];
  return before === after || isSameNumber(before, after) || isSameDay(before, after);
}

const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const exactDigits = 15;

/**
 * A text of digits that a program took for a number: 0.50 is shown as 0.5, and of a long code no more than 15 digits are
 * left (1.50203000131234E+30, 150203000131234000000000000000).
 */
function isSameNumber(sent: string, found: string): boolean {
  if (/^\d{16,}$/.test(sent)) return isRounded(sent, found);
  return plainNumber.test(sent) && plainNumber.test(found) && Number(sent) === Number(found);
}

function isRounded(code: string, shown: string): boolean {
  const scientific = /^(\d)(?:\.(\d+))?E\+?(\d+)$/i.exec(shown);
  if (scientific !== null) {
    const [, first = '', rest = '', exponent] = scientific;
    return Number(exponent) === code.length - 1 && rest !== '' && isHead(first + rest, code);
  }
  const lost = code.length - exactDigits;
  return shown.length === code.length && shown.endsWith('0'.repeat(lost)) && isHead(shown.slice(0, exactDigits), code);
}

/** Cut off or rounded. */
function isHead(digits: string, code: string): boolean {
  const head = code.slice(0, digits.length);
  const up = Number(code[digits.length]) >= 5 ? (BigInt(head) + 1n).toString() : head;
  return digits === head || digits === up;
}

/** 2015-06-01, 2015/6/1, 2015年6月1日: a text that a program took for a date. */
function isSameDay(sent: string, found: string): boolean {
  const day = dayOf(sent);
  return day !== null && day === dayOf(found);
}

function dayOf(text: string): string | null {
  const parts = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?(?: 0{1,2}:00(?::00)?)?$/.exec(text);
  return parts === null ? null : parts.slice(1).map(Number).join('-');
}
