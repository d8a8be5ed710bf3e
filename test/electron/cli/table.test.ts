import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { renderTable } from '../../../electron/cli/table.ts';

const rows = [
  { name: '对未取得食品经营许可从事食品经营活动的处罚', count: 5 },
  { name: 'A', count: 12345 },
];

it('aligns columns by the places that characters take, figures to the right', () => {
  const lines = renderTable(rows, [
    { header: '名称', value: ({ name }) => name, width: 12 },
    { header: '项', value: ({ count }) => count },
  ]).split('\n');
  expect(lines).toEqual(['名称             项', '───────────  ──────', '对未取得食…       5', 'A            12,345']);
  expect(new Set(lines.slice(1).map((line) => stringWidth(line)))).toEqual(new Set([19]));
});

it('shows its header where there are no rows', () => {
  expect(renderTable([], [{ header: '名称', value: () => '' }])).toBe('名称\n────');
});
