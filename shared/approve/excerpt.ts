import type { ColumnKey } from './columns.ts';

/**
 * A row of a spreadsheet ends at 409 points, and one that can be written in cannot go on in the next. So a text of more
 * lines than `mostLines`, of so many characters each, stands whole in the annex 依据汇编, and in its cell as far as
 * `shownLines`. The limits hold for the columns that a template may give them; narrower ones are refused.
 */
export const mostLines = 20;
const shownLines = 8;
export const lineCharacters: Readonly<Partial<Record<ColumnKey, number>>> = {
  department: 4,
  name: 8,
  subItem: 6,
  basis: 16,
  proposal: 6,
  reason: 8,
  departmentOpinion: 8,
  preliminary: 9,
  result: 5,
};

export function isTooLong(key: ColumnKey, text: string): boolean {
  const perLine = lineCharacters[key];
  return perLine !== undefined && countLines(text, perLine) > mostLines;
}

/** How such a text begins, and where it stands whole. */
export function excerpt(key: ColumnKey, text: string, article: number): string {
  const room = (lineCharacters[key] ?? 0) * shownLines;
  const begun = [...text].slice(0, room).join('');
  const sentence = Math.max(...['。', '；', '\n'].map((end) => begun.lastIndexOf(end)));
  const cut = sentence > room / 2 ? begun.slice(0, sentence + 1) : begun;
  return `${firstLines(cut)}……（全文见附件《依据汇编》第${article}条）`;
}

/** Whether a text is how another one begins, and not that one. */
export function isExcerpt(text: string): boolean {
  return text.includes('全文见附件');
}

function firstLines(text: string): string {
  return text.split('\n').slice(0, shownLines).join('\n').trimEnd();
}

/** Latin letters and digits take half the place of a Chinese character; a line ends a little early. */
function countLines(text: string, perLine: number): number {
  const lines = text.split('\n').map((paragraph) => {
    const latin = paragraph.replace(/[^\u0020-\u024f]/g, '').length;
    return Math.max(1, Math.ceil((paragraph.length - 0.45 * latin) / (perLine - 0.5)));
  });
  return lines.reduce((total, each) => total + each, 0);
}
