import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldUnits } from '#shared/text/codeUnits.ts';
import { foldText } from '#shared/text/foldText.ts';
import { anyText } from './anyText.ts';

test.each([
  ['１２３ＡＢ', '123AB'],
  ['(试行)', '（试行）'],
  ['国发[2015]58号', '国发〔2015〕58号'],
  ['国发【2015】58号', '国发〔2015〕58号'],
  ['国发﹝2015﹞58号', '国发〔2015〕58号'],
  ['<<食品安全法>>', '《食品安全法》'],
  ['«食品安全法»', '《食品安全法》'],
  ['实施<档案法>办法', '实施〈档案法〉办法'],
  ['局  长', '局长'],
  ['统\n计\t调　查 ', '统计调查'],
  ['3 条', '3条'],
  ['GB  50016 规范', 'GB 50016规范'],
  ['处\u200b罚\ufeff', '处罚'],
  ['“假药”「劣药」"药"', '"假药""劣药""药"'],
  ['条例——对', '条例-对'],
  ['1~3 １～３ 1－3', '1-3 1-3 1-3'],
  ['没收……没收......', '没收…没收…'],
  ['买买提•艾力', '买买提·艾力'],
  ['二○一五年', '二〇一五年'],
  ['徵稅處罰條例項目', '征税处罚条例项目'],
  ['ᠮᠣᠩᠭᠣᠯ 行政处罚', '行政处罚'],
  ['㎡', 'm2'],
  ['ｶ', 'カ'],
  ['', ''],
])('%j folds to %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(anyText, (text) => foldText(foldText(text)) === foldText(text)),
    { numRuns: 2000 },
  );
});

test('what needs no folding is told apart: a mark that folds away changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => foldText(`${text}\u200b`) === foldText(text)),
    { numRuns: 2000, examples: [['……'], ['没收违法所得……']] },
  );
});

test('folding unit for unit keeps every offset, and once is enough', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const folded = foldUnits(text);
      expect(folded.length).toBe(text.length);
      expect(foldUnits(folded)).toBe(folded);
    }),
    { numRuns: 1000 },
  );
  const long = '（條）'.repeat(50_000);
  expect(foldUnits(long)).toBe('（条）'.repeat(50_000));
});
