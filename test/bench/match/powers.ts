import type { CategoryCode } from '#shared/model/category.ts';
import type { Random } from '../../../scripts/sample/random.ts';
import {
  circumstances,
  type Field,
  fields,
  grants,
  opposed,
  placeHeads,
  placeTails,
  qualifiers,
  templates,
  wrongs,
} from './words.ts';

/** A power of the true list. */
export interface Power {
  readonly key: number;
  readonly field: Field;
  readonly place: string;
  readonly category: CategoryCode;
  /** A penalty's conduct without 对…的处罚; of all others the whole name. */
  readonly words: string;
  readonly law: string;
  /** Of its rule of execution, where it has one. */
  readonly lowerLaw: string | null;
  readonly article: number;
  /** 项 of the article; 0: the article has none. */
  readonly item: number;
  /** For what else it could be taken, by the way in which it was made from the power before it. */
  readonly mistakable: Mistakable | null;
  /** Another power has its very name in the same law: without a citation nobody could tell them apart. */
  readonly namesake: boolean;
}

/** Hard negatives: powers that look like another and are none. */
export const mistakables = [
  'opposed word, other article',
  'opposed word, other item',
  'same name, other article',
  'same name, other law',
  'same conduct, other act',
  'negation',
  'sibling in the article',
  'other object',
] as const;
export type Mistakable = (typeof mistakables)[number];

interface Draft {
  readonly category: CategoryCode;
  readonly words: string;
  readonly article: number;
  readonly item: number;
  readonly mistakable: Mistakable | null;
  readonly namesake?: boolean;
}

/**
 * Powers law by law, without end. A longer list has more laws, places and objects, as the list of a province has beside
 * that of a district; no power is there twice.
 */
export function* composePowers(random: Random): Generator<Power, never> {
  for (let laws = 0, key = 0; ; laws += 1) {
    const own = random.branch(`law ${laws}`);
    const field = national.get(laws)?.field ?? own.pick(fields);
    const place = `${own.pick(placeHeads)}${own.pick(placeTails)}市`;
    const subject = `${own.pick(qualifiers)}${own.pick(field.subjects)}`;
    const title = `${place}${subject}${own.pick(['管理条例', '管理办法', '条例'])}`;
    const law = national.get(laws)?.law ?? title;
    const from = 12 + own.below(8);
    const lowerLaw = own.chance(0.4) ? `${law}实施细则` : null;
    for (const draft of draftsOf(field, subject, from, own)) {
      yield { key, field, place, law, lowerLaw, namesake: false, ...draft };
      key += 1;
    }
  }
}

/** Every fifth of the first laws is a national one, until all were there. */
const national = new Map(
  fields.flatMap((field) => field.laws.map((law) => ({ field, law }))).map((each, index) => [5 * index, each] as const),
);

function draftsOf(field: Field, subject: string, from: number, random: Random): Draft[] {
  const drafts: Draft[] = [];
  const seen = new Set<string>();
  let article = from;
  const add = (draft: Draft) => {
    const id = `${draft.words} ${draft.article} ${draft.item}`;
    if (!seen.has(id)) drafts.push(draft);
    seen.add(id);
  };
  for (let count = 12 + random.below(16); count > 0; count -= 1) {
    article += 1;
    const about = random.chance(0.5) ? subject : `${random.pick(qualifiers)}${random.pick(field.subjects)}`;
    if (random.chance(0.28)) {
      const [category, pattern] = random.pick(grants);
      add({ category, words: pattern.replace('{}', objectOf(about, random)), article, item: 0, mistakable: null });
      continue;
    }
    const plain = penalty(field, about, random);
    const [one, other] = random.pick(opposed).map((word) => plain.replace(about, word + about));
    if (one === undefined || other === undefined) continue;
    const turn = random.below(100);
    const base = (item: number, words = plain): Draft => ({ category: 'CF', words, article, item, mistakable: null });
    if (turn < 10) {
      add(base(0, one));
      article += 1;
      add({ ...base(0, other), mistakable: 'opposed word, other article' });
    } else if (turn < 17) {
      add(base(1, one));
      add({ ...base(2, other), mistakable: 'opposed word, other item' });
    } else if (turn < 22) {
      add({ ...base(0), namesake: true });
      article += 1;
      add({ ...base(0), namesake: true, mistakable: 'same name, other article' });
    } else if (turn < 27) {
      add({ ...base(0, random.pick(templates)), namesake: true, mistakable: 'same name, other law' });
    } else if (turn < 32) {
      add(base(0));
      article += 1;
      add({ ...base(0, `对${plain}的监督检查`), category: 'JC', mistakable: 'same conduct, other act' });
    } else if (turn < 36 && plain.includes('未')) {
      add(base(0));
      article += 1;
      add({ ...base(0, plain.replace('未', '')), mistakable: 'negation' });
    } else if (turn < 50) {
      add(base(1));
      add({ ...base(2, penalty(field, about, random)), mistakable: 'sibling in the article' });
      if (random.chance(0.5)) {
        add({ ...base(3, penalty(field, about, random)), mistakable: 'sibling in the article' });
      }
    } else if (turn < 58) {
      add(base(0));
      article += 1;
      const elsewhere = plain.replace(about, `${random.pick(qualifiers)}${random.pick(field.subjects)}`);
      add({ ...base(0, elsewhere), mistakable: 'other object' });
    } else add(base(0));
  }
  return drafts;
}

function objectOf(about: string, random: Random): string {
  const [objects] = random.pick(wrongs);
  return `${about}${random.pick(objects.split(' '))}`;
}

/** 快递企业在交接时涂改、隐匿备用快件检验报告 */
function penalty(field: Field, about: string, random: Random): string {
  const [objects, conducts] = random.pick(wrongs);
  const who = random.chance(0.35) ? random.pick(field.parties) : '';
  const when = random.chance(0.3) ? `在${random.pick(circumstances)}` : '';
  return `${who}${when}${random.pick(conducts.split(' '))}${about}${random.pick(objects.split(' '))}`;
}
