import { writeNumber } from '#shared/text/chineseNumber.ts';

export type Numerals = 'chinese' | 'arabic';

/** 124.1(5) → 第一百二十四条第一款第（五）项 or 第124条第1款第（5）项; 42#1 → 第四十二条之一. */
export function writeRef(ref: string, numerals: Numerals): string {
  const parts = /^(?<article>\d+)(?:[#-](?<inserted>\d+))?(?:\.(?<paragraph>\d+))?(?:\((?<item>\d+)\))?/.exec(
    ref,
  )?.groups;
  if (parts === undefined) throw new Error(`cannot write the reference ${ref}`);
  const write = (digits: string) => (numerals === 'arabic' ? digits : (writeNumber(Number(digits)) ?? digits));
  const { article = '', inserted, paragraph, item } = parts;
  return [
    `第${write(article)}条`,
    inserted === undefined ? '' : `之${writeNumber(Number(inserted)) ?? inserted}`,
    paragraph === undefined ? '' : `第${write(paragraph)}款`,
    item === undefined ? '' : `第（${write(item)}）项`,
  ].join('');
}

/** The article alone, without 款 and 项. */
export function articleOf(ref: string): string {
  return /^\d+(?:[#-]\d+)?/.exec(ref)?.[0] ?? ref;
}
