import { describe, expect, it } from 'vitest';
import { readChapter } from '#renderer/help/readChapter.ts';
import { searchManual } from '#renderer/help/searchManual.ts';

const chapters = new Map([
  ['begin', readChapter('# 开始\n\n权清不联网。\n\n## 经办人\n\n第一次改动时会问姓名，CSV 不会。')],
  ['release', readChapter('# 公布\n\n导出 csv 文件。')],
] as const);

describe('searching the manual', () => {
  it('finds words whatever their case, under their heading', () => {
    const hits = searchManual(chapters, ' csv ');
    expect(hits.map(({ chapter, heading, found }) => [chapter, heading, found])).toEqual([
      ['begin', '经办人', 'CSV'],
      ['release', '公布', 'csv'],
    ]);
    expect(hits[1]).toMatchObject({ block: 0, before: '导出 ', after: ' 文件。' });
  });

  it('finds nothing for nothing', () => {
    expect(searchManual(chapters, '  ')).toEqual([]);
    expect(searchManual(chapters, '没有的词')).toEqual([]);
  });
});
