import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Law } from '#shared/law/register.ts';
import { readRegister } from '#shared/law/registerTable.ts';
import { tableOfText } from '../intake/readDelimited.ts';
import type { Places } from '../places.ts';

/** The register that the program brings; every new catalogue begins with it. */
export function builtInLaws({ resources }: Places): readonly Law[] {
  const register = join(resources, 'laws', 'register.csv');
  return readRegister(tableOfText(readFileSync(register, 'utf8'))).laws;
}
