import Papa from 'papaparse';
import { categoryName, categorySets } from '#shared/model/category.ts';
import { writeRef } from './citation.ts';
import type { Sample } from './collect.ts';
import type { Delivered } from './deliver.ts';
import { district } from './departments.ts';
import type { Power, Row } from './model.ts';
import { publishedOf } from './powers.ts';

const [defaultSet] = categorySets;

export interface TruthFiles {
  readonly 'truth.csv': string;
  readonly 'added.csv': string;
  readonly 'powers.csv': string;
}

/** What is true of every reported item, in three tables that README.md of the sample describes. */
export function writeTruth({ catalogue }: Sample, files: readonly Delivered[]): TruthFiles {
  const keys = new Map(files.flatMap(({ rows }) => rows).map((row, index) => [row, itemKey(index)]));
  const published = publishedOf(catalogue);
  const secondOf = secondParts(published, catalogue.originOf);
  const write = new TruthLines(keys, new Set(published), secondOf);
  const added = published.filter((power) => ['added', 'taken-over'].includes(catalogue.originOf.get(power) ?? ''));
  return {
    'truth.csv': table(files.flatMap((file) => file.rows.flatMap((row) => write.ofRow(file, row)))),
    'added.csv': table(added.map((power) => addedLine(power, catalogue.originOf.get(power) === 'taken-over'))),
    'powers.csv': table(
      published.map((power) => ({
        key: power.key,
        name: power.name,
        category: power.category,
        category_name: categoryName(power.category, defaultSet),
        department: `${district}${power.department.name}`,
        basis: basisOf(power),
        origin: catalogue.originOf.get(power) ?? '',
      })),
    ),
  };
}

function itemKey(index: number): string {
  return `I${String(index + 1).padStart(5, '0')}`;
}

/** The second powers of rows that hold two, by their names. */
function secondParts(powers: readonly Power[], originOf: ReadonlyMap<Power, string>): ReadonlyMap<string, Power> {
  return new Map(powers.filter((power) => originOf.get(power) === 'split').map((power) => [power.name, power]));
}

class TruthLines {
  readonly #keys: ReadonlyMap<Row, string>;
  readonly #published: ReadonlySet<Power>;
  readonly #secondOf: ReadonlyMap<string, Power>;
  readonly #groups = new Map<Row, string>();

  constructor(keys: ReadonlyMap<Row, string>, published: ReadonlySet<Power>, secondOf: ReadonlyMap<string, Power>) {
    this.#keys = keys;
    this.#published = published;
    this.#secondOf = secondOf;
    for (const row of keys.keys()) {
      const master = row.truth.group?.master;
      if (master === undefined || this.#groups.has(master)) continue;
      if (!keys.has(master)) throw new Error(`the master of ${row.name} was not delivered`);
      this.#groups.set(master, `G${String(this.#groups.size + 1).padStart(4, '0')}`);
    }
  }

  ofRow(file: Delivered, row: Row): readonly Record<string, string | number>[] {
    const place = file.places.get(row);
    const item = this.#keys.get(row);
    if (place === undefined || item === undefined) throw new Error(`${row.name} stands nowhere`);
    const { truth } = row;
    const power = truth.power !== null && this.#published.has(truth.power) ? truth.power.key : '';
    const master = truth.group?.master ?? row;
    const line = {
      file: file.file,
      sheet: place.sheet,
      row: place.row,
      name: withoutSpace(row.name),
      item,
      parent: '',
      power,
      group: this.#groups.get(master) ?? '',
      kind: truth.group?.kind ?? (this.#groups.has(row) ? 'self' : ''),
      category: truth.category,
      decision: truth.decision,
      target: this.#target(row),
      as_sub_item: yesNo(truth.asSubItem),
      public: yesNo(truth.isPublic),
      reason: truth.reason,
      rule: truth.rule,
      inflation: truth.inflation,
    };
    const subLines = row.subItems.map((name, index) => ({
      ...line,
      row: place.subRows[index] ?? place.row,
      name: withoutSpace(name),
      item: `${item}-${index + 1}`,
      parent: item,
      group: '',
      kind: '',
      target: '',
      as_sub_item: yesNo(true),
    }));
    return [line, ...subLines];
  }

  #target({ name, truth }: Row): string {
    switch (truth.decision) {
      case '合并':
        return (truth.into === null ? undefined : this.#keys.get(truth.into)) ?? '';
      case '拆分':
        return this.#partsOf(name, truth.power);
      case '下放':
        return '乡镇人民政府（街道办事处）';
      case '转移':
        return '行业协会';
      case '划转':
        return truth.group === null ? '' : `${district}${truth.group.master.department.name}`;
      case '变更':
        return truth.power === null
          ? ''
          : `${district}${truth.power.department.name} ${categoryName(truth.category, defaultSet)}`;
      default:
        return '';
    }
  }

  /** The powers into which a row of two is split: name（key）；name（key）. */
  #partsOf(name: string, first: Power | null): string {
    const second = [...this.#secondOf.values()].find(
      (power) => first !== null && name === `${power.name}及${first.name}`,
    );
    if (first === null || second === undefined) throw new Error(`no parts for ${name}`);
    return [first, second].map((power) => `${power.name}〔${power.key}〕`).join('；');
  }
}

function addedLine(power: Power, takenOver: boolean): Record<string, string> {
  return {
    key: power.key,
    name: power.name,
    department: `${district}${power.department.name}`,
    category: power.category,
    basis: basisOf(power),
    decision: takenOver ? '承接' : '新增',
    reason: takenOver
      ? '依据市人民政府关于下放行政权力事项的决定，由区级承接。'
      : `依据《${power.clause.law.title}》，本级应行使该职权，各部门均未申报，予以新增。`,
  };
}

function basisOf({ clause }: Power): string {
  return `《${clause.law.title}》${clause.ref === '' ? '' : writeRef(clause.ref, 'chinese')}`;
}

function withoutSpace(name: string): string {
  return name.replace(/\s/g, '');
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}

function table(lines: readonly Record<string, string | number>[]): string {
  return `\u{FEFF}${Papa.unparse([...lines], { newline: '\r\n' })}\r\n`;
}
