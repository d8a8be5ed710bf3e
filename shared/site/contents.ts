import type { ReleaseContent } from '#shared/publish/release.ts';
import { grouped } from '#shared/text/grouped.ts';
import { items } from './words.ts';

/** What the folder of a site holds, for whoever thinks of making one. */
export function siteContents({ powers, categories }: ReleaseContent): string {
  const organs = new Set(powers.map(({ organ }) => organ));
  const lines: readonly (readonly [path: string, what: string])[] = [
    ['index.html', '首页：查找、各类别项数、从上报到公布'],
    ['kiosk.html', '触摸屏的首页'],
    ['categories/', `按类别查阅，${categories.length} 类`],
    ['departments/', `按部门查阅，${grouped(organs.size)} 个部门`],
    ['licences/', '行政许可清单'],
    ['powers/', `${items(powers.length)}，一项一页；以前公布、现在不再列入的也有一页`],
    ['changes/', '与上一版的调整对照'],
    ['statistics/', '统计图和背后的数字'],
    ['search/', '查找，可以用拼音首字母'],
    ['files/', '供下载的工作簿、Word 文档、PDF、网页表格、CSV、JSON'],
    ['about/', '说明'],
    ['README.txt', '怎样使用这个文件夹'],
  ];
  return lines.map(([path, what]) => `${path.padEnd(14)}${what}`).join('\n');
}
