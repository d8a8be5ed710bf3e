import { createHash } from 'node:crypto';
import type { IntakeFailure } from '#shared/model/intakeFailure.ts';
import { type FileReading, toIntakeFailure } from './fileReading.ts';
import { pastedCells } from './readDelimited.ts';

/** Cells that were copied from a spreadsheet program, as a file of one sheet. */
export function readPasted(text: string, name: string): FileReading | IntakeFailure {
  const bytes = Buffer.from(text);
  try {
    const sheets = [pastedCells(text, name)];
    return {
      sha256: createHash('sha256').update(bytes).digest('hex'),
      size: bytes.length,
      reading: { format: 'csv', encoding: 'utf-8', sheets, warnings: [] },
    };
  } catch (thrown) {
    return toIntakeFailure(name, thrown);
  }
}
