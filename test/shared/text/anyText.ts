import fc from 'fast-check';

const pieces =
  '对的行为进行实施予以行政处罚检查监督许可未取得第一二十百条款项《》〈〉<>（）()【】〔〕[]：:；;。、，,.-—~…\n\t 　';
const odd = [
  '\u200b',
  '\ufeff',
  '\u0301',
  '\u0308',
  '\u00a8',
  '\u00a0',
  '\ue81e',
  '\u182e',
  '\u{20bb7}',
  '\ud842',
  '㈠',
  '①',
  'Ⅻ',
  '㎡',
  'ﬁ',
  '條',
  '가',
  'ｶﾞ',
];

/** Text of the field and text from anywhere, mixed, so that both the rules and the corners are met. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.constantFrom(...odd, ...'0123456789aBzZ') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));
