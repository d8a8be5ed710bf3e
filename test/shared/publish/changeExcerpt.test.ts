import { expect, it } from 'vitest';
import { changeExcerpt, type ExcerptPart } from '#shared/publish/changeExcerpt.ts';

const drawn = (parts: readonly ExcerptPart[]) =>
  parts.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');

it.each([
  ['经营许可证', '经营许可', '经营许可[证]', '经营许可'],
  [
    '《中华人民共和国道路运输条例》第六十四条规定的处罚事项由交通部门负责',
    '《中华人民共和国道路运输条例》第六十三条规定的处罚事项由交通部门负责',
    '…运输条例》第六十[四]条规定的处罚事项…',
    '…运输条例》第六十[三]条规定的处罚事项…',
  ],
  ['', '区交通运输局', '', '[区交通运输局]'],
  ['甲'.repeat(70), '', `[${'甲'.repeat(60)}…]`, ''],
])('%s → %s', (before, after, shownBefore, shownAfter) => {
  const excerpt = changeExcerpt(before, after);
  expect(drawn(excerpt.before)).toBe(shownBefore);
  expect(drawn(excerpt.after)).toBe(shownAfter);
});
