import { visible } from '#shared/text/visible.ts';
import type { SiteFile } from './frame.ts';
import type { Site } from './site.ts';
import { dayWords, releaseWords } from './words.ts';

/** What tells a folder that is such a site, and may be replaced by a later one, from any other. */
export const siteMarkPath = 'site.json';

export function siteMark({ content }: Site): SiteFile {
  const { title, number, date } = content;
  const mark = { madeBy: 'quanqing', kind: 'site', title, release: number, date };
  return { path: siteMarkPath, text: `${JSON.stringify(mark, null, 2)}\n` };
}

/** For whoever gets the folder on a disc. With a mark of its encoding and line ends that Windows' editor knows. */
export function siteReadme({ content }: Site): SiteFile {
  const lines = [
    `${visible(content.title).replaceAll('\n', ' ')}（${releaseWords(content)}，${dayWords(content.date)}公布）`,
    '',
    '这是清单的查询网站，不用联网，不用安装。',
    '',
    '阅读：双击 index.html，用浏览器打开。',
    '触摸屏：打开 kiosk.html，把浏览器设为全屏；两分钟没有人用，自己回到首页。',
    '上网：把整个文件夹放到网站服务器上即可，不用数据库，不用程序。',
    '刻盘、拷贝：整个文件夹一起拷贝，不要单独拷出几个文件，也不要改文件名。',
    '更新：公布新的一号以后，用新生成的文件夹整个替换；各事项的网址不变。',
    '',
  ];
  return { path: 'README.txt', text: `\ufeff${lines.join('\r\n')}` };
}
