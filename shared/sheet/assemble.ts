import { stripSerial } from '#shared/text/serial.ts';
import { foldText, isCount, isSerialNumber, oneLine, saysNone } from './cellText.ts';
import { isCutOff, isNumberedBelow, isOtherLevel, isPrintedAgain, lacksOnlyName } from './continuation.ts';
import type { Surroundings } from './places.ts';
import { fields, type ReadFlag } from './reading.ts';
import { type RowValues, type Values, withLine } from './rowValues.ts';
import { splitSubitems } from './subitems.ts';

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
  /** `panel` tells tables that stand side by side apart: each goes on with what stands above in itself. */
  add(values: RowValues, around: Surroundings, flags: readonly ReadFlag[], panel: number): Assembled;
  /** A power whatever the row looks like. Where the row fills no column that tells of one, `text` is its name. */
  addPower(values: RowValues, text: string, around: Surroundings, flags: readonly ReadFlag[]): ItemDraft;
  /** A heading or a new table: nothing below it goes on with what stood above. */
  close(): void;
}

export function startAssembly(): Assembly {
  const items: ItemDraft[] = [];
  const above: Above[] = [];
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
    return { outcome: 'item', item: makePowerItem(name, row, context) };
  }

  function makePowerItem(name: string, row: RowValues, context: RowContext): ItemDraft {
    const item = make(name, row, context, null);
    if (name === '') item.flags.add('no-name');
    for (const text of splitSubitems(row.filled.subitem ?? '')) {
      if (foldText(text) !== foldText(name)) make(text, row, context, item);
    }
    return item;
  }

  function makeChildren(names: readonly string[], row: RowValues, context: RowContext, parent: ItemDraft): Assembled {
    const [first] = names.map((name) => make(name, row, context, parent));
    parent.rows.push(row.row);
    const basis = row.own.basis;
    // A power with a row of its own has its basis in that row, whether its name stands again beside each sub-item or is
    // merged over all of them.
    const hasOwnRow = parent.values.subitem === undefined;
    const hasOwn = hasOwnRow && (row.own.name !== undefined || parent.values.basis !== undefined);
    if (basis !== undefined && !hasOwn) parent.values.basis = withLine(parent.values.basis ?? '', basis).trim();
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

  /** A serial of its own beside a merged name: one more entry of the power where an organ, a code or the like differs. */
  function sharesName(of: ItemDraft, row: RowValues, context: RowContext): Assembled {
    const { category, organ, level, code, desk } = row.own;
    const differs = [category, organ, level, code, desk].some((text) => text !== undefined);
    return differs ? makePower(of.name, row, context) : goOn(row, last ?? of, context.flags);
  }

  function nameless(row: RowValues, context: RowContext): Assembled {
    const { serial, subitem, ...others } = row.own;
    const count = Object.keys(others).length;
    const subitems = splitSubitems(subitem ?? '');
    const numbered = serial !== undefined && isSerialNumber(serial);
    if (power === null || (numbered && subitems.length === 0)) {
      if (subitems.length > 0) return makePower(subitems.join('、'), withoutSubitem(row), context);
      if (power !== null && row.filled.name !== undefined) return sharesName(power, row, context);
      return count >= 2 || (numbered && others.basis !== undefined) ? makePower('', row, context) : 'no-name';
    }
    if (subitems.length > 0) return makeChildren(subitems, row, context, power);
    if (count === 0) return 'no-name';
    if (isOtherLevel(row.own, power.values)) {
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
      if (subitems.length > 0 && (parent.children > 0 || isBelow(row, parent))) {
        return makeChildren(subitems, row, context, parent);
      }
      if (blankSerial && isOtherLevel(row.own, parent.values)) {
        return makePower(name, row, { ...context, flags: [...context.flags, 'other-level'] });
      }
      if (blankSerial || isPrintedAgain(row.own, parent.values)) return goOn(row, last ?? parent, context.flags);
    }
    if (isNumberedBelow(name, row.own.serial, parent)) {
      return makeChildren([oneLine(stripSerial(name))], row, context, parent);
    }
    if (blankSerial && isCutOff(name, row, last ?? parent)) {
      const item = last ?? parent;
      item.name = oneLine(`${item.name}${name}`);
      item.flags.add('joined');
      return goOn(row, item, context.flags);
    }
    return makePower(name, row, context);
  }

  return {
    items,
    add: (row, around, flags, panel) => {
      if (Object.keys(row.own).length === 0) return 'outside-columns';
      ({ power, last } = above[panel] ?? nothing);
      const name = oneLine(row.own.name ?? '');
      const context = { around, flags };
      if (name !== '' && (saysNone(name) || isCount(name))) return 'no-name';
      const assembled = name === '' ? nameless(row, context) : named(name, row, context);
      above[panel] = { power, last };
      return assembled;
    },
    addPower: (row, text, around, flags) => {
      const { serial: _, ...told } = row.own;
      const name = oneLine(row.own.name ?? (Object.keys(told).length === 0 ? text : ''));
      const item = makePowerItem(name, row, { around, flags });
      above[0] = { power, last };
      return item;
    },
    close: () => {
      above.length = 0;
    },
  };
}

/** Not numbered otherwise than the power that it names: published lists have a power's own row above its sub-items'. */
function isBelow({ own }: RowValues, power: ItemDraft): boolean {
  return own.serial === undefined || own.serial === power.values.serial;
}

/** The power and the item that a row can go on with. */
interface Above {
  readonly power: ItemDraft | null;
  readonly last: ItemDraft | null;
}

const nothing: Above = { power: null, last: null };

interface RowContext {
  readonly around: Surroundings;
  readonly flags: readonly ReadFlag[];
}

function withoutSubitem(row: RowValues): RowValues {
  const { subitem: _, ...filled } = row.filled;
  return { ...row, filled };
}
