import { remembering } from './remember.ts';

const digitValues: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  '◯': 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const units: readonly (readonly [string, string, number])[] = [
  ['千', '仟', 1000],
  ['百', '佰', 100],
  ['十', '拾', 10],
];
const digitNames = '零一二三四五六七八九';
const largest = 9999;
/** What nearly every number is written with; it needs no unwrapping. */
const ordinary = /^[0-9零一二三四五六七八九十百千]+$/;

/**
 * The whole number that a text writes, in Arabic (12, １２), Chinese (十二, 一百零二, 二〇, 壹拾贰), circled or bracketed
 * (⑫ ⒓ ⑿ （十二）) or Roman (Ⅻ) form; null where the text is anything else. Chinese forms go to 9999.
 */
export const readNumber = remembering(1000, (text): number | null => {
  const plain = ordinary.test(text) ? text : unwrapped(text);
  if (/^\d{1,9}$/.test(plain)) return Number(plain);
  if (/^[IVX]+$/.test(plain)) return readRoman(plain);
  return readPositional(plain) ?? readWithUnits(plain);
});

function unwrapped(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^\((.*)\)$/, '$1')
    .replace(/\.$/, '');
}

/** 二〇 and 一二〇: one digit after the other. */
function readPositional(text: string): number | null {
  if (text === '' || text.length > 9) return null;
  let value = 0;
  for (const character of text) {
    const digit = digitValues[character];
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
}

/** 一千二百五十四, 一百零二, 十五: each unit at most once, in falling order; 零 only fills. */
function readWithUnits(text: string): number | null {
  let rest = text;
  let value = 0;
  for (const [unit, formal, size] of units) {
    const zeroless = rest.replace(/^[零〇○◯]/, '');
    const digit = digitValues[zeroless.charAt(0)];
    if (digit !== undefined && digit > 0 && [unit, formal].includes(zeroless.charAt(1))) {
      value += digit * size;
      rest = zeroless.slice(2);
    } else if (size === 10 && [unit, formal].includes(zeroless.charAt(0))) {
      value += size;
      rest = zeroless.slice(1);
    }
  }
  if (value === 0) return null;
  const last = rest.replace(/^[零〇○◯]/, '');
  if (last === '') return rest === '' ? value : null;
  const digit = digitValues[last];
  return digit === undefined ? null : value + digit;
}

const roman: readonly (readonly [string, number])[] = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

function readRoman(text: string): number | null {
  let rest = text;
  let value = 0;
  for (const [sign, size] of roman) {
    while (rest.startsWith(sign) && value < 40) {
      value += size;
      rest = rest.slice(sign.length);
    }
  }
  return rest === '' && value < 40 ? value : null;
}

/** The number as statutes write it (102 → 一百零二, 15 → 十五); null outside 0 to 9999, for which they have no article. */
export function writeNumber(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value > largest) return null;
  if (value === 0) return '零';
  let written = '';
  let skipped = false;
  for (const [unit, , size] of [...units, ['', '', 1] as const]) {
    const digit = Math.floor(value / size) % 10;
    if (digit === 0) {
      skipped = written !== '';
      continue;
    }
    if (skipped) written += '零';
    skipped = false;
    const silentOne = size === 10 && digit === 1 && written === '';
    written += (silentOne ? '' : digitNames.charAt(digit)) + unit;
  }
  return written;
}
