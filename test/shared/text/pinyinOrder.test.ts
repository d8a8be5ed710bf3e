import { expect, it } from 'vitest';
import { pinyinKey } from '#shared/text/pinyinOrder.ts';

const sorted = (texts: readonly string[]) =>
  texts.toSorted((a, b) => (pinyinKey(a) < pinyinKey(b) ? -1 : pinyinKey(a) > pinyinKey(b) ? 1 : 0));

it('puts Chinese names in the order of their pinyin', () => {
  const names = ['自然资源许可', '安全生产检查', '对擅自施工的处罚', '城市道路占用', '残疾人补助', '对车辆超限的处罚'];
  expect(sorted(names)).toEqual([
    '安全生产检查',
    '残疾人补助',
    '城市道路占用',
    '对车辆超限的处罚',
    '对擅自施工的处罚',
    '自然资源许可',
  ]);
});

it('puts digits before them and letters behind, and a text before those that go on from it', () => {
  expect(sorted(['占道', 'A类', '3吨', '占', '', '𠮷'])).toEqual(['', '3吨', '占', '占道', 'A类', '𠮷']);
});
