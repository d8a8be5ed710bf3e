/**
 * The order of short numbers: 住建-罚-0031 before 住建-罚-0200 before 住建-罚-10000. By code units, not by the
 * machine's collation, which differs between versions of a system.
 */
export function compareNumbers(a: string, b: string): number {
  const [prefixA, lastA] = splitNumber(a);
  const [prefixB, lastB] = splitNumber(b);
  return compareText(prefixA, prefixB) || lastA - lastB || compareText(a, b);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function splitNumber(number: string): [prefix: string, last: number] {
  const digits = /\d+$/.exec(number)?.[0] ?? '';
  return [number.slice(0, number.length - digits.length), Number(digits)];
}
