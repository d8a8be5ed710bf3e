import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { z } from 'zod';
import type { ItemRow } from '#shared/contract/listings.ts';
import { type CategoryCode, categoryCodes } from '#shared/model/category.ts';
import { dispositions } from '#shared/model/decision.ts';
import { groupKinds } from '#shared/model/group.ts';

const yesNo = z.enum(['yes', 'no']).transform((word) => word === 'yes');
const orEmpty = <T extends z.ZodType>(schema: T) => z.union([z.literal('').transform(() => null), schema]);

const truthLineSchema = z.object({
  file: z.string(),
  sheet: z.string(),
  row: z.coerce.number(),
  name: z.string(),
  item: z.string(),
  parent: z.string(),
  power: z.string(),
  group: z.string(),
  kind: orEmpty(z.enum(['self', ...groupKinds])),
  category: z.enum(categoryCodes),
  decision: z.enum(dispositions),
  target: z.string(),
  as_sub_item: yesNo,
  public: yesNo,
  reason: z.string(),
  rule: z.string(),
  inflation: z.string(),
});
export type TruthLine = z.infer<typeof truthLineSchema>;

const addedSchema = z.object({
  name: z.string(),
  department: z.string(),
  category: z.enum(categoryCodes),
  basis: z.string(),
  decision: z.enum(['新增', '承接']),
  reason: z.string(),
});
const powerSchema = z.object({
  key: z.string(),
  name: z.string(),
  category: z.enum(categoryCodes),
  department: z.string(),
});

/** What is true of the sample: who wrote it knows; the engine never sees it. */
export interface Truth {
  readonly lines: readonly TruthLine[];
  readonly added: readonly z.infer<typeof addedSchema>[];
  readonly powers: ReadonlyMap<
    string,
    { readonly name: string; readonly category: CategoryCode; readonly department: string }
  >;
}

export function readTruth(folder: string): Truth {
  const powers = readTable(join(folder, 'powers.csv'), powerSchema);
  return {
    lines: readTable(join(folder, 'truth.csv'), truthLineSchema),
    added: readTable(join(folder, 'added.csv'), addedSchema),
    powers: new Map(powers.map((power) => [power.key, power])),
  };
}

function readTable<T extends z.ZodType>(path: string, schema: T): z.output<T>[] {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const { data } = Papa.parse<unknown>(text, { header: true, skipEmptyLines: true });
  return z.array(schema).parse(data);
}

/** The line of truth for each item that was read, found by file, sheet, row and name. */
export function alignTruth(
  truth: Truth,
  items: readonly ItemRow[],
): { lineOf: Map<number, TruthLine>; itemOf: Map<string, ItemRow>; missed: TruthLine[]; extra: ItemRow[] } {
  const byPlace = Map.groupBy(truth.lines, (line) => placeKey(line.file, line.sheet, line.row, line.name));
  const lineOf = new Map<number, TruthLine>();
  const extra: ItemRow[] = [];
  for (const item of items) {
    const found = item.sources
      .map(({ file, sheet, row }) => byPlace.get(placeKey(file, sheet, row, item.name))?.shift())
      .find((line) => line !== undefined);
    if (found === undefined) extra.push(item);
    else lineOf.set(item.id, found);
  }
  const itemOf = new Map<string, ItemRow>();
  for (const item of items) {
    const line = lineOf.get(item.id);
    if (line !== undefined) itemOf.set(line.item, item);
  }
  return { lineOf, itemOf, missed: truth.lines.filter((line) => !itemOf.has(line.item)), extra };
}

function placeKey(file: string, sheet: string, row: number, name: string): string {
  return [file, sheet, row, name.replace(/\s/g, '')].join('\n');
}
