import { resolve, sep } from 'node:path';

/**
 * The files and folders that the user chose: in a dialog, by dropping, from the recent ones, by opening a document.
 * The window names paths in its calls, and only these pass; what the window says is not believed.
 */
export interface Grants {
  /** The file, or the folder with all that is in it. */
  readonly allow: (path: string) => void;
  readonly allows: (path: string) => boolean;
}

export function createGrants(): Grants {
  const granted = new Set<string>();
  return {
    allow: (path) => void granted.add(resolve(path)),
    allows: (path) => {
      for (let at = resolve(path); ; at = at.slice(0, at.lastIndexOf(sep))) {
        if (granted.has(at)) return true;
        if (at.lastIndexOf(sep) <= 0) return false;
      }
    },
  };
}
