/** How well legal bases are read, against a key that was read by hand: row references and what they cite, no texts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readBasis } from '#shared/law/parseCitations.ts';
import { foldText } from '#shared/text/foldText.ts';
import type { RealRow } from '../realRows.ts';

const keySchema = z.array(
  z.object({
    file: z.string(),
    sheet: z.string(),
    row: z.int(),
    laws: z.array(
      z.object({
        title: z.string(),
        /** 条[-之][.款][(项)] as the basis names them at the head of its pieces. */
        articles: z.array(z.string()),
        annexItem: z.int().optional(),
        /** Could be read either way: neither missed nor wrong. */
        optional: z.boolean().optional(),
      }),
    ),
  }),
);
export type KeyRow = z.infer<typeof keySchema>[number];

export function readKey(): KeyRow[] {
  return keySchema.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'key.json'), 'utf8')));
}

export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export interface Rates extends Counts {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface RowScore {
  readonly row: KeyRow;
  readonly laws: Counts;
  /** By 条 alone. */
  readonly articles: Counts;
  /** By 条, 款 and 项. */
  readonly clauses: Counts;
  readonly annexItems: Counts;
  readonly problems: readonly string[];
}

interface Cited {
  readonly title: string;
  readonly refs: ReadonlySet<string>;
  readonly annexItem: number | null;
}

/** Rows of the key that the table has, each against what the product reads. */
export function scoreRows(key: readonly KeyRow[], rows: readonly RealRow[]): RowScore[] {
  const bases = new Map(rows.map((row) => [`${row.file} ${row.sheet} ${Number(row.xls_row)}`, row.basis ?? '']));
  return key.flatMap((row) => {
    const basis = bases.get(`${row.file} ${row.sheet} ${row.row}`);
    return basis === undefined ? [] : [scoreRow(row, basis)];
  });
}

function scoreRow(row: KeyRow, basis: string): RowScore {
  const read = byTitle(
    readBasis(basis).citations.map(({ law, docNo, refs, annexItem }) => ({
      title: law ?? docNo ?? '',
      refs: new Set(refs),
      annexItem,
    })),
  );
  const left = [...read];
  const problems: string[] = [];
  let [laws, articles, clauses, annexItems] = [none, none, none, none];
  for (const { title, articles: expected, annexItem = null, optional = false } of row.laws) {
    const at = left.findIndex((cited) => isSameTitle(cited.title, title));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (optional) continue;
    if (found === undefined) problems.push(`missed 《${title}》 ${expected.join('、')}`);
    const refs = found?.refs ?? new Set<string>();
    const wanted = new Set(expected);
    if (found !== undefined && !equal(refs, wanted)) {
      problems.push(`《${title}》 read ${[...refs].join('、')} for ${expected.join('、')}`);
    }
    laws = plus(laws, compare(new Set(found === undefined ? [] : [title]), new Set([title])));
    articles = plus(articles, compare(articlesOf(refs), articlesOf(wanted)));
    clauses = plus(clauses, compare(refs, wanted));
    if (annexItem !== null) annexItems = plus(annexItems, compare(annexOf(found), new Set([String(annexItem)])));
  }
  for (const { title, refs } of left) {
    problems.push(`wrongly 《${title}》 ${[...refs].join('、')}`);
    laws = plus(laws, { right: 0, wrong: 1, missed: 0 });
    articles = plus(articles, { right: 0, wrong: articlesOf(refs).size, missed: 0 });
    clauses = plus(clauses, { right: 0, wrong: refs.size, missed: 0 });
  }
  return { row, laws, articles, clauses, annexItems, problems };
}

/** One law cited twice in a cell is one law. */
function byTitle(cited: readonly Cited[]): Cited[] {
  return [...Map.groupBy(cited, ({ title }) => bare(title)).values()].map((same) => ({
    title: same[0]?.title ?? '',
    refs: new Set(same.flatMap(({ refs }) => [...refs])),
    annexItem: same.find(({ annexItem }) => annexItem !== null)?.annexItem ?? null,
  }));
}

/** A key writes titles as the basis does; inner brackets and who issued a notice (…办公厅关于印发…) may be left out. */
function isSameTitle(left: string, right: string): boolean {
  const [a, b] = [bare(left), bare(right)];
  if (a === b) return true;
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
  return shorter.includes('关于') && longer.endsWith(shorter.slice(shorter.indexOf('关于')));
}

function bare(title: string): string {
  return foldText(title).replace(/[〈〉《》"'、\s]/g, '');
}

function articlesOf(refs: ReadonlySet<string>): Set<string> {
  return new Set([...refs].map((ref) => /^\d+(?:-\d+)?/.exec(ref)?.[0] ?? ref));
}

function annexOf(found: Cited | undefined): Set<string> {
  return new Set(found === undefined || found.annexItem === null ? [] : [String(found.annexItem)]);
}

const none: Counts = { right: 0, wrong: 0, missed: 0 };

function compare(read: ReadonlySet<string>, wanted: ReadonlySet<string>): Counts {
  const right = [...read].filter((each) => wanted.has(each)).length;
  return { right, wrong: read.size - right, missed: wanted.size - right };
}

function equal(read: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  const { wrong, missed } = compare(read, wanted);
  return wrong === 0 && missed === 0;
}

function plus(a: Counts, b: Counts): Counts {
  return { right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed };
}

export function ratesOf(counts: readonly Counts[]): Rates {
  const sum = counts.reduce(plus, none);
  const precision = share(sum.right, sum.right + sum.wrong);
  const recall = share(sum.right, sum.right + sum.missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { ...sum, precision, recall, f1 };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/** What can be told of every basis without a key. */
export interface Marks {
  /** Titles behind a tag at the head of a line, 【法律】《…》: each is cited. */
  readonly headed: { readonly all: number; readonly found: number };
  /** Titles that a law names in its own text, 依照《…》的规定处罚: none is cited. */
  readonly quoted: { readonly all: number; readonly taken: number };
  /** Where these went wrong: file and row. */
  readonly astray: readonly string[];
}

const headed = /(?:^|\n)[ \t\u3000]*【[\u4e00-\u9fff\s]{2,10}】\s*《/g;
const quoted = /(?:依照|按照|违反|适用|执行)《(?=[^》\n]{2,60}》(?:第[^\n]{1,20}条)?[^\n]{0,20}(?:的?规定|处罚|处理))/g;

export function readMarks(rows: readonly RealRow[]): Marks {
  const marks = { headed: { all: 0, found: 0 }, quoted: { all: 0, taken: 0 }, astray: [] as string[] };
  for (const { file, sheet, xls_row: line, basis = '' } of rows) {
    const spans = readBasis(basis).citations;
    const isCited = (at: number) => spans.some(({ start, end }) => start <= at && at < end);
    for (const match of basis.matchAll(headed)) {
      const found = isCited(match.index + match[0].length);
      marks.headed.all += 1;
      marks.headed.found += found ? 1 : 0;
      if (!found) marks.astray.push(`missed at the head of ${file} ${sheet} ${line}`);
    }
    for (const match of basis.matchAll(quoted)) {
      const taken = isCited(match.index + match[0].length);
      marks.quoted.all += 1;
      marks.quoted.taken += taken ? 1 : 0;
      if (taken) marks.astray.push(`taken out of the text of ${file} ${sheet} ${line}`);
    }
  }
  return marks;
}
