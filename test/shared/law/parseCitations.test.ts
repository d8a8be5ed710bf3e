import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBasis } from '#shared/law/parseCitations.ts';
import { formatRef, parseRef, refInWords } from '#shared/law/ref.ts';
import { anyText } from '../text/anyText.ts';
import { anyRef } from './anyRef.ts';
import {
  aliasCases,
  noteCases,
  numeralCases,
  proseCases,
  quotationCases,
  referenceCases,
  rowCases,
  slipCases,
  titleCases,
  unmarkedCases,
} from './citations.more.ts';
import {
  backReferenceCases,
  bareTitleCases,
  labelledListCases,
  mentionCases,
  placedNoteCases,
  placedRefCases,
} from './citations.provinces.ts';
import { seedCases } from './citations.seed.ts';

/** The notation of the expected column. */
function written(text: string): string {
  return readBasis(text)
    .citations.map(({ law, docNo, refs, annexItem }) => {
      const annex = annexItem === null ? '' : ` 附件${annexItem}`;
      return `${law ?? '—'} | ${docNo ?? '—'} | ${refs.join(',') || '—'}${annex}`;
    })
    .join(' ‖ ');
}

describe.each([
  ['the reference strings', seedCases],
  ['titles', titleCases],
  ['numerals', numeralCases],
  ['references', referenceCases],
  ['notes and document numbers', noteCases],
  ['aliases and pronouns', aliasCases],
  ['several laws', rowCases],
  ['quoted texts', quotationCases],
  ['names and prose', proseCases],
  ['slips and issuers', slipCases],
  ['titles without brackets', unmarkedCases],
  ['other places: titles without brackets', bareTitleCases],
  ['other places: numbered and labelled lists', labelledListCases],
  ['other places: articles', placedRefCases],
  ['other places: numbers and dates', placedNoteCases],
  ['other places: words for a law named before', backReferenceCases],
  ['other places: laws only mentioned', mentionCases],
])('%s', (_title, cases) => {
  test.each(cases)('%j', (input, expected) => {
    expect(written(input)).toBe(expected);
  });
});

describe('what a basis says beside its citations', () => {
  test.each([
    [
      '第五条',
      [
        { code: 'article-without-law', start: 0, end: 3 },
        { code: 'no-citation', start: 0, end: 3 },
      ],
    ],
    ['《水法》第一条至第七十条', [{ code: 'range-too-long', start: 8, end: 12 }]],
    ['', [{ code: 'no-citation', start: 0, end: 0 }]],
    ['无', [{ code: 'no-citation', start: 0, end: 1 }]],
    ['《水法》第三条', []],
  ])('%j', (text, problems) => {
    expect(readBasis(text).problems).toEqual(problems);
  });

  test('the tag of the department stands with the citation, also where it contradicts the law', () => {
    expect(readBasis('【规章】《中华人民共和国水法》第三条').citations[0]?.tag).toBe('规章');
    expect(readBasis('【 行政 法规】1.《防汛条例》第三条').citations[0]?.tag).toBe('行政法规');
    expect(readBasis('《防汛条例》第三条').citations[0]?.tag).toBeNull();
  });

  test('a citation lies over its title, its notes and the references behind them', () => {
    const text = '依据：《水法》（2016年修正）第三条第一款：水资源。\n第五条：开发。';
    const [citation] = readBasis(text).citations;
    expect(text.slice(citation?.start, citation?.end)).toBe('《水法》（2016年修正）第三条第一款');
    expect(citation?.refs).toEqual(['3.1', '5']);
  });
});

describe('for any text', () => {
  const pieces = fc.constantFrom(
    '《',
    '》',
    '〈',
    '〉',
    '<<',
    '>>',
    '（',
    '）',
    '【法律】',
    '水法',
    '条例',
    '第',
    '三',
    '十',
    '条',
    '款',
    '项',
    '目',
    '之',
    '至',
    '、',
    '，',
    '；',
    '。',
    '：',
    '\n',
    ' ',
    '“',
    '”',
    '本法',
    '附件',
    '国务院令',
    '号',
    '〔2014〕',
    '5',
    '章',
    '以下简称',
    '规定',
  );
  const shuffled = fc.array(pieces, { maxLength: 80 }).map((parts) => parts.join(''));

  test('nothing is thrown, and every citation lies inside the text, in order', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, shuffled), (text) => {
        const { citations, problems } = readBasis(text);
        for (const { start, end, refs, law, docNo } of citations) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(law !== null || docNo !== null).toBe(true);
          for (const ref of refs) expect(formatRef(parseRef(ref) ?? fail(ref))).toBe(ref);
        }
        for (const [index, { start }] of citations.entries()) {
          expect(start).toBeGreaterThanOrEqual(citations[index - 1]?.end ?? 0);
        }
        for (const { start, end } of problems) expect(end).toBeGreaterThanOrEqual(start);
      }),
      { numRuns: 3000 },
    );
  });

  test('a composed citation is read back', () => {
    const title = fc
      .tuple(
        fc.constantFrom('中华人民共和国', '内蒙古自治区', ''),
        fc.constantFrom('水', '草原', '物业管理', '城市绿化'),
        fc.constantFrom('法', '条例', '管理办法', '规定（试行）'),
      )
      .map((parts) => parts.join(''));
    const note = fc.constantFrom('', '（2016年7月2日修正）', '（国务院令第504号）', ' ', '\n');
    const law = fc.tuple(title, note, fc.uniqueArray(anyRef, { minLength: 1, maxLength: 4, selector: formatRef }));
    fc.assert(
      fc.property(
        fc.array(law, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('；', '\n', '。', '、'),
        (laws, separator) => {
          const text = laws
            .map(([name, noted, refs]) => `《${name}》${noted}${refs.map(refInWords).join('、')}`)
            .join(separator);
          const read = readBasis(text).citations.map((citation) => [citation.law, citation.refs]);
          expect(read).toEqual(laws.map(([name, , refs]) => [name, refs.map(formatRef)]));
        },
      ),
      { numRuns: 500 },
    );
  });
});

function fail(ref: string): never {
  throw new Error(`no canonical reference: ${ref}`);
}
