import { stripSerial } from '../text/serial.ts';
import { foldText, isSerialNumber, oneLine, saysNone } from './cellText.ts';
import type { Surroundings } from './places.ts';
import { levelIn, levelOfOrgan } from './placeWords.ts';
import { endsAsPower } from './powerWords.ts';
import { fields, type ReadFlag } from './reading.ts';
import { type RowValues, type Values, withLine } from './rowValues.ts';
import { splitSubitems, startsNumbered } from './subitems.ts';

/** An item while its rows are being read. */
export interface ItemDraft {
  readonly key: number;
  readonly parent: ItemDraft | null;
  readonly row: number;
  readonly rows: number[];
  name: string;
  readonly values: Values;
  readonly around: Surroundings;
  readonly flags: Set<ReadFlag>;
  children: number;
}

export type Assembled = { readonly outcome: 'item' | 'part'; readonly item: ItemDraft } | 'no-name' | 'outside-columns';

/** Builds items from rows handed to it from top to bottom. */
export interface Assembly {
  readonly items: readonly ItemDraft[];
  add(values: RowValues, around: Surroundings, flags: readonly ReadFlag[]): Assembled;
  /** A heading or a new table: nothing below it goes on with what stood above. */
  close(): void;
}

export function startAssembly(): Assembly {
  const items: ItemDraft[] = [];
  let power: ItemDraft | null = null;
  let last: ItemDraft | null = null;

  function make(name: string, { row, filled }: RowValues, context: RowContext, parent: ItemDraft | null): ItemDraft {
    const values = { ...filled };
    if (parent !== null) delete values.subitem;
    const item: ItemDraft = {
      key: items.length,
      parent,
      row,
      rows: [row],
      name,
      values,
      around: context.around,
      flags: new Set(context.flags),
      children: 0,
    };
    items.push(item);
    last = item;
    if (parent === null) power = item;
    else parent.children++;
    return item;
  }

  function makePower(name: string, row: RowValues, context: RowContext): Assembled {
    const item = make(name, row, context, null);
    if (name === '') item.flags.add('no-name');
    for (const text of splitSubitems(row.filled.subitem ?? '')) {
      if (foldText(text) !== foldText(name)) make(text, row, context, item);
    }
    return { outcome: 'item', item };
  }

  function makeChildren(names: readonly string[], row: RowValues, context: RowContext, parent: ItemDraft): Assembled {
    const [first] = names.map((name) => make(name, row, context, parent));
    parent.rows.push(row.row);
    const basis = row.own.basis;
    if (basis !== undefined) parent.values.basis = withLine(parent.values.basis ?? '', basis).trim();
    return { outcome: 'item', item: first ?? parent };
  }

  function goOn(row: RowValues, item: ItemDraft, flags: readonly ReadFlag[]): Assembled {
    for (const field of fields) {
      const text = row.own[field];
      if (text === undefined || field === 'name' || field === 'serial') continue;
      const before = item.values[field];
      item.values[field] = before === undefined ? text : withLine(before, text);
    }
    item.rows.push(row.row);
    if (item.parent !== null && item.parent.rows.at(-1) !== row.row) item.parent.rows.push(row.row);
    if (flags.includes('struck-out')) item.flags.add('struck-out');
    return { outcome: 'part', item };
  }

  function nameless(row: RowValues, context: RowContext): Assembled {
    const { serial, subitem, ...others } = row.own;
    const count = Object.keys(others).length;
    const subitems = splitSubitems(subitem ?? '');
    const numbered = serial !== undefined && isSerialNumber(serial);
    if (power === null || (numbered && subitems.length === 0)) {
      if (subitems.length > 0) return makePower(subitems.join('、'), withoutSubitem(row), context);
      return count >= 2 || (numbered && others.basis !== undefined) ? makePower('', row, context) : 'no-name';
    }
    if (subitems.length > 0) return makeChildren(subitems, row, context, power);
    if (count === 0) return 'no-name';
    if (isOtherLevel(row.own, power)) {
      return makePower(power.name, row, { ...context, flags: [...context.flags, 'other-level'] });
    }
    return lacksOnlyName(row) ? makePower('', row, context) : goOn(row, last ?? power, context.flags);
  }

  function named(name: string, row: RowValues, context: RowContext): Assembled {
    const parent: ItemDraft | null = power;
    if (parent === null) return makePower(name, row, context);
    const blankSerial = row.own.serial === undefined && parent.values.serial !== undefined;
    if (foldText(name) === foldText(parent.name)) {
      const subitems = splitSubitems(row.filled.subitem ?? '').filter((text) => foldText(text) !== foldText(name));
      if (subitems.length > 0 && parent.children > 0) return makeChildren(subitems, row, context, parent);
      if (blankSerial && isOtherLevel(row.own, parent)) {
        return makePower(name, row, { ...context, flags: [...context.flags, 'other-level'] });
      }
      if (blankSerial) return goOn(row, last ?? parent, context.flags);
    }
    if (isNumberedBelow(name, row.own.serial, parent)) {
      return makeChildren([oneLine(stripSerial(name))], row, context, parent);
    }
    if (blankSerial && isCutOff(row.filled, parent)) {
      const item = last ?? parent;
      item.name = oneLine(`${item.name}${name}`);
      item.flags.add('joined');
      return goOn(row, item, context.flags);
    }
    return makePower(name, row, context);
  }

  return {
    items,
    add: (row, around, flags) => {
      if (Object.keys(row.own).length === 0) return 'outside-columns';
      const name = oneLine(row.own.name ?? '');
      const context = { around, flags };
      if (name === '') return nameless(row, context);
      return saysNone(name) ? 'no-name' : named(name, row, context);
    },
    close: () => {
      power = null;
      last = null;
    },
  };
}

interface RowContext {
  readonly around: Surroundings;
  readonly flags: readonly ReadFlag[];
}

function withoutSubitem(row: RowValues): RowValues {
  const { subitem: _, ...filled } = row.filled;
  return { ...row, filled };
}

/** A row under a merged name with an organ of its own at another level: that level's entry of the same power. */
function isOtherLevel(own: Values, power: ItemDraft): boolean {
  if (own.organ === undefined || own.organ === power.values.organ) return false;
  const level = levelOf(own);
  const before = levelOf(power.values);
  return level !== null && before !== null && level !== before;
}

/** Category, basis and organ stand in the row itself and no merge gives it a name: somebody forgot the name. */
function lacksOnlyName({ own, filled }: RowValues): boolean {
  return filled.name === undefined && own.category !== undefined && own.basis !== undefined && own.organ !== undefined;
}

function levelOf(values: Values): string | null {
  return levelIn(values.level ?? '') ?? levelOfOrgan(values.organ ?? '');
}

/**
 * Sub-items in the name column: 1.… 2.… without a serial below a name that has one, or serials 3-1, 3.1, （1） below 3.
 */
function isNumberedBelow(name: string, serial: string | undefined, parent: ItemDraft): boolean {
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

/**
 * The rest of a name that a page break cut off: no serial, the name so far does not end as one, and none of the short
 * columns that the item filled has text here.
 */
function isCutOff(filled: Values, power: ItemDraft): boolean {
  const short = (['category', 'organ', 'level', 'desk'] as const).filter((field) => power.values[field] !== undefined);
  return short.length > 0 && short.every((field) => filled[field] === undefined) && !endsAsPower(power.name);
}
