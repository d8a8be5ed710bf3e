import { licenceOf } from './licences.ts';
import { licenceText, type Package } from './shipped.ts';

/** Goes with every copy of the program: what of others is in it, and under which licence. */
export const noticesFile = 'THIRD-PARTY-NOTICES.txt';

export function thirdPartyNotices(shipped: readonly Package[]): string {
  return shipped
    .map((each) => `${each.name} ${each.version} (${licenceOf(each)})\n\n${licenceText(each)}`)
    .join(`\n\n${'-'.repeat(78)}\n\n`);
}
