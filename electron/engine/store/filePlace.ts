import { readFileSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { type FilePlace, recognisePlace } from '#shared/model/filePlace.ts';

export function placeOf(file: string): FilePlace {
  return recognisePlace(realPath(file), mountList());
}

function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return resolve(file);
  }
}

function mountList(): string {
  try {
    return readFileSync('/proc/self/mountinfo', 'utf8');
  } catch {
    // No Linux: there the path alone tells.
    return '';
  }
}
