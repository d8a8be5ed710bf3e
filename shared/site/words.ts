import { extraColumns } from '#shared/publish/columns.ts';
import { grouped } from '#shared/text/grouped.ts';
import type { ReleaseHeading } from './history.ts';

/** 2015-11-20 → 2015年11月20日 */
export function dayWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** 第1号, 第3号（草稿） */
export function releaseWords({ number, draft }: Pick<ReleaseHeading, 'number' | 'draft'>): string {
  return `第${number}号${draft ? '（草稿）' : ''}`;
}

/** 2,977 项 */
export function items(figure: number): string {
  return `${grouped(figure)} 项`;
}

/** 1.9 MB, 18 KB */
export function sizeWords(bytes: number): string {
  const [figure, unit] = bytes < 1_000_000 ? [bytes / 1000, 'KB'] : [bytes / 1_000_000, 'MB'];
  return `${figure < 10 ? Math.ceil(figure * 10) / 10 : grouped(Math.ceil(figure))} ${unit}`;
}

const fieldNames: Readonly<Record<string, string>> = {
  name: '事项名称',
  category: '职权类别',
  organ: '行使主体',
  level: '行使层级',
  basis: '实施依据',
  subItems: '子项',
  ...Object.fromEntries(extraColumns.map(({ id, header }) => [id, header])),
};

/** What a field of a power is called where people read it. */
export function fieldName(field: string): string {
  return fieldNames[field] ?? field;
}

/** The beginning of a text, on one line. */
export function excerpt(text: string, longest: number): string {
  const characters = [...text.replace(/\s+/gu, ' ').trim()];
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest).join('')}…`;
}
