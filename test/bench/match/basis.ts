import { type Numerals, writeRef } from '../../../scripts/sample/citation.ts';
import type { Random } from '../../../scripts/sample/random.ts';
import type { Power } from './powers.ts';

/** How one list writes its bases. */
export interface BasisStyle {
  readonly tag: boolean;
  readonly note: boolean;
  readonly text: boolean;
  readonly numerals: Numerals;
  readonly ownLine: boolean;
  /** Without 中华人民共和国. */
  readonly short: boolean;
  /** It has a column for the level. */
  readonly level: boolean;
}

export function basisStyle(random: Random): BasisStyle {
  return {
    tag: random.chance(0.6),
    note: random.chance(0.5),
    text: random.chance(0.8),
    numerals: random.chance(0.8) ? 'chinese' : 'arabic',
    ownLine: random.chance(0.7),
    short: random.chance(0.3),
    level: random.chance(0.5),
  };
}

/** Article and item, or the article alone as many lists have it. */
export function refOf({ article, item }: Power): string {
  return item === 0 ? String(article) : `${article}(${item})`;
}

export function citation(law: string, ref: string, text: string, style: BasisStyle): string {
  const title = style.short ? law.replace(/^中华人民共和国/, '') : law;
  const tag = style.tag ? `【${tagOf(law)}】` : '';
  const note = style.note ? '（2012年9月27日通过，2020年11月29日修正）' : '';
  const place = ref === '' ? '' : `${style.ownLine ? '\n' : ''}${writeRef(ref, style.numerals)}`;
  return `${tag}《${title}》${note}${place}${style.text && text !== '' ? `：${text}` : ''}`;
}

function tagOf(law: string): string {
  if (/法$/.test(law)) return '法律';
  return law.includes('市') ? '地方性法规' : '行政法规';
}

/** What the article says, composed. */
export function clauseText({ category, words, field, law, article }: Power, random: Random): string {
  const organ = `县级以上人民政府${field.department.replace(/局$/, '')}主管部门`;
  if (category !== 'CF') return `${organ}依法负责${words.replace(/^对/, '')}，具体办法由省级主管部门另行制定。`;
  const self = /法$/.test(law) ? '本法' : '本条例';
  const fine = random.pick(['五千元以上二万元以下', '三千元以上三万元以下', '二万元以上二十万元以下']);
  const duty = Math.max(3, article - 11);
  return `违反${self}${writeRef(String(duty), 'chinese')}规定，${words}的，由${organ}责令改正，没收违法所得，并处${fine}的罚款；情节严重的，吊销其许可证件。`;
}
