import type { CategoryCode } from '#shared/model/category.ts';
import { findCategory, parseCategory } from '#shared/model/categoryWords.ts';
import type { Level } from '#shared/model/level.ts';
import { levelTag } from '#shared/text/nameParts.ts';
import { foldText, oneLine } from './cellText.ts';
import { levelIn, levelOfOrgan, organIn } from './placeWords.ts';
import type { Placed, ReadItem } from './reading.ts';

/** What stands around the rows of a table: said once, for all rows below it. */
export interface Surroundings {
  readonly sheet: string;
  readonly file: string;
  readonly title: string;
  /** From 部门名称：… */
  readonly line: string | null;
  readonly headingCategory: { readonly text: string; readonly code: CategoryCode } | null;
  readonly headingDepartment: string | null;
  readonly headingLevel: Placed & { readonly code: Level | null };
}

const nowhere: Placed = { text: '', from: null };

/** The category of an item: its column, else the heading above it, else the sheet, the title, the file. */
export function placeCategory(column: string, around: Surroundings): ReadItem['category'] {
  const said = oneLine(column);
  if (said !== '') {
    const folded = foldText(said);
    return { text: said, from: 'column', code: parseCategory(folded) ?? findCategory(folded) };
  }
  if (around.headingCategory !== null) return { ...around.headingCategory, from: 'heading' };
  for (const from of ['sheet', 'title', 'file'] as const) {
    const code = findCategory(stem(around[from]));
    if (code !== null) return { text: around[from].trim(), from, code };
  }
  return { ...nowhere, code: null };
}

/** The department: its column, the unit line, a heading, the sheet, the title, the file; at last the organ of the row. */
export function placeDepartment(column: string, organ: string, around: Surroundings): Placed {
  if (oneLine(column) !== '') return { text: oneLine(column), from: 'column' };
  if (around.headingDepartment !== null) return { text: around.headingDepartment, from: 'heading' };
  if (around.line !== null) return { text: around.line, from: 'line' };
  for (const from of ['sheet', 'title', 'file'] as const) {
    const text = organIn(around[from]);
    if (text !== null) return { text, from };
  }
  return organ === '' ? nowhere : { text: oneLine(organ), from: 'organ' };
}

/**
 * The level of government: its column, else the tag in the power's name (…核发（市级）), the heading above it, the sheet,
 * else what the organ's or the department's name shows.
 */
export function placeLevel(
  column: string,
  name: string,
  organ: string,
  department: string,
  { sheet, headingLevel }: Surroundings,
): ReadItem['level'] {
  const said = oneLine(column);
  const code = levelIn(said);
  if (code !== null) return { text: (said.split(/[。；，;,]/)[0] ?? said).slice(0, 16), from: 'column', code };
  const tag = levelTag(name);
  const ofTag = tag === null ? null : levelIn(tag);
  if (tag !== null && ofTag !== null && ofTag !== 'graded') return { text: tag, from: 'name', code: ofTag };
  if (headingLevel.code !== null) return headingLevel;
  const ofSheet = levelIn(foldText(sheet));
  if (ofSheet !== null) return { text: oneLine(sheet), from: 'sheet', code: ofSheet };
  for (const holder of [organ, department]) {
    const ofOrgan = levelOfOrgan(holder);
    if (ofOrgan !== null) return { text: oneLine(holder), from: 'organ', code: ofOrgan };
  }
  return { ...(said === '' ? nowhere : { text: said.slice(0, 16), from: 'column' as const }), code: null };
}

function stem(name: string): string {
  return name.replace(/^.*[/\\]/, '').replace(/\.[A-Za-z0-9]{2,5}$/, '');
}
