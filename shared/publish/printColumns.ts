import type { ExtraField } from '#shared/model/item.ts';
import { levelNames } from '#shared/model/level.ts';
import { extraColumns } from './columns.ts';
import type { PublishedList } from './publishedList.ts';
import type { PublishedPower } from './release.ts';

/** A column of the list as it is printed. */
export interface PrintColumn {
  readonly header: string;
  /** In the units of Excel, of which {@link pageWidth} fill a page; other formats take it as a share. */
  readonly width: number;
  readonly style: 'figure' | 'centred' | 'text';
  /** One text for the power, or one for each of its segments (sub-items). */
  readonly texts: (power: PublishedPower) => string | readonly string[];
}

/** Together the columns fill a landscape A4 page at full size; 实施依据 takes what the others leave. */
export const pageWidth = 146;
/** In documents the other columns make room for 实施依据: it is what makes a row high. */
const widths = {
  sheet: { seq: 6, number: 14, basis: 44 },
  document: { seq: 7, number: 17, basis: 72 },
} as const;

/** The page of Word, in points; that of the PDF is wider and its letters are smaller. */
const page = { width: 717, font: 10, padding: 8 };
const pointsInUnit = page.width / pageWidth;
/** A 编号 that would take more is broken. */
const widestNumber = 96;
/** A header of more characters is broken as it falls. */
const shortHeader = 4;

type ExtraWidths = Readonly<Partial<Record<ExtraField, number>>>;

/**
 * Columns that are printed where a table has them, with their widths. Others of the published table would make the
 * print too small to read; they are in the files for programs.
 */
const usualWidths: ExtraWidths = {
  code: 14,
  desk: 11,
  coOrgan: 11,
  sanction: 14,
  duties: 34,
  accountability: 26,
  oversight: 11,
  note: 14,
};

/** Those of a list of licences. */
const licenceWidths: ExtraWidths = {
  desk: 11,
  conditions: 22,
  materials: 22,
  procedure: 16,
  legalLimit: 9,
  promisedLimit: 9,
  fee: 11,
  oversight: 11,
};

interface PrintOptions extends Pick<PublishedList, 'only'> {
  /** Its powers are all of one department. */
  readonly byDepartment?: boolean;
  readonly medium?: keyof typeof widths;
}

/** What a table shows: a column that no power of it fills is left out, to leave the paper to the others. */
export function printColumns(
  powers: readonly PublishedPower[],
  { only, byDepartment = false, medium = 'sheet' }: PrintOptions = {},
): PrintColumn[] {
  const shown = (column: PrintColumn): boolean => powers.some((power) => !isBlank(column.texts(power)));
  const before = [...firstColumns(widths[medium]), ...[subItemColumn].filter(shown)];
  const organ = byDepartment ? [] : [organColumn];
  const further = only === 'licences' ? extraPrintColumns(licenceWidths) : [levelColumn, ...usualColumns];
  const after = [...organ, ...further.filter(shown)];
  const columns = [
    ...before,
    basisColumn(Math.max(widths[medium].basis, pageWidth - sum([...before, ...after]))),
    ...after,
  ];
  return medium === 'sheet' ? columns : widened(columns, powers);
}

/** As wide as headers and numbers need on the page; the others, which have long texts, share what is left. */
function widened(columns: readonly PrintColumn[], powers: readonly PublishedPower[]): PrintColumn[] {
  const longest = powers.reduce((most, { number }) => Math.max(most, pointsOf(number)), 0);
  const last = powers.reduce((most, { seq }) => Math.max(most, seq), 0);
  // In one line, 序号 also where a wider font stands for ours.
  const least = new Map([
    ['序号', pointsOf(`${last}0`)],
    ['编号', Math.min(widestNumber, longest)],
  ]);
  const fixed = new Map<PrintColumn, number>();
  const unit = (): number => {
    const taken = [...fixed.values()].reduce((total, points) => total + points, 0);
    return (page.width - taken) / sum(columns.filter((column) => !fixed.has(column)));
  };
  // What one takes the others lack, until all have what they need.
  for (let settled = -1; settled < fixed.size; ) {
    settled = fixed.size;
    const points = unit();
    for (const column of columns.filter((each) => !fixed.has(each))) {
      const usual = column.width * points;
      const needed = Math.max(least.get(column.header) ?? 0, forHeader(column, usual));
      if (needed !== usual) fixed.set(column, needed);
    }
  }
  const points = unit();
  return columns.map((column) => ({ ...column, width: (fixed.get(column) ?? column.width * points) / pointsInUnit }));
}

