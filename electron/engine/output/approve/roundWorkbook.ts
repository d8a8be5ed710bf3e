import exceljs from 'exceljs';
import { type Manifest, manifestSheet, writeManifest } from '#shared/approve/manifest.ts';
import type { SentRow } from '#shared/approve/sentRow.ts';
import type { PrintedSheet } from '../printedSheet.ts';
import { writeWorkbook } from '../writeWorkbook.ts';
import { addAnnexSheet } from './annexSheet.ts';
import { addGuardedSheet } from './guardedSheet.ts';

/** The workbook of a round, or of one department's part of it. The same rows give the same bytes. */
export async function roundWorkbook(manifest: Manifest, title: string, rows: readonly SentRow[]): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  const sentAt = new Date(manifest.sentAt);
  workbook.creator = '权清';
  workbook.lastModifiedBy = '权清';
  workbook.title = title;
  workbook.created = sentAt;
  workbook.modified = sentAt;
  const sheets: PrintedSheet[] = [
    ...formParts(manifest, rows).map(({ name, part }) => {
      const { kind, round } = manifest;
      return addGuardedSheet(workbook, { name, title, kind, round, rows: part });
    }),
    ...addAnnexSheet(workbook, rows),
  ];
  const hidden = workbook.addWorksheet(manifestSheet, { state: 'veryHidden' });
  hidden.getCell(1, 1).value = writeManifest(manifest);
  return writeWorkbook(workbook, sheets);
}

/** 征求意见表 is one sheet; 审核意见表 is one for each category. */
function formParts({ kind }: Manifest, rows: readonly SentRow[]): { name: string; part: readonly SentRow[] }[] {
  if (kind === 'solicit') return [{ name: '征求意见表', part: rows }];
  const categoryOf = new Map<string, string>();
  for (const { uid, parentUid, cells } of rows) {
    categoryOf.set(uid, (parentUid === null ? cells.category : categoryOf.get(parentUid)) || '未分类');
  }
  return [...Map.groupBy(rows, ({ uid }) => categoryOf.get(uid) ?? '')].map(([category, part]) => {
    return { name: `${category}（${part.filter(({ parentUid }) => parentUid === null).length}项）`, part };
  });
}
