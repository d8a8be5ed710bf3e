import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Law } from '#shared/law/register.ts';
import { readRegister } from '#shared/law/registerTable.ts';

const registerFile = new URL('../../../resources/laws/register.csv', import.meta.url);

/** The register that the program brings; every new catalogue begins with it. */
export function builtInLaws(): readonly Law[] {
  return readRegister(Papa.parse<string[]>(readFileSync(registerFile, 'utf8')).data).laws;
}
