import { Failure } from '#shared/model/failure.ts';
import { copyAtOnce, migrationPlace } from './backups.ts';
import type { Migration } from './migrations/migrations.ts';
import type { Db } from './sqlite.ts';

/** Brings the schema up to the newest step: every step with its record and the new version number, all or nothing. */
export function migrate(db: Db, migrations: readonly Migration[]): void {
  const steps = migrations.filter((step) => step.version > schemaVersion(db));
  db.transaction(() => {
    db.exec(
      'CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL, appliedAt TEXT NOT NULL) STRICT',
    );
    const record = db.prepare("INSERT INTO migration VALUES (?, ?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))");
    for (const step of steps) {
      db.exec(step.sql);
      step.run?.(db);
      record.run(step.version, step.name);
      db.pragma(`user_version = ${step.version}`);
    }
  }).immediate();
}

/** Migrates an older catalogue after a backup was made; refuses a newer one. Returns the path of the backup. */
export function migrateOlder(db: Db, migrations: readonly Migration[]): string | null {
  const found = schemaVersion(db);
  const known = migrations.at(-1)?.version ?? 0;
  if (found > known) throw new Failure('catalogue-newer', { file: db.name, found, known });
  if (found === known) return null;
  const copy = migrationPlace(db.name, found);
  copyAtOnce(db, copy);
  migrate(db, migrations);
  return copy;
}

export function schemaVersion(db: Db): number {
  return Number(db.pragma('user_version', { simple: true }));
}
