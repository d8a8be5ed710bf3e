import type { LawIndex } from '#shared/law/lookup.ts';
import type { CategorySet } from '#shared/model/category.ts';
import { findCategorySet } from '#shared/model/category.ts';
import type { Level } from '#shared/model/level.ts';
import { levels } from '#shared/model/level.ts';
import { Gate } from './gate.ts';
import { createParser, type Parser } from './intake/parser.ts';
import { Desk } from './jobs/desk/desk.ts';
import type { Places } from './places.ts';
import { closeCatalogue } from './store/catalogueFile.ts';
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

interface Opened {
  readonly db: Db;
  readonly settings: CatalogueSettings;
  /** Null where others may have it open too. */
  readonly lock: CatalogueLock | null;
}

/** One engine's state: the open catalogue and the processes that read files for it. */
export class Session {
  readonly surroundings: Surroundings;
  readonly places: Places;
  readonly gate = new Gate();
  #open: Opened | null = null;
  #desk = new Desk();
  #parser: Parser | null = null;
  #laws: LawIndex | null = null;

  constructor(surroundings: Surroundings, places: Places) {
    this.surroundings = surroundings;
    this.places = places;
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

  /** Starts with the first file to be read. */
  get parser(): Parser {
    this.#parser ??= createParser({ script: this.places.parserScript });
    return this.#parser;
  }

  /** The register of the open catalogue, read once; {@link forgetLaws} after it changed. */
  laws(read: (db: Db) => LawIndex): LawIndex {
    this.#laws ??= read(this.db);
    return this.#laws;
  }

  forgetLaws(): void {
    this.#laws = null;
  }

  use(db: Db, lock: CatalogueLock | null): void {
    this.#closeCatalogue();
    this.#open = { db, settings: readSettings(db), lock };
  }

  /** An error of the open file (a damaged page, a full disk) as a Failure that says so; any other as it is. */
  failureOf(error: unknown): unknown {
    return (this.#open === null ? null : fileFailure(this.#open.db.name, error)) ?? error;
  }

  close(): void {
    this.#parser?.close();
    this.#parser = null;
    this.#closeCatalogue();
  }

  /** The file is complete by itself then, and free for others. */
  letGo(): void {
    this.#closeCatalogue();
  }

  hasOpen(file: string): boolean {
    return this.#open?.db.name === file;
  }

  #opened(): Opened {
    if (this.#open === null) throw new Error('no catalogue is open');
    return this.#open;
  }

  #closeCatalogue(): void {
    if (this.#open !== null) {
      closeCatalogue(this.#open.db);
      this.#open.lock?.release();
    }
    this.#open = null;
    this.#laws = null;
    this.#desk = new Desk();
  }
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
