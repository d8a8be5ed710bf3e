import { sealEarlier } from '../seals.ts';
import type { Db } from '../sqlite.ts';
import { departmentLife } from './departments.ts';
import { derivedTables } from './derived.ts';
import { gridTables } from './grid.ts';
import { logTables } from './log.ts';
import { questions } from './questions.ts';
import { queueColumns } from './queue.ts';
import { rounds } from './rounds.ts';
import { seals } from './seals.ts';
import { tallyIndexes } from './tallies.ts';
import { truthTables } from './truth.ts';

/** One step of the schema. Once it was released it never changes; what comes later is a step of its own. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
  /** What SQL alone cannot do, after it. */
  readonly run?: (db: Db) => void;
}

/** In order; the versions count from 1 without gaps. */
export const migrations: readonly Migration[] = [
  { version: 1, name: 'first', sql: truthTables + logTables + derivedTables },
  { version: 2, name: 'departments', sql: departmentLife },
  { version: 3, name: 'tallies', sql: tallyIndexes },
  { version: 4, name: 'queue', sql: queueColumns },
  { version: 5, name: 'grid', sql: gridTables },
  { version: 6, name: 'questions', sql: questions },
  { version: 7, name: 'rounds', sql: rounds },
  { version: 8, name: 'seals', sql: seals, run: sealEarlier },
];
