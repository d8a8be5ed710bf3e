import type { Law, LawVersion } from './register.ts';
import { canonicalTitle } from './titleReader.ts';

/**
 * What is known of a law and what another table says of it. The table is believed where it says something; a column
 * that it lacks, or an unknown, takes nothing away. The known title stays: tables often leave 中华人民共和国 out.
 */
export function mergeLaw(known: Law, given: Law): Law {
  const otherName = shortTitle(known.title) === shortTitle(given.title) ? [] : [given.title];
  return {
    id: known.id,
    title: known.title,
    rank: given.rank === 'unknown' ? known.rank : given.rank,
    status: given.status === 'unknown' ? known.status : given.status,
    issuer: given.issuer ?? known.issuer,
    docNo: given.docNo ?? known.docNo,
    aliases: [...new Set([...known.aliases, ...otherName, ...given.aliases])],
    replacedBy: given.replacedBy ?? known.replacedBy,
    versions: mergeVersions(known.versions, given.versions),
  };
}

function shortTitle(title: string): string {
  return canonicalTitle(title).replace(/^中华人民共和国/, '');
}

/** Versions are the same where both days are; one without any day says nothing beside one that has. */
function mergeVersions(known: readonly LawVersion[], given: readonly LawVersion[]): readonly LawVersion[] {
  const versions = new Map<string, LawVersion>();
  for (const version of [...known, ...given]) {
    const key = `${version.published} ${version.effective}`;
    const before = versions.get(key);
    versions.set(key, {
      ...version,
      repealed: version.repealed ?? before?.repealed ?? null,
      status: version.status === 'unknown' ? (before?.status ?? 'unknown') : version.status,
    });
  }
  const all = [...versions.values()];
  const dated = all.filter(({ published, effective }) => published !== null || effective !== null);
  return (dated.length > 0 ? dated : all).sort((a, b) => (a.published ?? '').localeCompare(b.published ?? ''));
}
