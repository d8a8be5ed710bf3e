import { Buckets } from './buckets.ts';
import { visitNamesOf } from './candidatePredicate.ts';
import type { LawUse } from './citations.ts';
import { IntList } from './intList.ts';

/** What is known under one title: its laws, of which there is mostly one, and the numbers of its articles. */
interface Title {
  readonly laws: { readonly number: number; readonly law: LawUse }[];
  readonly articles: Map<string, number>;
}

/** The laws that tell, and their articles, by the rows that cite them. A list cites few laws, however long it is. */
export class CitedLaws {
  readonly #titles = new Map<string, Title>();
  /** Each law once, as the first row cites it. */
  readonly #laws: LawUse[] = [];
  #articleCount = 0;
  readonly #lawsCited = new IntList();
  readonly #rowsCiting = new IntList();
  readonly #articlesCited = new IntList();
  readonly #rowsCitingArticle = new IntList();

  /** Rows come in ascending order. */
  add(row: number, law: LawUse): void {
    const title = this.#titles.get(law.key) ?? this.#addTitle(law.key);
    this.#lawsCited.push(this.#numberOf(law, title));
    this.#rowsCiting.push(row);
    for (const { article } of law.articles) {
      this.#articlesCited.push(title.articles.get(article) ?? this.#addArticle(article, title));
      this.#rowsCitingArticle.push(row);
    }
  }

  /** How often an article is cited; likewise a law. */
  get articleCitations(): number {
    return this.#articlesCited.length;
  }

  get lawCitations(): number {
    return this.#lawsCited.length;
  }

  /** The rows of each article that several cite, in ascending order. */
  *rowsByArticle(): Generator<Int32Array, void> {
    const rows = new Buckets(this.#articlesCited.view(), this.#rowsCitingArticle.view(), this.#articleCount);
    for (const [, citing] of rows.several()) yield citing;
  }

  /** The rows of each name by which laws are related (see {@link visitNamesOf}) that several have, in ascending order. */
  *rowsByLawName(): Generator<Int32Array, void> {
    const rows = new Buckets(this.#lawsCited.view(), this.#rowsCiting.view(), this.#laws.length);
    for (const laws of this.#lawsByName().values()) {
      const [first = 0, ...others] = laws;
      const citing = others.length === 0 ? rows.of(first) : united(laws.map((law) => rows.of(law)));
      if (citing.length > 1) yield citing;
    }
  }

  #lawsByName(): Map<string, number[]> {
    const replacing = new Set(this.#laws.map(({ replacedBy }) => replacedBy));
    const byName = new Map<string, number[]>();
    for (const [number, law] of this.#laws.entries()) {
      visitNamesOf(
        law,
        (id) => replacing.has(id),
        (name) => {
          const known = byName.get(name);
          if (known === undefined) byName.set(name, [number]);
          else if (known.at(-1) !== number) known.push(number);
        },
      );
    }
    return byName;
  }

  #addTitle(key: string): Title {
    const title = { laws: [], articles: new Map<string, number>() };
    this.#titles.set(key, title);
    return title;
  }

  #numberOf(law: LawUse, { laws }: Title): number {
    for (const { number, law: known } of laws) {
      if (known.lawId === law.lawId && known.family === law.family && known.replacedBy === law.replacedBy)
        return number;
    }
    const number = this.#laws.length;
    this.#laws.push(law);
    laws.push({ number, law });
    return number;
  }

  #addArticle(article: string, { articles }: Title): number {
    const number = this.#articleCount;
    this.#articleCount += 1;
    articles.set(article, number);
    return number;
  }
}

/** Each row once, in ascending order. */
function united(lists: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const list of lists) {
    all.set(list, end);
    end += list.length;
  }
  return all.sort().filter((row, at) => at === 0 || row !== all[at - 1]);
}
