import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '#engine/intake/encoding.ts';
import { gb18030, text, utf16 } from '../../../fixtures/intake/files.ts';

const line = '序号\t事项名称\r\n1\t对拒绝配合统计调查的处罚\r\n';

describe('decodeText finds the encoding by itself', () => {
  test.each([
    ['UTF-8', text(line), 'utf-8'],
    ['UTF-8 with a mark', text(`\uFEFF${line}`), 'utf-8'],
    ['GB18030', gb18030(line), 'gb18030'],
    ['GB18030 with a mark', Buffer.concat([Buffer.from([0x84, 0x31, 0x95, 0x33]), gb18030(line)]), 'gb18030'],
    ['UTF-16LE with a mark (Excel: Unicode 文本)', utf16(line, 'le', true), 'utf-16le'],
    ['UTF-16BE with a mark', utf16(line, 'be', true), 'utf-16be'],
    ['UTF-16LE', utf16(line, 'le', false), 'utf-16le'],
    ['UTF-16BE', utf16(line, 'be', false), 'utf-16be'],
    ['UTF-16LE of ASCII', utf16('a,b\n1,2\n', 'le', false), 'utf-16le'],
  ])('%s', (_, bytes, encoding) => {
    const decoded = decodeText(bytes);
    expect(decoded?.encoding).toBe(encoding);
    expect(decoded?.garbled).toBe(0);
    expect(['a,b\n1,2\n', line]).toContain(decoded?.text);
  });

  test('for any Chinese text in UTF-8 and for any list in GB18030', () => {
    const han = fc.string({ unit: fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code)) });
    fc.assert(
      fc.property(han, (content) => {
        const list = `序号,事项名称\r\n1,${content}的处罚\r\n`;
        expect(decodeText(text(list))).toEqual({ text: list, encoding: 'utf-8', garbled: 0 });
        expect(decodeText(gb18030(list))).toEqual({ text: list, encoding: 'gb18030', garbled: 0 });
      }),
    );
  });
});

test('characters that GB18030 once kept in private use come out as the standard has them since 2022', () => {
  // FE59 龴 and A6D9 ︐ are decoded so already; FE51 and FE6C still come as private use; 8336D030 is U+E78D itself.
  const bytes = Buffer.concat([gb18030('名称'), Buffer.from([0xfe, 0x59, 0xa6, 0xd9, 0xfe, 0x51, 0xfe, 0x6c])]);
  expect(decodeText(bytes)?.text).toBe('名称\u9FB4\uFE10\u{20087}\u{215D7}');
});

test('one damaged byte does not turn a file of UTF-8 into another encoding', () => {
  const list = text('序号,名称\n1,对拒绝配合统计调查的处罚\n');
  const damaged = Buffer.concat([list, Buffer.from([0xe5, 0xa4])]);
  expect(decodeText(damaged)).toMatchObject({ encoding: 'utf-8', garbled: 1 });
});

test('bytes that do not decode are counted', () => {
  const bytes = Buffer.concat([
    gb18030('对拒绝配合统计调查的处罚对拒绝配合统计调查的处罚'),
    Buffer.from([0xff]),
    gb18030('结束'),
  ]);
  expect(decodeText(bytes)).toMatchObject({ encoding: 'gb18030', garbled: 1 });
});

test('bytes that are no text are not made into some', () => {
  expect(decodeText(new Uint8Array(1000))).toBeNull();
  expect(decodeText(Uint8Array.from({ length: 2000 }, (_, index) => (index * 7919) % 256))).toBeNull();
});
