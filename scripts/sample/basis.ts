import { type Numerals, writeRef } from './citation.ts';
import { clauseText } from './clauseText.ts';
import type { Clause, Power } from './model.ts';
import type { Random } from './random.ts';

/** How one department writes its bases. */
export interface BasisStyle {
  /** 【法律】 before the title. */
  readonly tagged: boolean;
  /** 中华人民共和国 before the titles of laws. */
  readonly fullTitles: boolean;
  readonly notes: boolean;
  /** The words of the article after its number. */
  readonly texts: boolean;
  readonly numerals: Numerals;
  /** The article on the line after the title. */
  readonly ownLine: boolean;
}

export function basisStyle(random: Random): BasisStyle {
  return {
    tagged: random.chance(0.6),
    fullTitles: random.chance(0.75),
    notes: random.chance(0.7),
    texts: random.chance(0.8),
    numerals: random.chance(0.85) ? 'chinese' : 'arabic',
    ownLine: random.chance(0.8),
  };
}

/** Another department, or the same one in another year: everything but the law and the article may differ. */
export function otherStyle(style: BasisStyle, random: Random): BasisStyle {
  return {
    tagged: random.chance(0.5),
    fullTitles: !style.fullTitles,
    notes: random.chance(0.5),
    texts: random.chance(0.5),
    numerals: style.numerals === 'chinese' && random.chance(0.6) ? 'arabic' : 'chinese',
    ownLine: random.chance(0.6),
  };
}

/** The cell 实施依据 of a power: its law and, where the department adds it, the lower law of the same conduct. */
export function powerBasis(power: Power, style: BasisStyle, random: Random, clauses?: readonly Clause[]): string {
  const both = power.lower !== null && random.chance(0.5) ? [power.clause, power.lower] : [power.clause];
  return (clauses ?? both)
    .map((clause) => clauseBasis(clause, style, random, clauseText(power, clause.law.title, random)))
    .join('\n');
}

/** 【法律】《中华人民共和国食品安全法》（2009年2月28日通过，2021年4月29日修正）⏎第一百二十四条第一款第（五）项：违反本法规定，… */
export function clauseBasis({ law, ref }: Clause, style: BasisStyle, random: Random, text: string): string {
  const tag = style.tagged ? `【${random.chance(0.03) ? wrongTag(law.tag) : law.tag}】` : '';
  const title = style.fullTitles ? law.title : law.title.replace(/^中华人民共和国/, '');
  const note = style.notes && law.note !== undefined ? `（${law.note}）` : '';
  const place = ref === '' ? '' : writeRef(ref, style.numerals);
  const gap = style.ownLine && place !== '' ? random.pick(['\n', '\n    ', '\n　　']) : '';
  const tail = style.texts && text !== '' ? `${random.pick(['：', '：', '　', ' '])}${text}` : place === '' ? '' : '。';
  return `${tag}《${title}》${note}${gap}${place}${tail}`;
}

/** In real lists the tag sometimes contradicts the rank of the law. */
function wrongTag(tag: string): string {
  return tag === '法律' ? '行政法规' : '法律';
}
