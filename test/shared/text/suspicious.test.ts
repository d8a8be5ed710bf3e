import { expect, test } from 'vitest';
import { textFlags } from '#shared/text/suspicious.ts';

test.each([
  ['对伪造证书的处罚\n第二行\t（县级）', []],
  ['处\u0002罚', ['control-characters']],
  ['张\ue81e', ['private-use']],
  ['处\ufffd罚', ['replacement-character']],
  ['\u{20bb7}林', ['rare-characters']],
  ['处\u202e罚', ['bidi']],
  ['长'.repeat(500), []],
  [`长\n${'长'.repeat(499)}`, ['too-long']],
  ['\u0000\u{f0001}', ['control-characters', 'private-use']],
])('%j', (text, flags) => {
  expect(textFlags(text)).toEqual(flags);
});
