import type { ItemRow } from '#shared/contract/listings.ts';
import type { TruthLine } from './truth.ts';

/**
 * What of the truth the catalogue's present merges already hold. A power of the truth may be carried by another row
 * than the truth names, where the machine took another of its rows for the master; that is as good.
 */
export class Carriers {
  readonly #items: ReadonlyMap<number, ItemRow>;
  readonly #lineOf: ReadonlyMap<number, TruthLine>;
  readonly #masters = new Map<string, number>();

  constructor(items: readonly ItemRow[], lineOf: ReadonlyMap<number, TruthLine>) {
    this.#items = new Map(items.map((item) => [item.id, item]));
    this.#lineOf = lineOf;
    for (const [id, line] of lineOf) {
      if (line.parent === '' && line.decision !== '合并') this.#masters.set(unitOf(line), id);
    }
  }

  /** The item at the end of its merges: itself where it was not merged. */
  rootOf(item: ItemRow): ItemRow {
    const into = item.mergedInto === null ? undefined : this.#items.get(item.mergedInto);
    return into === undefined ? item : this.rootOf(into);
  }

  /** The line of the truth's own master of what the item belongs to. */
  masterLine(line: TruthLine): TruthLine {
    const master = this.#masters.get(unitOf(line));
    return (master === undefined ? undefined : this.#lineOf.get(master)) ?? line;
  }

  /** The item that stands for it in the catalogue. */
  carrierOf(line: TruthLine): ItemRow | null {
    const master = this.#items.get(this.#masters.get(unitOf(line)) ?? 0);
    if (master === undefined) return null;
    const root = this.rootOf(master);
    return this.#isOf(root, line) ? root : master;
  }

  /** It was merged into something that in truth it does not belong to. */
  isMisplaced(item: ItemRow): boolean {
    const line = this.#lineOf.get(item.id);
    return line !== undefined && item.mergedInto !== null && !this.#isOf(this.rootOf(item), line);
  }

  #isOf(item: ItemRow, line: TruthLine): boolean {
    const own = this.#lineOf.get(item.id);
    return own !== undefined && unitOf(own) === unitOf(line);
  }
}

/** What ends as one: a published power, else a group that ends together, else the row alone. */
export function unitOf(line: TruthLine): string {
  if (line.power !== '') return line.power;
  return line.decision === '合并' || line.kind === 'self' ? `${line.group} ends unpublished` : line.item;
}
