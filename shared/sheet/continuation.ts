import { foldText } from './cellText.ts';
import { levelIn, levelOfOrgan } from './placeWords.ts';
import { endsAsPower } from './powerWords.ts';
import type { RowValues, Values } from './rowValues.ts';
import { startsNumbered } from './subitems.ts';

/** What a row can go on with. */
interface ItemAbove {
  readonly name: string;
  readonly values: Values;
  readonly children: number;
}

/** A row under a merged name with an organ of its own at another level: that level's entry of the same power. */
export function isOtherLevel(own: Values, power: Values): boolean {
  if (own.organ === undefined || own.organ === power.organ) return false;
  const level = levelOf(own);
  const before = levelOf(power);
  return level !== null && before !== null && level !== before;
}

/** Category, basis and organ stand in the row itself and no merge gives it a name: somebody forgot the name. */
export function lacksOnlyName({ own, filled }: RowValues): boolean {
  return filled.name === undefined && own.category !== undefined && own.basis !== undefined && own.organ !== undefined;
}

function levelOf(values: Values): string | null {
  return levelIn(values.level ?? '') ?? levelOfOrgan(values.organ ?? '');
}

/**
 * Sub-items in the name column: 1.… 2.… without a serial below a name that has one, or serials 3-1, 3.1, （1） below 3.
 */
export function isNumberedBelow(name: string, serial: string | undefined, parent: ItemAbove): boolean {
  const of = foldText(parent.values.serial ?? '').replace(/[.、]$/, '');
  if (of === '') return false;
  const next = parent.children + 1;
  if (serial === undefined) {
    const number = /^\D?(\d{1,2})/.exec(foldText(name))?.[1];
    return startsNumbered(name) && !startsNumbered(parent.name) && number === String(next);
  }
  if (!/^\d+$/.test(of)) return false;
  const own = foldText(serial);
  return own === `(${next})` || (own.startsWith(of) && /^[-.—_]\d{1,2}$/.test(own.slice(of.length)));
}

const shortColumns = ['category', 'organ', 'level', 'desk'] as const;

/** The short columns that the item filled, where the row fills none of them; null where it fills one. */
function leftBlank(row: Values, power: Values): number | null {
  const filled = shortColumns.filter((field) => power[field] !== undefined);
  return filled.every((field) => row[field] === undefined) ? filled.length : null;
}

/**
 * A page break prints serial and name again: 1（续）, or 1 with the short columns blank; and where a merge over several
 * bases was dissolved, all of it stands again but the basis.
 */
export function isPrintedAgain(own: Values, power: Values): boolean {
  const [before, again] = [power.serial, own.serial].map((serial) => foldText(serial ?? ''));
  if (before === undefined || again === undefined || before === '' || !again.startsWith(before)) return false;
  const rest = again.slice(before.length);
  return (
    /^\(?续(?:表|上|前)?\)?$/.test(rest) ||
    (rest === '' && ((leftBlank(own, power) ?? 0) > 0 || differsInBasis(own, power)))
  );
}

function differsInBasis(own: Values, power: Values): boolean {
  const { basis } = own;
  if (basis === undefined || power.basis === undefined || power.basis.includes(basis)) return false;
  return shortColumns.every((field) => own[field] === power[field]);
}

/**
 * The rest of a name that a page break cut off: no serial, the name so far is unfinished, none of the short columns
 * that the item filled has text here. Where nothing but the text can tell (no short columns, or one merged serial), the
 * pieces must make a name together and the basis begin no citation of its own.
 */
export function isCutOff(name: string, { own, filled }: RowValues, item: ItemAbove): boolean {
  const oneSerial = filled.serial !== undefined;
  const blank = leftBlank(oneSerial ? own : filled, item.values);
  if (blank === null || isWhole(name)) return false;
  if (oneSerial || blank === 0) {
    return isUnfinished(item.name) && (endsAsPower(name) || /^对/.test(item.name)) && !beginsCitation(own.basis ?? '');
  }
  return isUnfinished(item.name) || lacksHead(item.name);
}

/** 《…》, 【法律】, 第三条, 1.…: a basis of its own, and not the rest of a sentence. */
function beginsCitation(basis: string): boolean {
  return /^(?:[《【[]|第.{1,6}条|[(（]?[\d一二三四五六七八九十]+[)）.、])/.test(basis);
}

/** 对…的处罚 from its first word to its last: a name of its own, whatever stands above. */
function isWhole(name: string): boolean {
  return /^对.+的/.test(name) && endsAsPower(name);
}

/** 对未取得食品生产许可从事食; not 未经批准擅自取水的, which is how lists of conducts end. */
function isUnfinished(name: string): boolean {
  return !endsAsPower(name) && (/^对/.test(name) || !/(?:的|行为)$/.test(name));
}

/** 对未取得食品生产许可 ends as a power does and is the beginning of one: 对 promises a 的. */
function lacksHead(name: string): boolean {
  return /^对/.test(name) && !name.includes('的');
}
