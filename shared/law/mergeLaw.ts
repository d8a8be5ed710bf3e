import type { Law, LawStatus, LawVersion } from './register.ts';
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
    status: laterStatus(known, given),
    issuer: given.issuer ?? known.issuer,
    docNo: given.docNo ?? known.docNo,
    aliases: [...new Set([...known.aliases, ...otherName, ...given.aliases])],
    replacedBy: given.replacedBy ?? known.replacedBy,
    versions: mergeVersions(known.versions, given.versions),
  };
}

/**
 * A law that is known to be repealed stays so where a table merely calls it in force, for that table is older; one that
 * has a version from the repeal on knows of its being made anew.
 */
function laterStatus(known: Law, given: Law): LawStatus {
  if (given.status === 'unknown') return known.status;
  return known.status === 'repealed' && !isMadeAnew(known, given) ? 'repealed' : given.status;
}

function isMadeAnew(known: Law, given: Law): boolean {
  const repealed = latest(known.versions.map((version) => version.repealed));
  const begins = latest(given.versions.flatMap(({ published, effective }) => [published, effective]));
  return repealed === '' ? false : begins >= repealed;
}

function latest(days: readonly (string | null)[]): string {
  return days.reduce<string>((last, day) => (day !== null && day > last ? day : last), '');
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
