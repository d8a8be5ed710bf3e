import type { IconName } from '#renderer/parts/iconShapes.tsx';
import type { Input, Output } from '#shared/contract.ts';
import type { Arrangement } from '#shared/publish/chapters.ts';
import type { ListKind } from '#shared/publish/publishedList.ts';

type Format = Input<'export/all'>['formats'][number];

/** A kind of file that a release is written as. */
export interface OutputLook {
  readonly icon: IconName;
  readonly format: Format['format'];
  readonly encoding: 'utf-8' | 'gb18030';
}

export const outputKinds = [
  'xlsx',
  'form',
  'docx',
  'pdf',
  'html',
  'csv-utf-8',
  'csv-gb18030',
  'json',
  'txt',
  'charts',
  'site',
] as const;
export type OutputKind = (typeof outputKinds)[number];

export const outputs: Readonly<Record<OutputKind, OutputLook>> = {
  xlsx: { icon: 'sheet', format: 'xlsx', encoding: 'utf-8' },
  form: { icon: 'sheet', format: 'form', encoding: 'utf-8' },
  docx: { icon: 'file', format: 'docx', encoding: 'utf-8' },
  pdf: { icon: 'file', format: 'pdf', encoding: 'utf-8' },
  html: { icon: 'globe', format: 'html', encoding: 'utf-8' },
  'csv-utf-8': { icon: 'lines', format: 'csv', encoding: 'utf-8' },
  'csv-gb18030': { icon: 'lines', format: 'csv', encoding: 'gb18030' },
  json: { icon: 'code', format: 'json', encoding: 'utf-8' },
  txt: { icon: 'edit', format: 'txt', encoding: 'utf-8' },
  charts: { icon: 'chart', format: 'charts', encoding: 'utf-8' },
  site: { icon: 'globe', format: 'site', encoding: 'utf-8' },
};

/** Which list is written, and how documents of it are divided. */
export interface Choice {
  readonly list: ListKind;
  readonly by: Arrangement;
}

export type Written = Output<'export/all'>['files'][number];

/** Most offices need no file for old systems. */
export const usualOutputs: readonly OutputKind[] = ['xlsx', 'docx', 'csv-utf-8', 'json', 'txt'];
