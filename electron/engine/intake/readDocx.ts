import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Archive } from './archive.ts';
import { readHtmlTables } from './htmlTables.ts';
import { IntakeRefusal, messageOf, notATable } from './intakeRefusal.ts';
import type { SheetsReading } from './sheetsReading.ts';
import { refuseEntities } from './xml.ts';

/** Each table of a .docx as a sheet 表格N. Text struck through is kept and marked; tracked deletions are gone. */
export async function readDocx(archive: Archive): Promise<SheetsReading> {
  const parts = archive.unpack((name) => /\.(?:xml|rels)$/i.test(name) && !/^(?:customXml|word\/theme)\//i.test(name));
  const decoder = new TextDecoder();
  for (const content of parts.values()) refuseEntities(decoder.decode(content));
  const sheets = readHtmlTables(await toHtml(Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }))));
  if (sheets.length === 0) throw notATable('no-tables');
  return { sheets, warnings: [] };
}

async function toHtml(buffer: Buffer): Promise<string> {
  try {
    const withoutPictures = mammoth.images.imgElement(async () => ({ src: '' }));
    const { value } = await mammoth.convertToHtml({ buffer }, { convertImage: withoutPictures });
    return value;
  } catch (thrown) {
    throw new IntakeRefusal('parser-failed', messageOf(thrown), { cause: thrown });
  }
}
