import type { ReleaseContent } from '#shared/publish/release.ts';
import { departmentPath } from './paths.ts';

/** A department that an earlier release had and that has nothing in this one, with who holds its powers now. */
export interface FormerDepartment {
  readonly path: string;
  readonly name: string;
  /** Most powers first; at least one. */
  readonly heirs: readonly { readonly organ: string; readonly powers: number }[];
}

export interface DepartmentPages {
  /** The page of a department of the last release. */
  readonly pathOf: (name: string) => string;
  readonly former: readonly FormerDepartment[];
}

interface Place {
  name: string;
  /** All that were ever published there. */
  readonly powers: Set<string>;
}

/**
 * Keeps the pages of departments where they were first: a department that is renamed stays at the page of its first name,
 * by which it is known outside. Follows the releases one at a time, the oldest first.
 */
export class DepartmentBook {
  /** By the id of a department or, in releases that do not hold it, by its name. */
  readonly #paths = new Map<string, string>();
  readonly #owners = new Map<string, string>();
  readonly #places = new Map<string, Place>();
  /** Where each power was last. */
  readonly #last = new Map<string, string>();

  add(content: ReleaseContent): void {
    const pathOf = this.#pathsOf(content);
    for (const { uid, organ } of content.powers) {
      const path = pathOf(organ);
      if (this.#last.get(uid) === path) continue;
      this.#last.set(uid, path);
      const place = this.#places.get(path);
      if (place === undefined) this.#places.set(path, { name: organ, powers: new Set([uid]) });
      else place.powers.add(uid);
    }
    for (const name of content.departments) {
      const place = this.#places.get(pathOf(name));
      if (place !== undefined) place.name = name;
    }
  }

  /** `content`: the last release that was added. */
  finish(content: ReleaseContent): DepartmentPages {
    const pathOf = this.#pathsOf(content);
    const organs = new Map(content.powers.map(({ uid, organ }) => [uid, organ]));
    const standing = new Set([...organs.values()].map(pathOf));
    const former = [...this.#places].flatMap(([path, { name, powers }]): FormerDepartment[] => {
      if (standing.has(path)) return [];
      const now = Map.groupBy(
        [...powers].flatMap((uid) => organs.get(uid) ?? []),
        (organ) => organ,
      );
      const heirs = [...now].map(([organ, own]) => ({ organ, powers: own.length }));
      return heirs.length === 0 ? [] : [{ path, name, heirs: heirs.sort((a, b) => b.powers - a.powers) }];
    });
    return { pathOf, former };
  }

  #pathsOf({ departments, departmentUids }: ReleaseContent): (name: string) => string {
    const uids = new Map(departments.map((name, index) => [name, departmentUids[index]]));
    return (name) => this.#pathOf(uids.get(name) ?? unidentified(name), name);
  }

  #pathOf(key: string, name: string): string {
    const known = this.#paths.get(key);
    if (known !== undefined) return known;
    const first = departmentPath(name);
    const owner = this.#owners.get(first) ?? key;
    // A page that had the name before departments were told apart is this one's; that of another department is not.
    const path = owner === key || owner === unidentified(name) ? first : departmentPath(key);
    this.#paths.set(key, path);
    this.#owners.set(path, key);
    return path;
  }
}

function unidentified(name: string): string {
  return `name ${name}`;
}
