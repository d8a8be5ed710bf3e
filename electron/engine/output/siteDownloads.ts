import type { ReleaseContent } from '#shared/publish/release.ts';
import type { Download } from '#shared/site/site.ts';
import { csvOfDictionary, csvOfRelease } from './csv.ts';
import type { Documents } from './documents.ts';
import { htmlOfList } from './html.ts';
import { jsonOfRelease, jsonSchemaOfRelease } from './json.ts';
import type { FolderFile } from './writeFolder.ts';

export interface SiteDownload extends Pick<Download, 'name' | 'about'> {
  readonly file: FolderFile;
}

/** What a site offers to take away: the same files as are written by themselves, under names that any system reads. */
export async function siteDownloads(content: ReleaseContent, documents: Documents): Promise<SiteDownload[]> {
  // Printed by another process, meanwhile. Whoever could not draw the pictures cannot print either.
  const printing = (await documents.lackPictures()) ? null : documents.print(content, 'category');
  const csv = { encoding: 'utf-8', exact: false } as const;
  const download = (file: string, bytes: Uint8Array, name: string, about: string): SiteDownload => {
    return { file: { path: `files/${file}`, bytes }, name, about };
  };
  return [
    download('list.xlsx', await documents.workbook(content), '清单（工作簿）', '汇总表和各类别分表，可以打印'),
    download(
      'list.docx',
      await documents.document(content, 'category'),
      '清单（Word 文档）',
      '报告、汇总表和各类别清单，可以张贴',
    ),
    ...(printing === null
      ? []
      : [download('list.pdf', await printing, '清单（PDF）', 'A4 横排，字体都在文件里，哪里打开都一样')]),
    download('tables.html', htmlOfList(content, 'category'), '清单（网页表格）', '可以粘贴到网站编辑器里'),
    download('list.csv', csvOfRelease(content, csv), '清单（CSV）', 'UTF-8，一行一项，子项另起行'),
    download('dictionary.csv', csvOfDictionary(content, csv), 'CSV 的数据字典', '每一列是什么'),
    download('list.json', jsonOfRelease(content, 'list.schema.json'), '清单（JSON）', '给程序'),
    download('list.schema.json', jsonSchemaOfRelease(), 'JSON 的格式说明', 'JSON Schema'),
  ];
}
