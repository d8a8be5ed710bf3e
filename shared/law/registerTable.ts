import { foldText } from '#shared/text/foldText.ts';
import { rankFromTitle } from './rank.ts';
import { type Law, type LawRank, type LawStatus, type LawVersion, lawRanks, lawStatuses } from './register.ts';
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
    | 'same-id-other-title'
    | 'same-title-other-id';
  /** Line of the table, from 1 for the header. */
  readonly line: number;
  readonly detail: string;
}

/** The columns, by the headers that our own register and the public lists of laws use. */
const headers = {
  id: ['id', '编号'],
  title: ['title', '标题', '名称', '法规名称', '法律法规名称'],
  rank: ['rank', 'level', '位阶', '效力级别', '效力位阶', '法律性质', '类别'],
  status: ['status', '状态', '时效性', '效力'],
  issuer: ['issuer', '制定机关', '发布机关', '发布部门'],
  docNo: ['docno', '文号', '发文字号'],
  published: ['published', 'publish_date', '公布日期', '发布日期'],
  effective: ['effective', 'effective_date', '施行日期', '实施日期', '生效日期'],
  repealed: ['repealed', 'repeal_date', '废止日期', '失效日期'],
  replacedBy: ['replacedby', 'replaced_by', '替代', '被替代'],
  aliases: ['aliases', 'alias', '简称', '别名'],
} as const;
type Column = keyof typeof headers;

const rankWords: Readonly<Record<string, LawRank>> = {
  宪法: 'constitution',
  宪法性法律: 'law',
  法律: 'law',
  民法典: 'law',
  法律解释: 'law',
  有关法律问题和重大问题的决定: 'law',
  行政法规: 'administrative-regulation',
  国务院决定: 'state-council-decision',
  地方性法规: 'local-regulation',
  经济特区法规: 'local-regulation',
  自治条例: 'local-regulation',
  单行条例: 'local-regulation',
  浦东新区法规: 'local-regulation',
  海南自由贸易港法规: 'local-regulation',
  部门规章: 'department-rule',
  国务院部门规章: 'department-rule',
  省级政府规章: 'provincial-rule',
  省政府规章: 'provincial-rule',
  设区的市政府规章: 'local-rule',
  规范性文件: 'normative-document',
  国务院规范性文件: 'normative-document',
  部门规范性文件: 'normative-document',
  地方规范性文件: 'normative-document',
  司法解释: 'judicial-interpretation',
  未知: 'unknown',
};

const statusWords: Readonly<Record<string, LawStatus>> = {
  有效: 'in-force',
  现行有效: 'in-force',
  施行: 'in-force',
  'in force': 'in-force',
  已修改: 'amended',
  已被修改: 'amended',
  已废止: 'repealed',
  废止: 'repealed',
  失效: 'repealed',
  尚未生效: 'not-yet-in-force',
  尚未施行: 'not-yet-in-force',
  'not yet in force': 'not-yet-in-force',
  未知: 'unknown',
};

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
 * Chinese or English headers). Lines of one title are the versions of one law. What a line does not say is unknown; a
 * value that cannot be read is a problem, is taken as unknown, and stops nothing.
 */
export function readRegister(rows: readonly (readonly string[])[]): RegisterReading {
  const problems: RegisterProblem[] = [];
  const columns = findColumns(rows[0] ?? []);
  if (columns.title < 0) return { laws: [], problems: [{ code: 'no-title-column', line: 1, detail: '' }] };
  const byTitle = new Map<string, Line[]>();
  rows.slice(1).forEach((row, index) => {
    if (row.every((cell) => cell.trim() === '')) return;
    const line = readLine(row, index + 2, columns, problems);
    if (line === null) return;
    const key = canonicalTitle(line.title);
    byTitle.set(key, [...(byTitle.get(key) ?? []), line]);
  });
  const titleOfId = new Map<string, string>();
  const laws = [...byTitle.values()].map((lines) => mergeLines(lines, titleOfId, problems));
  return { laws: laws.filter((law) => law !== null), problems };
}

function findColumns(header: readonly string[]): Readonly<Record<Column, number>> {
  const cells = header.map((cell) => foldText(cell).toLowerCase());
  const find = (column: Column) => cells.findIndex((cell) => headers[column].some((name) => name === cell));
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
  columns: Readonly<Record<Column, number>>,
  problems: RegisterProblem[],
): Line | null {
  const cell = (column: Column) => row[columns[column]]?.trim() ?? '';
  const day = (column: Column) => readDay(cell(column), number, problems);
  const title = cell('title').replace(/^《([^《》]*)》$/, '$1');
  if (title === '') {
    problems.push({ code: 'no-title', line: number, detail: row.join(' ').slice(0, 80) });
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

/** Versions in the order of their publication; what a later line leaves open an earlier one may say. */
function mergeLines(lines: readonly Line[], titleOfId: Map<string, string>, problems: RegisterProblem[]): Law | null {
  const [first] = lines;
  if (first === undefined) return null;
  const other = lines.find((line) => line.id !== first.id);
  if (other !== undefined) problems.push({ code: 'same-title-other-id', line: other.number, detail: other.id });
  const taken = titleOfId.get(first.id);
  if (taken !== undefined) {
    problems.push({ code: 'same-id-other-title', line: first.number, detail: first.id });
    return null;
  }
  titleOfId.set(first.id, first.title);
  const versions = lines
    .map((line) => line.version)
    .sort((left, right) => (left.published ?? '').localeCompare(right.published ?? ''));
  return {
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
}

/** A law is in force where one of its versions is; otherwise what its last version says. */
function statusOfLaw(versions: readonly LawVersion[]): LawStatus {
  if (versions.some((version) => version.status === 'in-force')) return 'in-force';
  return versions.findLast((version) => version.status !== 'unknown')?.status ?? 'unknown';
}
