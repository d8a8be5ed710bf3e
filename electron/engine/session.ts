import type { LawIndex } from '#shared/law/lookup.ts';
import type { CategorySet } from '#shared/model/category.ts';
import { findCategorySet } from '#shared/model/category.ts';
import type { FailureValue } from '#shared/model/failure.ts';
import type { Level } from '#shared/model/level.ts';
import { levels } from '#shared/model/level.ts';
import { Gate } from './gate.ts';
import type { Parser } from './intake/parser.ts';
import { Desk } from './jobs/desk/desk.ts';
import type { Places } from './places.ts';
import { closeCatalogue, closeReadOnly, type ReadOnlyCatalogue } from './store/catalogueFile.ts';
import type { CatalogueLock } from './store/catalogueLock.ts';
import { findSetting } from './store/settings.ts';
import { type Db, fileFailure } from './store/sqlite.ts';
import type { Surroundings } from './surroundings.ts';

/** What a catalogue is about; it was fixed when the catalogue was made. */
export interface CatalogueSettings {
  readonly title: string;
  readonly place: string;
  readonly categories: CategorySet;
  /** The level of government whose list this is. */
  readonly level: Level;
}

/** Why a catalogue is open for reading only. */
export type ReadOnlyReason = 'asked' | 'elsewhere' | 'cannot-write' | 'damaged';

interface Opened {
  readonly db: Db;
  /** The catalogue that was asked for; what is read may be a copy of it. */
  readonly file: string;
  readonly settings: CatalogueSettings;
  /** Null where others may have it open too. */
  readonly lock: CatalogueLock | null;
  readonly readOnly: { readonly reason: ReadOnlyReason; readonly close: () => void } | null;
  readonly backups: BackupState;
}

/** What is known of the backups of the open catalogue. */
export interface BackupState {
  /** Made by themselves: before large work and by the clock, before large work alone, or not at all. */
  readonly due: 'always' | 'before-large' | 'never';
  /** When the latest was made, and the last operation it holds; null where another sitting made it. */
  last: { readonly operation: number | null; readonly at: string } | null;
  /** Being made beside other work. */
  running: Promise<void> | null;
  /** Why the last one that was due by itself could not be made. */
  failure: FailureValue | null;
  ended: boolean;
}

/** One engine's state: the open catalogue and the processes that read files for it. */
export class Session {
  readonly surroundings: Surroundings;
  readonly places: Places;
  readonly parser: Parser;
  readonly gate = new Gate();
  #open: Opened | null = null;
  #desk = new Desk();
  #laws: LawIndex | null = null;

  constructor(surroundings: Surroundings, places: Places, parser: Parser) {
    this.surroundings = surroundings;
    this.places = places;
    this.parser = parser;
  }

  /** A catalogue must be open: calling without one is a mistake of the caller, not of the user. */
  get db(): Db {
    if (!this.gate.isOpen) throw new Error('another is in the middle of a write');
    return this.#opened().db;
  }

  get settings(): CatalogueSettings {
    return this.#opened().settings;
  }

  /** The files that wait to be imported into the open catalogue. */
  get desk(): Desk {
    return this.#desk;
  }

  /** The register of the open catalogue, read once; {@link forgetLaws} after it changed. */
  laws(read: (db: Db) => LawIndex): LawIndex {
    this.#laws ??= read(this.db);
    return this.#laws;
  }

  forgetLaws(): void {
    this.#laws = null;
  }

  /** The path of the open catalogue. */
  get file(): string {
    return this.#opened().file;
  }

  /** Null where it can be written, and where none is open. */
  get readOnly(): ReadOnlyReason | null {
    return this.#open?.readOnly?.reason ?? null;
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  get backups(): BackupState {
    return this.#opened().backups;
  }

  /** @param backUp before large work, even where others may have it open */
  use(db: Db, lock: CatalogueLock | null, backUp = false): void {
    const next = opened(db, db.name, lock !== null ? 'always' : backUp ? 'before-large' : 'never');
    this.#closeCatalogue();
    this.#open = { ...next, lock, readOnly: null };
  }

  takeForReading(file: string, catalogue: ReadOnlyCatalogue, reason: ReadOnlyReason): void {
    const next = opened(catalogue.db, file, 'never');
    this.#closeCatalogue();
    const close = () => closeReadOnly(catalogue);
    this.#open = { ...next, lock: null, readOnly: { reason, close } };
  }

  /** Lets go of the file, lets `work` replace it, and opens it again under the same lock. */
  replaceFile(work: () => void, open: (file: string) => Db): void {
    const { db, file, lock, backups } = this.#opened();
    closeCatalogue(db);
    try {
      work();
    } finally {
      this.#open = { ...opened(open(file), file, backups.due), lock, readOnly: null };
      this.#laws = null;
      this.#desk = new Desk();
    }
  }

  /** An error of the open file (a damaged page, a full disk) as a Failure that says so; any other as it is. */
  failureOf(error: unknown): unknown {
    return (this.#open === null ? null : fileFailure(this.#open.db.name, error)) ?? error;
  }

  close(): void {
    this.parser.close();
    this.#closeCatalogue();
  }

  /** The file is complete by itself then, and free for others. */
  letGo(): void {
    this.#closeCatalogue();
  }

  hasOpen(file: string): boolean {
    return this.#open?.file === file;
  }

  #opened(): Opened {
    if (this.#open === null) throw new Error('no catalogue is open');
    return this.#open;
  }

  #closeCatalogue(): void {
    if (this.#open !== null) {
      this.#open.backups.ended = true;
      if (this.#open.readOnly === null) closeCatalogue(this.#open.db);
      else this.#open.readOnly.close();
      this.#open.lock?.release();
    }
    this.#open = null;
    this.#laws = null;
    this.#desk = new Desk();
  }
}

function opened(db: Db, file: string, due: BackupState['due']): Pick<Opened, 'db' | 'file' | 'settings' | 'backups'> {
  const backups = { due, last: null, running: null, failure: null, ended: false };
  return { db, file, settings: readSettings(db), backups };
}

function readSettings(db: Db): CatalogueSettings {
  const categories = findCategorySet(findSetting(db, 'categories') ?? '');
  if (categories === null) throw new Error('the catalogue names no category set');
  return {
    title: findSetting(db, 'title') ?? '',
    place: findSetting(db, 'place') ?? '',
    categories,
    level: levels.find((level) => level === findSetting(db, 'level')) ?? 'county',
  };
}
