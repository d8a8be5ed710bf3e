import { readFileSync } from 'node:fs';
import type { Law } from '#shared/law/register.ts';
import { readRegister } from '#shared/law/registerTable.ts';
import { tableOfText } from '../intake/readDelimited.ts';

const registerFile = new URL('../../../resources/laws/register.csv', import.meta.url);

/** The register that the program brings; every new catalogue begins with it. */
export function builtInLaws(): readonly Law[] {
  return readRegister(tableOfText(readFileSync(registerFile, 'utf8'))).laws;
}
