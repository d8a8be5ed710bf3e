import { type CategoryCode, categoryName } from '#shared/model/category.ts';
import { articleOf } from './citation.ts';
import { departmentOf } from './departments.ts';
import type { Field, FieldPower } from './field.ts';
import type { Department, Origin, Power } from './model.ts';
import { bareWords, powerName } from './names.ts';
import type { Random } from './random.ts';
import { publishedTargets, specialTargets } from './targets.ts';

export interface Catalogue {
  /** Published powers in the order of the fields, secret ones last. */
  readonly powers: readonly Power[];
  readonly originOf: ReadonlyMap<Power, Origin>;
  readonly secret: ReadonlySet<Power>;
}

/**
 * Field id → the departments that hold it, the lead first; of several, each holds whole laws. `food 广告法` says who
 * holds one law of a field.
 */
export type Holders = Readonly<Record<string, readonly string[]>>;

/** Chooses exactly the story's powers from the fields; an error says what the fields lack. */
export function choosePowers(fields: readonly Field[], holders: Holders, random: Random): Catalogue {
  const candidates = distinct(fields.flatMap((field) => readField(field, holders)));
  const chosen = Object.entries(publishedTargets).flatMap(([category, published]) => {
    const own = candidates.filter((power) => power.category === category);
    const wanted = published + (category === 'CF' ? specialTargets.secret : 0);
    if (own.length < wanted) throw new Error(`the fields hold ${own.length} of ${wanted} powers of ${category}`);
    const shuffled = random.branch(category).shuffled(own);
    return [...shuffled.filter(isLawful), ...shuffled.filter((power) => !isLawful(power))].slice(0, wanted);
  });
  const taken = new Set(chosen);
  const powers = candidates
    .filter((power) => taken.has(power))
    .map((power, index) => ({ ...power, key: `P${String(index + 1).padStart(4, '0')}` }));
  return mark(powers, random.branch('origins'));
}

/** Out of force since their fields were written; nothing that is published should stand on them. */
const outOfForce = ['森林防火条例', '草原防火条例', '计划生育技术服务管理条例', '酒类流通管理办法'];

/** 强制执行, which only a law can create (强制法 13); measures need no less than a regulation (10). */
const execution = /强制拆除|代履行|代为|滞纳金|加处罚款|强制执行|划拨|拍卖/;

/** Whether the power's law may create it (许可法 14 to 17, 强制法 10 and 13). */
function isLawful({ category, name, clause: { law } }: Power): boolean {
  if (outOfForce.includes(law.title.replace(/^中华人民共和国/, ''))) return false;
  if (category === 'QZ' && execution.test(name)) return law.tag === '法律';
  if (category === 'QZ' || category === 'XK') return ['法律', '行政法规', '地方性法规'].includes(law.tag);
  return true;
}

function readField(field: Field, holders: Holders): readonly Power[] {
  const own = (holders[field.id] ?? []).map(departmentOf);
  if (own.length === 0) throw new Error(`nobody holds the field ${field.id}`);
  const laws = Object.keys(field.laws);
  return field.powers.map((power) => {
    const [special] = holders[`${field.id} ${power.law}`] ?? [];
    return toPower(field, power, special === undefined ? holderOf(power, laws, own) : departmentOf(special));
  });
}

/** A whole law belongs to one holder, since a department that applies a law applies all of it. */
function holderOf(power: FieldPower, laws: readonly string[], own: readonly Department[]): Department {
  const holder = own[laws.indexOf(power.law) % own.length];
  if (holder === undefined) throw new Error(`nobody holds ${power.law}`);
  return holder;
}

/** Departments name this conduct alike under laws of their own: powers of one name that must stay apart. */
const obstruction = /拒绝.{0,8}(?:监督)?检查$|阻(?:碍|挠).{0,12}监督检查$/;

function toPower(field: Field, power: FieldPower, department: Department): Power {
  const written = bareWords(power.category, power.words);
  const words = power.category === 'CF' && obstruction.test(written) ? '拒绝、阻碍依法实施监督检查' : written;
  const clause = (key: string, ref: string) => {
    const law = field.laws[key];
    if (law === undefined) throw new Error(`${field.id}: no law ${key}`);
    return { law, ref };
  };
  return {
    key: '',
    fieldName: field.name,
    category: power.category,
    name: powerName(power.category, words),
    words,
    department,
    clause: clause(power.law, power.ref),
    lower: power.also === null ? null : clause(power.also.law, power.also.ref),
    duty: power.duty,
    sanctions: power.sanctions,
    situations: words === written ? power.situations : [],
  };
}

/**
 * One name under one clause is one power, and so is one name in one department. An article that two fields tell
 * stays with the first: what several departments claim is told by inflation alone, where the truth knows of it.
 */
function distinct(powers: readonly Power[]): readonly Power[] {
  const seen = new Set<string>();
  const fieldOf = new Map<string, string>();
  return powers.filter((power) => {
    const { law, ref } = power.clause;
    const article = `${power.category} ${law.title} ${articleOf(ref)}`;
    const keys = [`${power.name} ${law.title} ${ref}`, `${power.name} ${power.department.id}`];
    const owner = fieldOf.get(article) ?? power.fieldName;
    if (owner !== power.fieldName || keys.some((key) => seen.has(key))) return false;
    fieldOf.set(article, owner);
    for (const key of keys) seen.add(key);
    return true;
  });
}

/** Says which powers nobody reported, which are the second half of a row, and which are not published. */
function mark(powers: readonly Power[], random: Random): Catalogue {
  const free = random.shuffled(powers.filter((power) => power.department.resent === null));
  const take = (category: CategoryCode, count: number): readonly Power[] => {
    const found = free.filter((power) => power.category === category).slice(0, count);
    if (found.length < count) throw new Error(`too few powers of ${categoryName(category)} to mark`);
    for (const power of found) free.splice(free.indexOf(power), 1);
    return found;
  };
  const originOf = new Map<Power, Origin>(powers.map((power) => [power, 'reported']));
  for (const power of take('JC', specialTargets.split)) originOf.set(power, 'split');
  const inspections = Math.min(2, specialTargets.added);
  const added = [...take('JC', inspections), ...take('CF', specialTargets.added - inspections)];
  for (const power of added) originOf.set(power, 'added');
  const filings = Math.min(2, specialTargets.takenOver);
  for (const power of [...take('QT', filings), ...take('CF', specialTargets.takenOver - filings)]) {
    originOf.set(power, 'taken-over');
  }
  return { powers, originOf, secret: new Set(take('CF', specialTargets.secret)) };
}

/** The powers that are published, i.e. all but the secret ones. */
export function publishedOf(catalogue: Catalogue): readonly Power[] {
  return catalogue.powers.filter((power) => !catalogue.secret.has(power));
}
