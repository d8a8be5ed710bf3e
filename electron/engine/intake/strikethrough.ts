import type { Parts } from './archive.ts';

/**
 * Where an .xlsx strikes text through: as the font of a whole cell (styles.xml) or of runs inside a shared string.
 * The spreadsheet parser keeps neither, so both are read here.
 */
export interface Strikethrough {
  /** Whether the cell at `reference` (A1) has a struck font. */
  cell(part: string, reference: string): boolean;
}

const decoder = new TextDecoder();
const struckFont = /<(?:\w+:)?strike(?:\s+val="(?:1|true)")?\s*\/>/;

export function readStrikethrough(parts: Parts): Strikethrough {
  const styles = struckStyles(decoder.decode(parts.get('xl/styles.xml')));
  const byPart = new Map<string, ReadonlySet<string>>();
  return {
    cell: (part, reference) => {
      if (styles.size === 0) return false;
      const known = byPart.get(part) ?? struckCells(parts.get(part), styles);
      byPart.set(part, known);
      return known.has(reference);
    },
  };
}

/** Whether all text of a rich string `<r><rPr>…</rPr><t>…</t></r>…` is struck; a run without font has the cell's. */
export function isStruckRichText(xml: string, cellIsStruck: boolean): boolean {
  const runs = [...xml.matchAll(/<(?:\w+:)?r>([\s\S]*?)<\/(?:\w+:)?r>/g)].map((match) => match[1] ?? '');
  const written = runs.filter((run) => /<(?:\w+:)?t[^>]*>[^<]*[^<\s]/.test(run));
  if (written.length === 0) return cellIsStruck;
  return written.every((run) => (/<(?:\w+:)?rPr[\s/>]/.test(run) ? struckFont.test(run) : cellIsStruck));
}

/** Indices into cellXfs whose font is struck. */
function struckStyles(styles: string): ReadonlySet<string> {
  const fonts = section(styles, 'fonts').match(/<(?:\w+:)?font(?:\s*\/>|>[\s\S]*?<\/(?:\w+:)?font>)/g) ?? [];
  const struck = new Set(fonts.flatMap((font, index) => (struckFont.test(font) ? [String(index)] : [])));
  const formats = section(styles, 'cellXfs').match(/<(?:\w+:)?xf\s[^>]*>/g) ?? [];
  return new Set(
    formats.flatMap((format, index) => (struck.has(/\sfontId="(\d+)"/.exec(format)?.[1] ?? '') ? [String(index)] : [])),
  );
}

function section(xml: string, name: string): string {
  return new RegExp(`<(?:\\w+:)?${name}[\\s>][\\s\\S]*?</(?:\\w+:)?${name}>`).exec(xml)?.[0] ?? '';
}

function struckCells(sheet: Uint8Array | undefined, styles: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [cell] of decoder.decode(sheet).matchAll(/<(?:\w+:)?c\s[^>]*>/g)) {
    const style = /\ss="(\d+)"/.exec(cell)?.[1];
    const reference = /\sr="([A-Z]+\d+)"/.exec(cell)?.[1];
    if (style !== undefined && reference !== undefined && styles.has(style)) found.add(reference);
  }
  return found;
}
