import { foldText } from '#shared/text/foldText.ts';
import { rankFromTitle } from './rank.ts';
import { type Law, type LawRank, type LawStatus, type LawVersion, lawRanks, lawStatuses } from './register.ts';
import { type RegisterColumn, rankWords, registerHeaders, statusWords } from './registerWords.ts';
import { canonicalTitle } from './titleReader.ts';

export interface RegisterReading {
  readonly laws: readonly Law[];
  readonly problems: readonly RegisterProblem[];
}

export interface RegisterProblem {
  readonly code:
    | 'no-title-column'
    | 'no-title'
    | 'unknown-rank'
    | 'unknown-status'
    | 'not-a-date'
    | 'same-id-other-title';
  /** Line of the table, from 1 for the header. */
  readonly line: number;
  readonly detail: string;
}

interface Line {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly rank: LawRank;
  readonly issuer: string | null;
  readonly docNo: string | null;
  readonly replacedBy: string | null;
  readonly aliases: readonly string[];
  readonly version: LawVersion;
}

/**
 * Reads a table of laws: our own register (one line for each law) or a public list (a line for each version, no id,
 * Chinese or English headers). Lines of one id, or of one title where there are no ids, are the versions of one law.
 * What a line does not say is unknown; a value that cannot be read is a problem, is taken as unknown, and stops nothing.
 */
export function readRegister(rows: readonly (readonly string[])[]): RegisterReading {
  const problems: RegisterProblem[] = [];
  const columns = findColumns(rows[0] ?? []);
  if (columns.title < 0) return { laws: [], problems: [{ code: 'no-title-column', line: 1, detail: '' }] };
  const byId = new Map<string, Line[]>();
  rows.slice(1).forEach((row, index) => {
    if (row.every((cell) => cell.trim() === '')) return;
    const line = readLine(row, index + 2, columns, problems);
    if (line === null) return;
    const [first] = byId.get(line.id) ?? [];
    if (first === undefined) byId.set(line.id, [line]);
    else if (canonicalTitle(first.title) === canonicalTitle(line.title)) byId.get(line.id)?.push(line);
    else problems.push({ code: 'same-id-other-title', line: line.number, detail: line.id });
  });
  return { laws: [...byId.values()].flatMap(mergeLines), problems };
}

function findColumns(header: readonly string[]): Readonly<Record<RegisterColumn, number>> {
  const cells = header.map((cell) => foldText(cell).toLowerCase());
  const find = (column: RegisterColumn) => {
    const names: readonly string[] = registerHeaders[column];
    return cells.findIndex((cell) => names.includes(cell));
  };
  return {
    id: find('id'),
    title: find('title'),
    rank: find('rank'),
    status: find('status'),
    issuer: find('issuer'),
    docNo: find('docNo'),
    published: find('published'),
    effective: find('effective'),
    repealed: find('repealed'),
    replacedBy: find('replacedBy'),
    aliases: find('aliases'),
  };
}

function readLine(
  row: readonly string[],
  number: number,
  columns: Readonly<Record<RegisterColumn, number>>,
  problems: RegisterProblem[],
): Line | null {
  const cell = (column: RegisterColumn) => row[columns[column]]?.trim() ?? '';
  const day = (column: RegisterColumn) => readDay(cell(column), number, problems);
  const title = cell('title').replace(/^《([^《》]*)》$/, '$1');
  if (title === '') {
    problems.push({ code: 'no-title', line: number, detail: row.join(' ').trim().slice(0, 80) });
    return null;
  }
  return {
    number,
    id: cell('id') || `law:${canonicalTitle(title)}`,
    title,
    rank: readRank(cell('rank'), title, number, problems),
    issuer: cell('issuer') || null,
    docNo: cell('docNo') || null,
    replacedBy: cell('replacedBy') || null,
    aliases: cell('aliases')
      .split(/[|；;]/)
      .map((alias) => alias.trim())
      .filter((alias) => alias !== ''),
    version: {
      published: day('published'),
      effective: day('effective'),
      repealed: day('repealed'),
      status: readStatus(cell('status'), number, problems),
    },
  };
}

/** 2021-01-22, 2021/1/22, 2021年1月22日, 20210122. */
function readDay(text: string, line: number, problems: RegisterProblem[]): string | null {
  if (text === '') return null;
  const found = /^(\d{4})\D?(\d{1,2})\D?(\d{1,2})日?$/.exec(text);
  const [, year = '', month = '', day = ''] = found ?? [];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(written)) return written;
  problems.push({ code: 'not-a-date', line, detail: text });
  return null;
}

function readRank(text: string, title: string, line: number, problems: RegisterProblem[]): LawRank {
  const known = lawRanks.find((rank) => rank === text) ?? rankWords[text];
  if (known !== undefined) return known;
  // 地方政府规章 is the province's or a city's; the title tells.
  if (/规章$/.test(text))
    return /^[^市州盟]*(?:省|自治区)|^(?:北京|天津|上海|重庆)市/.test(title) ? 'provincial-rule' : 'local-rule';
  if (text !== '') problems.push({ code: 'unknown-rank', line, detail: text });
  return rankFromTitle(title, null, null);
}

function readStatus(text: string, line: number, problems: RegisterProblem[]): LawStatus {
  const known = lawStatuses.find((status) => status === text) ?? statusWords[text];
  if (known !== undefined) return known;
  if (text !== '') problems.push({ code: 'unknown-status', line, detail: text });
  return 'unknown';
}

/** Versions in the order of their publication; what one line leaves open another may say. None for no lines. */
function mergeLines(lines: readonly Line[]): readonly Law[] {
  const [first] = lines;
  if (first === undefined) return [];
  const versions = lines
    .map((line) => line.version)
    .sort((left, right) => (left.published ?? '').localeCompare(right.published ?? ''));
  const law = {
    id: first.id,
    title: first.title,
    rank: lines.find((line) => line.rank !== 'unknown')?.rank ?? 'unknown',
    status: statusOfLaw(versions),
    issuer: lines.find((line) => line.issuer !== null)?.issuer ?? null,
    docNo: lines.find((line) => line.docNo !== null)?.docNo ?? null,
    aliases: [...new Set(lines.flatMap((line) => line.aliases))],
    replacedBy: lines.find((line) => line.replacedBy !== null)?.replacedBy ?? null,
    versions,
  };
  return [law];
}

/** A law is in force where one of its versions is; otherwise what its last version says. */
function statusOfLaw(versions: readonly LawVersion[]): LawStatus {
  if (versions.some((version) => version.status === 'in-force')) return 'in-force';
  return versions.findLast((version) => version.status !== 'unknown')?.status ?? 'unknown';
}
