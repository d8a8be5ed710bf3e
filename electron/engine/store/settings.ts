import type { Form } from '#shared/approve/forms.ts';
import type { Change } from './operationLog.ts';
import { type Db, query } from './sqlite.ts';
import type { TruthTable } from './tables.ts';
import { insert, remove, update } from './write.ts';

/** What a catalogue is set up with, what its verdicts taught, and the templates of the office: the sha256 of an attachment, and a file name. */
export type SettingKey = 'title' | 'place' | 'categories' | 'level' | 'calibration' | `template:${Form}`;

const byKey = query<[string], { id: number; value: string; live: number }>(
  'SELECT id, value, live FROM setting WHERE key = ?',
);

export function findSetting(db: Db, key: SettingKey): string | null {
  const row = byKey(db).get(key);
  return row === undefined || row.live === 0 ? null : row.value;
}

export function setSetting(db: Db, nextId: (table: TruthTable) => number, key: SettingKey, value: string): Change {
  const row = byKey(db).get(key);
  if (row === undefined) return insert('setting', { id: nextId('setting'), key, value });
  return update('setting', row.id, { value, live: true });
}

/** Nothing where it is not set. */
export function unsetSetting(db: Db, key: SettingKey): Change[] {
  const row = byKey(db).get(key);
  return row === undefined || row.live === 0 ? [] : [remove('setting', row.id)];
}
