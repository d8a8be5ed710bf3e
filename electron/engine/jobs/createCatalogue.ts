import type { Output, Parsed } from '#shared/contract.ts';
import { categoryName, categorySets, findCategorySet } from '#shared/model/category.ts';
import { Failure, type FailureCode } from '#shared/model/failure.ts';
import type { Level } from '#shared/model/level.ts';
import { levelNames } from '#shared/model/level.ts';
import { newOperation } from '../operation.ts';
import type { ReadOnlyReason, Session } from '../session.ts';
import {
  closeReadOnly,
  createCatalogue as createFile,
  openDamaged,
  openCatalogue as openFile,
  openReadOnly,
} from '../store/catalogueFile.ts';
import { takeLock } from '../store/catalogueLock.ts';
import { placeOf } from '../store/filePlace.ts';
import { idSource } from '../store/ids.ts';
import { countAllItems } from '../store/items.ts';
import { putLaw } from '../store/laws.ts';
import { setSetting } from '../store/settings.ts';
import { listSources } from '../store/sources.ts';
import { type Db, withFailures } from '../store/sqlite.ts';
import { writeOperation } from '../store/write.ts';
import { builtInLaws } from './builtInLaws.ts';

/**
 * Makes the catalogue and opens it. The law register that the program brings goes into it, so that what follows from
 * it does not change when the program does.
 */
export function createCatalogue(session: Session, input: Parsed<'catalogue/create'>): Output<'catalogue/create'> {
  const set = findCategorySet(input.categories);
  if (set === null) {
    const known = categorySets.map((each) => each.id).join(' ');
    throw new Failure('unknown-category-set', { id: input.categories, known });
  }
  const db = createFile(input.file, (fresh) => initialise(session, fresh, input));
  session.use(db, input.alone ? takeLock(input.file) : null);
  return describe(session, input.file);
}

export function openCatalogue(session: Session, input: Parsed<'catalogue/open'>): Output<'catalogue/open'> {
  const { file, readOnly } = input;
  // Opened again, it lets go of its own lock first.
  if (session.hasOpen(file)) session.letGo();
  if (readOnly === 'yes') {
    session.takeForReading(file, openReadOnly(file), 'asked');
    return describe(session, file);
  }
  try {
    openToWrite(session, input);
    return describe(session, file);
  } catch (error) {
    const reason = readOnly === 'if-needed' && error instanceof Failure ? readOnlyReasons[error.code] : undefined;
    if (reason === undefined) throw error;
    if (reason === 'damaged') return openWhatIsLeft(session, file, error);
    session.takeForReading(file, openReadOnly(file), reason);
    return describe(session, file);
  }
}

const readOnlyReasons: Partial<Record<FailureCode, ReadOnlyReason>> = {
  'catalogue-open-elsewhere': 'elsewhere',
  'cannot-write': 'cannot-write',
  'catalogue-damaged': 'damaged',
};

/** Of a damaged catalogue. @throws what opening it said, where not even what it is about can be read */
function openWhatIsLeft(session: Session, file: string, refusal: unknown): Output<'catalogue/open'> {
  const left = openDamaged(file);
  try {
    withFailures(file, () => {
      requireBeginning(left.db);
      session.takeForReading(file, left, 'damaged');
    });
  } catch (error) {
    closeReadOnly(left);
    throw error instanceof Failure ? refusal : error;
  }
  return describe(session, file);
}

/** What the window shows first can be read; asked before what was open is let go. */
function requireBeginning(db: Db): void {
  countAllItems(db);
  listSources(db);
}

function openToWrite(session: Session, { file, alone, backUp }: Parsed<'catalogue/open'>): void {
  const lock = alone ? takeLock(file) : null;
  let db: Db | null = null;
  try {
    const opened = openFile(file).db;
    db = opened;
    withFailures(file, () => {
      requireBeginning(opened);
      session.use(opened, lock, backUp);
    });
  } catch (error) {
    db?.close();
    lock?.release();
    throw error;
  }
}

function initialise(session: Session, db: Db, input: Parsed<'catalogue/create'>): void {
  const nextId = idSource(db);
  const laws = builtInLaws(session.places);
  writeOperation(db, newOperation(session, 'create', input.actor, { title: input.title, laws: laws.length }), [
    setSetting(db, nextId, 'title', input.title),
    setSetting(db, nextId, 'place', input.place),
    setSetting(db, nextId, 'categories', input.categories),
    setSetting(db, nextId, 'level', levelOfPlace(input.place)),
    ...laws.map((law) => putLaw(db, nextId, law).change),
  ]);
}

/** 昆都仑区 and 固阳县 are county level, 包头市 is city level unless it is a city within a city, which nobody can tell. */
function levelOfPlace(place: string): Level {
  if (/(省|自治区)$/.test(place)) return 'province';
  if (/(市|盟|地区|自治州)$/.test(place)) return 'city';
  if (/(镇|乡|街道|苏木)$/.test(place)) return 'township';
  return 'county';
}

export function describe(session: Session, file: string): Output<'catalogue/open'> {
  const { title, place, categories, level } = session.settings;
  const { items, subItems } = countAllItems(session.db);
  return {
    file,
    title,
    place,
    categories: {
      id: categories.id,
      title: categories.title,
      members: categories.members.map(({ code }) => ({ code, name: categoryName(code, categories) })),
    },
    level: levelNames[level],
    sources: listSources(session.db).filter((source) => !source.withdrawn).length,
    items: items + subItems,
    readOnly: session.readOnly,
    location: placeOf(file),
  };
}
