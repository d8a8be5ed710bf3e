import { createParser, type Parser } from '#engine/intake/parser.ts';

/** Reads files as the product does, but gives up none because the machine is busy: two runs of one script would differ. */
export function patientParser(script: string): Parser {
  return createParser({ script, mostMilliseconds: () => 3_600_000 });
}
