import type { Level } from '#shared/model/level.ts';
import { type Random, seeded } from '../../../scripts/sample/random.ts';
import { type BasisStyle, basisStyle, citation, clauseText, refOf } from './basis.ts';
import {
  inTraditional,
  mistype,
  nameOf,
  otherWidth,
  reordered,
  reword,
  situationsOf,
  spaced,
  withoutParty,
  withSynonym,
} from './noise.ts';
import { composePowers, type Power } from './powers.ts';
import type { Noise, Row } from './rows.ts';
import { fields, sanctions, steps } from './words.ts';

/**
 * An adversarial list of `count` rows, of other fields of law and departments than the sample, row after row so that a
 * million need not be held at once. The same count and seed give the same rows. Ids are scattered, so that nothing
 * follows from them.
 */
export function* composeRows(count: number, seed: number): Generator<Row, void> {
  const random = seeded(seed);
  const styles = new Map(fields.map(({ department }) => [department, basisStyle(random.branch(department))]));
  const idOf = scattered(count);
  let made = 0;
  for (const power of composePowers(random)) {
    for (const draft of rowsOf(power, styles, random.branch(`power ${power.key}`))) {
      yield { id: idOf(made), ...draft };
      made += 1;
      if (made === count) return;
    }
  }
}

/** Every whole number from 1 to `count` once. */
function scattered(count: number): (place: number) => number {
  const stride = 7_368_787; // a prime, so that it divides no count below it
  return (place) => ((place * stride) % count) + 1;
}

type Draft = Omit<Row, 'id'>;
type Styles = ReadonlyMap<string, BasisStyle>;

function rowsOf(power: Power, styles: Styles, random: Random): Draft[] {
  const style = styles.get(power.field.department) ?? basisStyle(random);
  const plain = draft(power, 'own', nameOf(power, power.words), [mainCitation(power, style, random)]);
  const own = style.level ? { ...plain, level: 'county' as const } : plain;
  const parts = random.chance(0.35) ? partsOf(own, power, random) : null;
  if (parts?.every(({ truth }) => truth.noise === 'sanction')) return [...parts];
  const furtherCount = random.chance(0.45) ? 1 + random.below(3) : 0;
  const further = Array.from({ length: furtherCount }, () => furtherRow(own, power, random));
  const whole = parts?.some(({ truth }) => truth.noise === 'sub-item')
    ? { ...own, subItems: parts.map(({ name }) => name) }
    : own;
  return [whole, ...(parts ?? []), ...further];
}

function draft(power: Power, noise: Noise, name: string, citations: readonly string[]): Draft {
  const { department } = power.field;
  return {
    name,
    category: power.category,
    department,
    holder: department,
    level: null,
    basis: citations.join('\n'),
    subItems: [],
    truth: {
      power: power.key,
      noise,
      level: 'county',
      mistakable: power.mistakable,
      article: `${power.law} ${power.article}`,
    },
  };
}

/** With the article that lays down the duty before it now and then, as penalties have it. */
function mainCitation(power: Power, style: BasisStyle, random: Random): string {
  const cited = citation(power.law, refOf(power), clauseText(power, random), style);
  if (power.category !== 'CF' || random.chance(0.75)) return cited;
  return `${citation(power.law, String(Math.max(3, power.article - 11)), '', style)}。\n${cited}`;
}

/** Rows for parts of one power: situations, penalties or steps; null where it has none. */
function partsOf(own: Draft, power: Power, random: Random): readonly Draft[] | null {
  const part = (noise: Noise, name: string): Draft => ({ ...own, name, truth: { ...own.truth, noise } });
  if (power.category === 'XK' || power.category === 'QR') {
    const bracketed = random.chance(0.5);
    const named = (step: string) => (bracketed ? `${own.name}（${step}）` : `${own.name}${step}`);
    return steps.slice(0, 1 + random.below(steps.length)).map((step) => part('step', named(step)));
  }
  if (power.category !== 'CF' || power.namesake) return null;
  const situations = situationsOf(power.words);
  if (situations !== null) {
    const noise = random.chance(0.4) ? 'sub-item' : 'situation';
    return situations.map((words) => part(noise, nameOf(power, words)));
  }
  if (random.chance(0.6)) return null;
  const behind = random.chance(0.5);
  const named = (kind: string) => (behind ? `对${power.words}的处罚（${kind}）` : `对${power.words}给予${kind}的处罚`);
  return sanctions.slice(0, 2 + random.below(3)).map((kind) => part('sanction', named(kind)));
}

