import { highestItemId } from '../../store/ids.ts';
import { searchTexts } from '../../store/searchTexts.ts';
import type { Db } from '../../store/sqlite.ts';
import type { Task } from '../../task.ts';
import { pause } from './pause.ts';

/** The texts of so many ids in a row as one, which is searched a hundred times faster than they are one by one. */
interface Chunk {
  readonly text: string;
  readonly ids: Int32Array;
  /** Where the text of each id ends. */
  readonly ends: Int32Array;
}

const idsOfChunk = 4096;
/** Between two items: no text holds it, so that no word is found across. */
const separator = '\u0000';

/** Names, numbers, bases and departments in memory, for a search that keeps up with typing. */
export class SearchTexts {
  readonly #db: Db;
  #chunks: (Chunk | null)[] = [];

  constructor(db: Db) {
    this.#db = db;
  }

  clear(): void {
    this.#chunks = [];
  }

  forget(ids: readonly number[]): void {
    for (const id of ids) this.#chunks[Math.floor(id / idsOfChunk)] = null;
  }

  /** Reads what is not read yet, letting others go first between the chunks. */
  async load(task: Task): Promise<void> {
    for (let at = 0; at <= Math.floor(highestItemId(this.#db) / idsOfChunk); at += 1) {
      if (this.#chunks[at]) continue;
      this.#chunk(at);
      await pause(this.#db, task);
    }
  }

  /** Marks the items in which the word stands, whatever its case. */
  find(word: string, mark: (id: number) => void): void {
    const sought = word.toLowerCase();
    for (let at = 0; at <= Math.floor(highestItemId(this.#db) / idsOfChunk); at += 1)
      findIn(this.#chunk(at), sought, mark);
  }

  #chunk(at: number): Chunk {
    const known = this.#chunks[at];
    if (known) return known;
    const ids: number[] = [];
    const texts: string[] = [];
    const ends: number[] = [];
    let end = -1;
    for (const { id, text } of searchTexts(this.#db, at * idsOfChunk, (at + 1) * idsOfChunk)) {
      const folded = text.toLowerCase();
      end += folded.length + 1;
      ids.push(id);
      texts.push(folded);
      ends.push(end);
    }
    const chunk = { text: texts.join(separator), ids: Int32Array.from(ids), ends: Int32Array.from(ends) };
    this.#chunks[at] = chunk;
    return chunk;
  }
}

function findIn({ text, ids, ends }: Chunk, sought: string, mark: (id: number) => void): void {
  let index = 0;
  for (let found = text.indexOf(sought); found >= 0; ) {
    while ((ends[index] ?? text.length) <= found) index += 1;
    mark(ids[index] ?? 0);
    found = text.indexOf(sought, ends[index]);
    index += 1;
  }
}
