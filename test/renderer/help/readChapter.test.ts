import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, readChapter } from '#renderer/help/readChapter.ts';

describe('reading a chapter', () => {
  it('knows the signs that the manual uses', () => {
    const { title, blocks } = readChapter(
      [
        '# 公布',
        '',
        '先看**检查单**，再按 `F1`。见[设置](settings#部门)。',
        '## 导出',
        '- 甲',
        '- 乙',
        '',
        '1. 丙',
        '> 注意',
        '| 格式 | 用处 |',
        '| --- | --- |',
        '| CSV | 给其他系统 |',
        '![公布页](pictures/release.png)',
        '[[keys]]',
      ].join('\n'),
    );
    expect(title).toBe('公布');
    expect(blocks).toEqual([
      {
        kind: 'paragraph',
        words: [
          { kind: 'text', text: '先看' },
          { kind: 'strong', text: '检查单' },
          { kind: 'text', text: '，再按 ' },
          { kind: 'key', text: 'F1' },
          { kind: 'text', text: '。见' },
          { kind: 'link', text: '设置', target: 'settings#部门' },
          { kind: 'text', text: '。' },
        ],
      },
      { kind: 'heading', level: 2, text: '导出' },
      { kind: 'list', ordered: false, items: [[{ kind: 'text', text: '甲' }], [{ kind: 'text', text: '乙' }]] },
      { kind: 'list', ordered: true, items: [[{ kind: 'text', text: '丙' }]] },
      { kind: 'note', words: [{ kind: 'text', text: '注意' }] },
      {
        kind: 'table',
        head: ['格式', '用处'],
        rows: [[[{ kind: 'text', text: 'CSV' }], [{ kind: 'text', text: '给其他系统' }]]],
      },
      { kind: 'picture', caption: '公布页', file: 'release.png' },
      { kind: 'keys' },
    ]);
  });

  it('begins a new list after an empty line', () => {
    expect(readChapter('- 甲\n\n- 乙').blocks).toHaveLength(2);
  });

  it('loses no word of plain text', () => {
    const line = fc.stringMatching(/^[一-龥a-z，。]{1,40}$/);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        expect(readChapter(lines.join('\n\n')).blocks.map(plainText)).toEqual(lines);
      }),
    );
  });
});
