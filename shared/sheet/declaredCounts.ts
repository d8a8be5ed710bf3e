import { readNumber } from '#shared/text/chineseNumber.ts';
import { foldText } from './cellText.ts';
import type { DeclaredCount, ReadItem } from './reading.ts';

const counted = /(共|计|合计|共计|总计)?([\d零〇一二两三四五六七八九十百千]+)[项条](?!第|款|例)/g;

/**
 * The number of powers that a sheet name, title or heading declares: 行政处罚（254项）, 共计二十项, 行政许可（ 3 项）; null
 * where it declares none, or several and none of them as the sum.
 */
export function declaredIn(text: string): number | null {
  const found = [...foldText(text).matchAll(counted)];
  const said = found.length === 1 ? found[0] : found.find(([, sum]) => sum !== undefined);
  return said?.[2] === undefined ? null : readNumber(said[2]);
}

/** A sheet name, title or heading that declares a count, with the key of the first item that can stand under it. */
export interface Declaration {
  readonly scope: DeclaredCount['scope'];
  readonly text: string;
  readonly declared: number;
  readonly from: number;
}

/** Counts the powers under each: to the end of the sheet, or for a heading to the next heading or title. */
export function countDeclared(declarations: readonly Declaration[], items: readonly ReadItem[]): DeclaredCount[] {
  return declarations.map(({ scope, text, declared, from }, index) => {
    const next = declarations.find((other, at) => at > index && scope === 'heading' && other.scope !== 'sheet');
    const to = next?.from ?? items.length;
    const found = items.filter(({ key, parent }) => parent === null && key >= from && key < to).length;
    return { scope, text, declared, found };
  });
}
