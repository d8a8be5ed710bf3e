import type { CellValue } from 'exceljs';
import { lineCharacters, mostLines } from '#shared/approve/excerpt.ts';
import {
  annexScope,
  annexWords,
  type Form,
  formNames,
  freeRowsWord,
  guardedWords,
  isGuarded,
  neededWords,
  pageWords,
  rowScope,
  rowWords,
  summaryScopes,
  summaryWords,
} from '#shared/approve/forms.ts';
import { type Placeholder, placeholdersIn } from '#shared/approve/placeholder.ts';
import { Failure } from '#shared/model/failure.ts';
import { charactersPerLine, highestRow, rowPoints } from '../wrapText.ts';
import { readTemplate } from './readTemplate.ts';
import type { PatternCell, TemplateLine, TemplateSheet } from './template.ts';

/** A template that can be filled. */
export interface FormTemplate {
  /** Covers and instructions, in front of the form and behind it. */
  readonly before: readonly TemplateSheet[];
  readonly main: TemplateSheet;
  /** 依据汇编, of the forms that come back. */
  readonly annex: TemplateSheet | null;
  readonly after: readonly TemplateSheet[];
}

/**
 * Reads a template and makes sure that it can be filled.
 * @param file its name, for what is said of it
 * @throws Failure template-unreadable, template-picture, template-formula, template-merged, template-patterns,
 * template-mixed, template-no-pattern, template-unknown, template-twice, template-lacks, template-narrow
 */
export async function readFormTemplate(form: Form, bytes: Uint8Array, file: string): Promise<FormTemplate> {
  const sheets = await readTemplate(bytes, file);
  const place = sheets.findIndex(({ pattern }) => pattern?.scope === rowScope);
  const main = sheets[place];
  if (main === undefined) throw new Failure('template-no-pattern', { file, form: formNames[form] });
  const annex = sheets.find(({ pattern }) => pattern?.scope === annexScope) ?? null;
  for (const sheet of sheets) refuseUnknown(form, sheet, file);
  for (const sheet of sheets) refuseTwice(sheet, file);
  refuseLacking(main, rowScope, neededWords[form], file);
  if (isGuarded(form)) {
    refuseLacking(annex, annexScope, ['全文'], file);
    refuseNarrow(main, guardedWords(form), file);
  }
  const isPage = ({ pattern }: TemplateSheet): boolean => pattern === null;
  return {
    before: sheets.slice(0, place).filter(isPage),
    main,
    annex,
    after: sheets.slice(place + 1).filter(isPage),
  };
}

function refuseUnknown(form: Form, sheet: TemplateSheet, file: string): void {
  const known: Readonly<Record<string, readonly string[]>> = {
    [rowScope]: rowWords(form),
    [annexScope]: annexWords,
    ...(form === 'summary' ? Object.fromEntries(summaryScopes.map((scope) => [scope, summaryWords])) : {}),
  };
  for (const { scope, name, text } of wordsOf(sheet)) {
    const names = scope === null ? [...pageWords, freeRowsWord] : (known[scope] ?? []);
    if (names.includes(name)) continue;
    const given = (scope === null ? names : names.map((each) => `${scope}.${each}`)).join(' ');
    throw new Failure('template-unknown', { file, at: sheet.name, text, known: given });
  }
}

/** It names a round, which a list that is published does not belong to. */
export function namesRound({ before, main, annex, after }: FormTemplate): boolean {
  const sheets = [...before, main, ...(annex === null ? [] : [annex]), ...after];
  return sheets.flatMap(wordsOf).some(({ scope, name }) => scope === null && name === '轮次');
}

function wordsOf({ name, head, foot, pattern, headerFooter }: TemplateSheet): Placeholder[] {
  const ofLines = (lines: readonly TemplateLine[]): string[] =>
    lines.flatMap(({ cells }) => cells.map(({ value }) => plainText(value)));
  const margins = Object.values(headerFooter).filter((part) => typeof part === 'string');
  const texts = [name, ...margins, ...ofLines(head), ...ofLines(foot)];
  const words = pattern?.cells.flatMap(({ word }) => word ?? []) ?? [];
  return [...texts.flatMap(placeholdersIn), ...words];
}

export function plainText(value: CellValue): string {
  if (typeof value === 'string') return value;
  if (value !== null && typeof value === 'object' && 'richText' in value) {
    return value.richText.map(({ text }) => text).join('');
  }
  return '';
}

function refuseTwice({ name, pattern }: TemplateSheet, file: string): void {
  const seen = new Set<string>();
  for (const { word } of pattern?.cells ?? []) {
    if (word === null) continue;
    if (seen.has(word.name)) throw new Failure('template-twice', { file, at: name, text: word.text });
    seen.add(word.name);
  }
}

function refuseLacking(sheet: TemplateSheet | null, scope: string, needed: readonly string[], file: string): void {
  const present = new Set(sheet?.pattern?.cells.map(({ word }) => word?.name));
  const missing = needed.filter((name) => !present.has(name)).map((name) => `{${scope}.${name}}`);
  if (missing.length > 0) throw new Failure('template-lacks', { file, words: missing.join('、') });
}

/** A row that can be written in cannot go on in the next: its columns have to hold what is not put into the annex. */
function refuseNarrow({ name, pattern }: TemplateSheet, keys: ReturnType<typeof guardedWords>, file: string): void {
  for (const cell of pattern?.cells ?? []) {
    const key = keys.get(cell.word?.name ?? '');
    const needed = key === undefined ? undefined : lineCharacters[key];
    if (needed === undefined || holds(cell, needed)) continue;
    const column = cell.word?.name ?? '';
    throw new Failure('template-narrow', { file, at: name, column, width: leastWidth(cell, needed) });
  }
}

function holds({ width, points }: Pick<PatternCell, 'width' | 'points'>, characters: number): boolean {
  return charactersPerLine(width, points) >= characters && rowPoints(mostLines, points) <= highestRow;
}

function leastWidth({ points }: PatternCell, characters: number): number {
  let width = 1;
  while (charactersPerLine(width, points) < characters) width += 0.5;
  return width;
}
