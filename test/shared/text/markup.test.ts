import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { markupText, writableText } from '#shared/text/markup.ts';

describe('text in HTML and XML', () => {
  test('never opens an element or ends an attribute', () => {
    expect(markupText('<script>"&amp;"</script>')).toBe('&lt;script&gt;&quot;&amp;amp;&quot;&lt;/script&gt;');
  });

  test('shows what neither can hold, or what would turn the rest around', () => {
    expect(writableText('a\u0000b\uFFFEc\r\nd\re\tf')).toBe('a⟨U+0000⟩b\uFFFDc\nd\ne\tf');
    expect(writableText('\uD842罚\uDFB7')).toBe('\uFFFD罚\uFFFD');
    expect(writableText('𠮷')).toBe('𠮷');
    expect(writableText('对\u202E罚处')).toBe('对⟨U+202E⟩罚处');
  });

  test('reads back as it was, whatever it is', () => {
    const unit = fc.oneof(
      fc.constantFrom('<', '>', '&', '"', "'", '&lt;', '<!--', ']]>', '罚', '𠮷', '\uD842', '\u202E', '\n'),
      fc.string({ unit: 'binary', maxLength: 2 }),
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
        const [element] = parseFragment(`<pre title="${markupText(text)}">.${markupText(text)}</pre>`).childNodes;
        if (element === undefined || !('attrs' in element)) throw new Error('no element');
        const [inside] = element.childNodes;
        expect(element.attrs[0]?.value).toBe(writableText(text));
        expect(inside !== undefined && 'value' in inside ? inside.value : '').toBe(`.${writableText(text)}`);
      }),
      { numRuns: 300 },
    );
  });
});