const weights: readonly (readonly [Noise, number])[] = [
  ['wording', 16],
  ['synonym', 10],
  ['typo of one', 10],
  ['typo of two', 6],
  ['width', 4],
  ['space', 5],
  ['traditional', 2],
  ['order', 5],
  ['subject left out', 5],
  ['merged citations', 9],
  ['no article', 4],
  ['no citation', 5],
  ['lower law', 5],
  ['unit', 5],
  ['level in a column', 5],
  ['level in the name', 4],
  ['overlap', 7],
];
const lottery = weights.flatMap(([noise, weight]) => Array.from({ length: weight }, () => noise));

/** The power again in another row; a kind of noise that does not fit it gives way to another wording. */
function furtherRow(own: Draft, power: Power, random: Random): Draft {
  const noise = random.pick(lottery);
  const style = basisStyle(random);
  const again = { ...own, basis: mainCitation(power, style, random), truth: { ...own.truth, noise } };
  const changed = named(again, power, random) ?? cited(again, power, style, random) ?? placed(again, random);
  if (changed !== null) return random.chance(0.1) ? { ...changed, name: spaced(changed.name, random) } : changed;
  return { ...again, name: reword(power, random), truth: { ...own.truth, noise: 'wording' } };
}

/** Noise in the name. */
function named(row: Draft, power: Power, random: Random): Draft | null {
  const words = () => {
    switch (row.truth.noise) {
      case 'synonym':
        return withSynonym(power.words, random);
      case 'order':
        return reordered(power.words);
      case 'subject left out':
        return withoutParty(power);
      default:
        return null;
    }
  };
  const name = () => {
    switch (row.truth.noise) {
      case 'wording':
        return reword(power, random);
      case 'typo of one':
        return mistype(row.name, random);
      case 'typo of two':
        return mistype(mistype(row.name, random), random);
      case 'width':
        return otherWidth(row.name, random);
      case 'space':
        return spaced(row.name, random);
      case 'traditional':
        return inTraditional(row.name);
      default: {
        const other = words();
        return other === null ? null : nameOf(power, other, random.chance(0.3) ? 1 + random.below(7) : 0);
      }
    }
  };
  const changed = name();
  return changed === null ? null : { ...row, name: changed };
}

/** Noise in the basis. What another power is named by alone needs its citation. */
function cited(row: Draft, power: Power, style: BasisStyle, random: Random): Draft | null {
  const name = random.chance(0.4) ? reword(power, random) : row.name;
  switch (row.truth.noise) {
    case 'merged citations': {
      const lower = citation(power.lowerLaw ?? `${power.law}实施办法`, String(power.article - 5), '', style);
      const general = citation('中华人民共和国行政处罚法', '28', '', style);
      const all = [row.basis, lower, ...(power.category === 'CF' && random.chance(0.3) ? [general] : [])];
      return { ...row, name, basis: (random.chance(0.5) ? all : all.toReversed()).join('\n') };
    }
    case 'no article':
      return power.namesake ? null : { ...row, name, basis: citation(power.law, '', '', style) };
    case 'no citation':
      return power.namesake ? null : { ...row, name, basis: random.pick(['', '无', '/', '“三定”规定']) };
    case 'lower law':
      if (power.namesake || power.lowerLaw === null) return null;
      return { ...row, name, basis: citation(power.lowerLaw, String(power.article - 5), '', style) };
    default:
      return null;
  }
}

/** Noise in who holds it. */
function placed(row: Draft, random: Random): Draft | null {
  const field = fields.find(({ department }) => department === row.department);
  const level = random.pick<Level>(['city', 'township']);
  switch (row.truth.noise) {
    case 'unit':
      return { ...row, department: field?.brigade ?? row.department };
    case 'level in a column':
      return { ...row, level, truth: { ...row.truth, level } };
    case 'level in the name':
      return { ...row, name: `${row.name}（${level === 'city' ? '市级' : '乡镇级'}）`, truth: { ...row.truth, level } };
    case 'overlap': {
      const { department } = random.pick(fields.filter((each) => each !== field));
      return { ...row, department, holder: department };
    }
    default:
      return null;
  }
}
