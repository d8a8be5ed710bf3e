import { readNumber } from '../text/chineseNumber.ts';
import { foldText } from './cellText.ts';

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
