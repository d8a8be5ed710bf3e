import { type Adjustment, adjustments } from './adjustments.ts';
import { changeExcerpt } from './changeExcerpt.ts';
import { type FieldChange, fieldHeader } from './difference.ts';
import { printedDate } from './heading.ts';
import type { PrintColumn } from './printColumns.ts';
import type { PublishedPower, ReleaseContent } from './release.ts';

export interface AdjustmentColumn extends Pick<PrintColumn, 'header' | 'width' | 'style'> {
  /** The header over it, where it shares one. */
  readonly over: '调整前' | '调整后' | null;
}

type Side = 'before' | 'after';

/** 调整对照表 as it is printed. */
export interface AdjustmentTable {
  readonly title: string;
  /** Which releases it compares. */
  readonly editions: string;
  readonly draft: boolean;
  readonly lines: readonly AdjustmentLine[];
}

export interface AdjustmentLine {
  readonly adjustment: Adjustment;
  /** In the order of {@link adjustmentColumns}; one text over all rows of the line, or one for each. */
  readonly texts: readonly (string | readonly string[])[];
}

const sideColumns = {
  number: { header: '编码', width: 14, style: 'centred' },
  category: { header: '类别', width: 10, style: 'centred' },
  name: { header: '事项名称', width: 22, style: 'text' },
  subItems: { header: '子项', width: 18, style: 'text' },
  basis: { header: '实施依据', width: 34, style: 'text' },
  organ: { header: '行使主体', width: 12, style: 'centred' },
} as const satisfies Readonly<Record<string, Omit<AdjustmentColumn, 'over'>>>;
const { number: numberColumn, ...bothSides } = sideColumns;

export const adjustmentColumns: readonly AdjustmentColumn[] = [
  { over: null, header: '序号', width: 6, style: 'figure' },
  { over: null, header: '部门', width: 12, style: 'centred' },
  ...[numberColumn, ...Object.values(bothSides)].map((column) => ({ over: '调整前' as const, ...column })),
  { over: null, header: '调整方式', width: 10, style: 'centred' },
  ...Object.values(bothSides).map((column) => ({ over: '调整后' as const, ...column })),
  { over: null, header: '调整理由及依据', width: 20, style: 'text' },
  { over: null, header: '备注', width: 20, style: 'text' },
];

/** What the columns of both sides show; of other fields the remark tells. */
const shownFields: ReadonlySet<string> = new Set(Object.keys(bothSides));

export function adjustmentTable(from: ReleaseContent, to: ReleaseContent): AdjustmentTable {
  return {
    title: `${to.title}调整对照表`,
    editions: `${edition(from)}与${edition(to)}对照`,
    draft: to.draft,
    lines: adjustments(from, to).map((adjustment, index) => ({
      adjustment,
      texts: [
        String(index + 1),
        adjustment.department,
        ...sideTexts(adjustment, 'before', from, '——'),
        adjustment.ways.join('、'),
        ...sideTexts(adjustment, 'after', to, ''),
        adjustment.reasons.join('\n'),
        remark(adjustment),
      ],
    })),
  };
}

export function categoryOf({ category }: PublishedPower, { categories }: Pick<ReleaseContent, 'categories'>): string {
  return categories.find(({ code }) => code === category)?.name ?? category;
}

function edition({ number, date, draft }: ReleaseContent): string {
  return draft ? `草稿（${printedDate(date)}）` : `第${number}号（${printedDate(date)}）`;
}

/** `none`: what stands where there is no power on this side. */
function sideTexts(
  adjustment: Adjustment,
  side: Side,
  release: ReleaseContent,
  none: string,
): (string | readonly string[])[] {
  const powers = adjustment[side];
  const rows = Math.max(adjustment.before.length, adjustment.after.length);
  const texts: ((power: PublishedPower) => string)[] = [
    ...(side === 'before' ? [({ number }: PublishedPower) => number] : []),
    (power) => categoryOf(power, release),
    ({ name }) => name,
    ({ subItems }) => subItems.map(({ name }) => name).join('\n'),
    ({ basis }) => basis,
    ({ organ }) => organ,
  ];
  const [only, ...others] = powers;
  if (only === undefined) return texts.map(() => none);
  if (others.length === 0) return texts.map((text) => text(only));
  return texts.map((text) => Array.from({ length: rows }, (_, row) => oneOf(powers, row, text)));
}

function oneOf(powers: readonly PublishedPower[], row: number, text: (power: PublishedPower) => string): string {
  const power = powers[row];
  return power === undefined ? '' : text(power);
}

/** Numbers that are new, whereto it went, and what changed besides. */
function remark({ before, after, target, fields }: Adjustment): string {
  const known = new Set(before.map(({ number }) => number));
  const numbers = after.flatMap(({ number }) => (known.has(number) ? [] : [number]));
  return [
    ...(numbers.length === 0 ? [] : [`编码：${numbers.join('、')}`]),
    ...(target === null ? [] : [`去向：${target}`]),
    ...fields.filter(({ field }) => !shownFields.has(field)).map(fieldSentence),
  ].join('\n');
}

function fieldSentence({ field, before, after }: FieldChange): string {
  const word = fieldHeader(field);
  if (before === '') return `${word}增为“${after}”`;
  if (after === '') return `${word}“${before}”删去`;
  const excerpt = changeExcerpt(before, after);
  const [was, is] = [excerpt.before, excerpt.after].map((parts) => parts.map(({ text }) => text).join(''));
  return `${word}“${was}”改为“${is}”`;
}
