import { basename } from 'node:path';
import { adjustmentJson, adjustmentJsonSchemaDocument } from '#shared/publish/adjustmentJson.ts';
import type { ReleaseContent } from '#shared/publish/release.ts';
import { beside, type OutputFile } from '../exportFiles.ts';
import { fileName } from '../fileName.ts';
import { jsonBytes } from '../json.ts';
import { htmlOfComparison } from './page.ts';

export const comparisonFormats = ['xlsx', 'html', 'json'] as const;
export type ComparisonFormat = (typeof comparisonFormats)[number];

/** The files of 调整对照表 in one format; the JSON has its schema beside it. */
export async function comparisonFiles(
  from: ReleaseContent,
  to: ReleaseContent,
  format: ComparisonFormat,
  path: string,
): Promise<OutputFile[]> {
  switch (format) {
    case 'xlsx': {
      const { xlsxOfComparison } = await import('./workbook.ts');
      return [{ path, bytes: await xlsxOfComparison(from, to) }];
    }
    case 'html':
      return [{ path, bytes: htmlOfComparison(from, to) }];
    case 'json': {
      const schemaPath = beside(path, '.schema.json');
      return [
        { path, bytes: jsonBytes(adjustmentJson(from, to, `./${encodeURIComponent(basename(schemaPath))}`)) },
        { path: schemaPath, bytes: jsonBytes(adjustmentJsonSchemaDocument()) },
      ];
    }
  }
}

/** 昆都仑区行政权力清单调整对照表（第1号至第2号）.xlsx, for when only a folder is given. */
export function comparisonFileName(from: ReleaseContent, to: ReleaseContent, format: ComparisonFormat): string {
  const until = to.draft ? '草稿' : `第${to.number}号`;
  return fileName(`${to.title}调整对照表（第${from.number}号至${until}）`, format);
}
