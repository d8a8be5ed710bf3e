import { departmentKey, departmentShort } from '#shared/text/departmentName.ts';
import { foldText } from '#shared/text/foldText.ts';
import type { Session } from '../session.ts';
import {
  isShortTaken,
  listAliases,
  listDepartments,
  listRemovedDepartments,
  nextPosition,
} from '../store/departments.ts';
import { idSource } from '../store/ids.ts';
import type { Db } from '../store/sqlite.ts';
import type { Department } from '../store/tables.ts';
import { type Change, insert, update } from '../store/write.ts';
import type { Surroundings } from '../surroundings.ts';

/** The departments of the catalogue by any of their names, to look one up; nothing is added. */
export function departmentBook({ db, settings, surroundings }: Session): Pick<DepartmentBook, 'find'> {
  return new DepartmentBook(db, settings.place, surroundings, idSource(db));
}

/**
 * The departments of a catalogue while an operation is being put together: finds one by any of its spellings, adds
 * those that are new, and remembers new spellings as other names.
 */
export class DepartmentBook {
  readonly #db: Db;
  readonly #place: string;
  readonly #surroundings: Surroundings;
  readonly #nextId: ReturnType<typeof idSource>;
  readonly #byKey = new Map<string, Department>();
  readonly #spellings = new Set<string>();
  readonly #shorts = new Set<string>();
  readonly #changes: Change[] = [];
  #position: number;

  constructor(db: Db, place: string, surroundings: Surroundings, nextId: ReturnType<typeof idSource>) {
    this.#db = db;
    this.#place = place;
    this.#surroundings = surroundings;
    this.#nextId = nextId;
    this.#position = nextPosition(db);
    const departments = listDepartments(db);
    const names = new Map(departments.map((department) => [department.id, department]));
    // What comes in under the name of a department that went into another belongs to that one.
    const present = (department: Department): Department => {
      const successor = department.successorId === null ? undefined : names.get(department.successorId);
      return successor === undefined ? department : present(successor);
    };
    for (const department of departments) this.#remember(department.name, present(department));
    for (const { departmentId, alias } of listAliases(db)) {
      const department = names.get(departmentId);
      if (department !== undefined) this.#remember(alias, present(department));
    }
  }

  /** What the operation has to write for the departments and spellings that were new, in order. */
  takeChanges(): Change[] {
    return this.#changes.splice(0);
  }

  /** null for an empty name. */
  find(name: string): Department | null {
    return this.#byKey.get(departmentKey(name, this.#place)) ?? null;
  }

  /** The department of this name, added if it is new; null for an empty name. */
  findOrAdd(name: string): Department | null {
    const shown = foldText(name);
    if (shown === '') return null;
    const key = departmentKey(shown, this.#place);
    const known = this.#byKey.get(key);
    const department = known ?? this.#add(shown, key);
    if (known !== undefined && !this.#spellings.has(shown)) {
      this.#changes.push(
        insert('departmentAlias', {
          id: this.#nextId('departmentAlias'),
          departmentId: known.id,
          alias: shown,
          validFrom: null,
          validTo: null,
        }),
      );
    }
    this.#spellings.add(shown);
    return department;
  }

  #add(name: string, key: string): Department {
    const removed = listRemovedDepartments(this.#db).find((each) => departmentKey(each.name, this.#place) === key);
    if (removed !== undefined) {
      this.#byKey.set(key, removed);
      this.#changes.push(update('department', removed.id, { live: true }));
      return removed;
    }
    const department: Department = {
      id: this.#nextId('department'),
      uid: this.#surroundings.newUid(),
      name,
      short: this.#freeShort(departmentShort(name)),
      position: this.#position++,
      parentId: this.#parentOf(key)?.id ?? null,
      validFrom: null,
      validTo: null,
      successorId: null,
      contact: null,
      phone: null,
      note: null,
    };
    this.#changes.push(insert('department', department), ...this.#unitsOf(department, key));
    this.#byKey.set(key, department);
    return department;
  }

  #parentOf(key: string): Department | null {
    const holders = [...this.#byKey].filter(([known]) => isUnitOf(key, known));
    const [longest] = holders.sort(([a], [b]) => b.length - a.length);
    return longest?.[1] ?? null;
  }

  /** Units whose lists came in before that of their department. */
  #unitsOf(department: Department, key: string): Change[] {
    const orphans = [...this.#byKey].filter(([unit, { parentId }]) => parentId === null && isUnitOf(unit, key));
    return orphans.map(([unit, orphan]) => {
      this.#byKey.set(unit, { ...orphan, parentId: department.id });
      return update('department', orphan.id, { parentId: department.id });
    });
  }

  /** A short number must name one department only. */
  #freeShort(short: string): string {
    let free = short;
    for (let count = 2; this.#shorts.has(free) || isShortTaken(this.#db, free); count++) free = `${short}${count}`;
    this.#shorts.add(free);
    return free;
  }

  #remember(spelling: string, department: Department): void {
    this.#byKey.set(departmentKey(spelling, this.#place), department);
    this.#spellings.add(spelling);
  }
}

/** 住房和城乡建设局建设工程质量监督站 is a unit of 住房和城乡建设局. */
function isUnitOf(unit: string, department: string): boolean {
  return unit !== department && unit.startsWith(department) && /(?:局|委员会|办公室|联合会|分局)$/.test(department);
}