/** One line for a short header, or two even ones: 承办 above 机构, never 承办机 above 构. */
function forHeader({ header }: PrintColumn, usual: number): number {
  const whole = pointsOf(header);
  if (header.length > shortHeader || usual >= whole) return usual;
  const half = pointsOf(header.slice(0, shortHeader / 2));
  // What is in the column loses the less the nearer it stays to its usual width.
  if (header.length < shortHeader || usual > half + 1.4 * page.font) return whole;
  return Math.min(half + 0.8 * page.font, Math.max(half, usual));
}

/** Latin letters take a little over half of a Chinese character. */
function pointsOf(text: string): number {
  const chinese = [...text].filter((character) => character > '\u2e7f').length;
  return (chinese + 0.55 * (text.length - chinese)) * page.font + page.padding + 1;
}

function sum(columns: readonly PrintColumn[]): number {
  return columns.reduce((total, { width }) => total + width, 0);
}

/** Headers of the columns that these powers fill and no table of the whole list prints. */
export function unprintedColumns(powers: readonly PublishedPower[]): string[] {
  return extraColumns
    .filter(({ id }) => usualWidths[id] === undefined && powers.some(({ extra }) => (extra[id] ?? '') !== ''))
    .map(({ header }) => header);
}

function isBlank(texts: string | readonly string[]): boolean {
  return typeof texts === 'string' ? texts === '' : texts.every((text) => text === '');
}

function firstColumns({ seq: seqWidth, number: numberWidth }: (typeof widths)[keyof typeof widths]): PrintColumn[] {
  return [
    { header: '序号', width: seqWidth, style: 'figure', texts: ({ seq }) => String(seq) },
    { header: '编号', width: numberWidth, style: 'centred', texts: ({ number }) => number },
    { header: '事项名称', width: 30, style: 'text', texts: ({ name }) => name },
  ];
}

const subItemColumn: PrintColumn = {
  header: '子项名称',
  width: 24,
  style: 'text',
  texts: (power) => segmentsOf(power).map(({ name }) => name),
};

function basisColumn(width: number): PrintColumn {
  return {
    header: '实施依据',
    width,
    style: 'text',
    texts: (power) => (hasOwnBases(power) ? segmentsOf(power).map(({ basis }) => basis) : power.basis),
  };
}

const organColumn: PrintColumn = { header: '行使主体', width: 14, style: 'centred', texts: ({ organ }) => organ };

const levelColumn: PrintColumn = {
  header: '行使层级',
  width: 9,
  style: 'centred',
  texts: ({ level }) => (level === null ? '' : levelNames[level]),
};

const usualColumns = extraPrintColumns(usualWidths);

function extraPrintColumns(shown: ExtraWidths): PrintColumn[] {
  return extraColumns.flatMap(({ id, header }): PrintColumn[] => {
    const width = shown[id];
    return width === undefined ? [] : [{ header, width, style: 'text', texts: ({ extra }) => extra[id] ?? '' }];
  });
}

/** Sub-items with other bases than the power's stand beside their own; the power's own basis then comes first. */
export function hasOwnBases({ basis, subItems }: PublishedPower): boolean {
  return subItems.some((subItem) => subItem.basis !== '' && subItem.basis !== basis);
}

export function segmentsOf(power: PublishedPower): { readonly name: string; readonly basis: string }[] {
  if (power.subItems.length === 0) return [{ name: '', basis: power.basis }];
  const own = hasOwnBases(power) && power.basis !== '' ? [{ name: '', basis: power.basis }] : [];
  return [
    ...own,
    ...power.subItems.map(({ number, name, basis }) => ({ name: `${suffix(number, power)}${name}`, basis })),
  ];
}

/** 住建-罚-0031-02 under 住建-罚-0031 is marked 02. */
function suffix(number: string, power: PublishedPower): string {
  return number.startsWith(`${power.number}-`) ? `${number.slice(power.number.length + 1)} ` : '';
}
