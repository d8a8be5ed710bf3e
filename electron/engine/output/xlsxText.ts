/**
 * Text that Excel shows as it is. In a cell, _x000D_ stands for the character of that code. So control characters, which
 * cannot be in the file as they are, are written so, and text that happens to look so gets its underscore written so.
 */
export function excelText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, escaped);
}

function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** At most 31 characters, without those that Excel forbids in the name of a sheet. */
export function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:']/g, ' ').slice(0, 31);
}
