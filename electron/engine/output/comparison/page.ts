import {
  type AdjustmentLine,
  type AdjustmentTable,
  adjustmentColumns,
  adjustmentTable,
} from '#shared/publish/adjustmentTable.ts';
import { printedTitle } from '#shared/publish/heading.ts';
import { spannedRows } from '#shared/publish/printRows.ts';
import type { ReleaseContent } from '#shared/publish/release.ts';
import { characterDiff } from '#shared/text/characterDiff.ts';
import { markupText } from '#shared/text/markup.ts';

const styleSheet = `
body { margin: 2rem; font: 14px/1.6 "Noto Serif SC", 宋体, SimSun, serif; color: #1b1d21; background: #fff; }
h1 { font-size: 22px; text-align: center; margin: 0 0 .25rem; }
p { text-align: center; margin: 0 0 1rem; }
table { border-collapse: collapse; width: 100%; min-width: 90rem; }
th, td { border: 1px solid #555; padding: .25rem .4rem; text-align: left; vertical-align: middle; white-space: pre-line; }
th { background: #eee; text-align: center; font-family: "Noto Sans SC", 黑体, SimHei, sans-serif; font-weight: 500; }
td.figure, td.centred { text-align: center; }
del { background: #fbdcd9; } ins { background: #d5eedb; text-decoration: none; }
thead { display: table-header-group; } tbody { break-inside: avoid; }
@page { size: A3 landscape; margin: 12mm; } @media print { body { margin: 0; } table { min-width: 0; } }
`;

/** 调整对照表 as a page that stands by itself; what differs between the two sides is marked. */
export function htmlOfComparison(from: ReleaseContent, to: ReleaseContent): Uint8Array {
  return new TextEncoder().encode(pageOf(adjustmentTable(from, to)));
}

function pageOf({ title, editions, draft, lines }: AdjustmentTable): string {
  const heading = markupText(printedTitle({ title, draft }));
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${heading}</title>
<style>${styleSheet}</style>
</head>
<body>
<h1>${heading}</h1>
<p>${markupText(editions)}　共${lines.length}处</p>
<table>
<thead>${headHtml()}</thead>
${lines.map(lineHtml).join('')}</table>
</body>
</html>
`;
}

function headHtml(): string {
  const upper = adjustmentColumns.flatMap(({ over, header }, index) => {
    if (over === null) return [`<th scope="col" rowspan="2">${header}</th>`];
    if (adjustmentColumns[index - 1]?.over === over) return [];
    const width = adjustmentColumns.filter((each) => each.over === over).length;
    return [`<th scope="colgroup" colspan="${width}">${over}</th>`];
  });
  const lower = adjustmentColumns.flatMap(({ over, header }) =>
    over === null ? [] : [`<th scope="col">${header}</th>`],
  );
  return `<tr>${upper.join('')}</tr><tr>${lower.join('')}</tr>`;
}

function lineHtml(line: AdjustmentLine): string {
  const rows = spannedRows(line.texts).map((cells) => {
    const written = cells.map(({ column, text, rows }) => {
      const span = rows === 1 ? '' : ` rowspan="${rows}"`;
      const style = adjustmentColumns[column]?.style ?? 'text';
      return `<td${span}${style === 'text' ? '' : ` class="${style}"`}>${marked(line, column, text)}</td>`;
    });
    return `<tr>${written.join('')}</tr>\n`;
  });
  return `<tbody>${rows.join('')}</tbody>\n`;
}

/** Where one power stands against one, what differs is marked. */
function marked({ adjustment, texts }: AdjustmentLine, column: number, text: string): string {
  const other = texts[counterpart(column)];
  const single = adjustment.before.length === 1 && adjustment.after.length === 1;
  if (!single || typeof other !== 'string' || other === text) return markupText(text);
  const isBefore = adjustmentColumns[column]?.over === '调整前';
  const [was, is] = isBefore ? [text, other] : [other, text];
  return characterDiff(was, is)
    .map(({ kind, text: part }) => {
      if (kind === 'same') return markupText(part);
      if (kind === 'removed') return isBefore ? `<del>${markupText(part)}</del>` : '';
      return isBefore ? '' : `<ins>${markupText(part)}</ins>`;
    })
    .join('');
}

/** The column of the same field on the other side; none where there is no such. */
function counterpart(column: number): number {
  const here = adjustmentColumns[column];
  if (here === undefined || here.over === null) return -1;
  return adjustmentColumns.findIndex(
    ({ over, header }) => over !== null && over !== here.over && header === here.header,
  );
}
