import type { CategoryCode } from '#shared/model/category.ts';
import { Failure } from '#shared/model/failure.ts';
import type { IntakeFailure } from '#shared/model/intakeFailure.ts';
import type { GivenMapping } from '#shared/sheet/reading.ts';
import type { SkippedFile } from '../../intake/listFiles.ts';
import type { DeskContent } from './deskContent.ts';

/** What a person said about a file before it is imported. */
export interface GivenAboutFile {
  readonly mappings: readonly GivenMapping[];
  readonly department: string | null;
  readonly category: CategoryCode | null;
  /** To be imported although its content was seen before. */
  readonly anyway: boolean;
}

export interface DeskFile {
  readonly id: number;
  readonly file: string;
  /** Null for pasted cells, which can not be read again. */
  readonly path: string | null;
  readonly given: GivenAboutFile;
  /** Exactly one of the two is null. */
  readonly failure: IntakeFailure | null;
  readonly content: DeskContent | null;
}

const nothingGiven: GivenAboutFile = { mappings: [], department: null, category: null, anyway: false };

/** The files that were read and wait to be imported. They are in memory only; nothing of them is written. */
export class Desk {
  readonly #files = new Map<number, DeskFile>();
  #skipped: readonly SkippedFile[] = [];
  #lastId = 0;

  get files(): readonly DeskFile[] {
    return [...this.#files.values()];
  }

  /** What the folders held beside lists when they were last looked at. */
  get skipped(): readonly SkippedFile[] {
    return this.#skipped;
  }

  /** Cells that are kept. */
  get cells(): number {
    return this.files.reduce((sum, { content }) => sum + (content?.cells ?? 0), 0);
  }

  /** @throws Failure where it was imported or removed meanwhile */
  get(id: number): DeskFile {
    const file = this.#files.get(id);
    if (file === undefined) throw new Failure('not-on-desk');
    return file;
  }

  /** A path that is looked at again takes the place of what was read before; what was said about it stays. */
  add(file: Omit<DeskFile, 'id' | 'given'>): DeskFile {
    const before = this.#at(file.path);
    const added = { ...file, id: before?.id ?? ++this.#lastId, given: this.given(file.path) };
    this.#files.set(added.id, added);
    return added;
  }

  /** What was said about the file at a path when it was looked at before. */
  given(path: string | null): GivenAboutFile {
    return this.#at(path)?.given ?? nothingGiven;
  }

  /** Puts a file back after something about it changed; one that was removed meanwhile stays away. */
  replace(file: DeskFile): void {
    if (this.#files.has(file.id)) this.#files.set(file.id, file);
  }

  remove(ids: readonly number[]): void {
    for (const id of ids) this.#files.delete(id);
  }

  #at(path: string | null): DeskFile | undefined {
    return path === null ? undefined : this.files.find((file) => file.path === path);
  }

  skip(skipped: readonly SkippedFile[]): void {
    this.#skipped = skipped;
  }
}
