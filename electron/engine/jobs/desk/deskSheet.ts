import { Failure } from '#shared/model/failure.ts';
import type { Session } from '../../session.ts';
import type { InterpretedSheet } from '../interpretFile.ts';
import type { DeskFile } from './desk.ts';
import type { DeskContent } from './deskContent.ts';

export interface SheetOnDesk {
  readonly file: DeskFile;
  readonly content: DeskContent;
  readonly position: number;
  readonly sheet: InterpretedSheet;
}

/** @throws Failure where the file or its sheet is no longer there */
export function sheetOnDesk({ desk }: Session, input: { readonly file: number; readonly sheet: number }): SheetOnDesk {
  const file = desk.get(input.file);
  const sheet = file.content?.sheets[input.sheet];
  if (file.content === null || sheet === undefined) throw new Failure('not-on-desk');
  return { file, content: file.content, position: input.sheet, sheet };
}
