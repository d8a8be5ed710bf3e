import { type TabulatedPowers, tabulate } from '#shared/publish/tabulate.ts';
import type { Session } from '../session.ts';
import { listDepartments } from '../store/departments.ts';
import { tallyPowers } from '../store/tally.ts';

/** Departments × categories of the catalogue as it stands. */
export function tabulateCatalogue({ db, settings }: Session, tallies = tallyPowers(db)): TabulatedPowers {
  const departments = listDepartments(db).map(({ name }) => name);
  return tabulate(tallies, settings.categories, departments);
}
