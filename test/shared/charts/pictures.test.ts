import { expect, test } from 'vitest';
import { figuresOf } from '#shared/charts/figures.ts';
import { printLook } from '#shared/charts/look.ts';
import { picturesOf } from '#shared/charts/pictures.ts';
import { shareBarsOption } from '#shared/charts/shareBars.ts';
import { waterfallOption } from '#shared/charts/waterfall.ts';
import { manyPowers } from '../../electron/engine/output/manyPowers.ts';
import { item, release } from '../publish/releaseFixture.ts';

const words = {
  number: String,
  signed: (value: number) => (value > 0 ? `+${value}` : String(value)),
  percent: (share: number) => `${Math.round(share * 100)}%`,
};

test('every department has its line in one of the pictures, and each is of a height that a page has', () => {
  const figures = figuresOf(manyPowers(480));
  const pictures = picturesOf(figures);
  expect(pictures.map(({ id }) => id)).toEqual([
    ...['waterfall', 'outcomes', 'categories', 'reduction'],
    ...['departments-1', 'departments-2', 'departments-3'],
  ]);
  const lines = JSON.stringify(pictures.slice(4).map(({ option }) => option.yAxis));
  for (const { department } of figures.matrix.rows) expect(lines).toContain(`"${department}"`);
  for (const { width, height } of pictures) expect(height / width).toBeLessThan(0.65);
});

test('every picture bears its title, the edition of the list, and says what it shows', () => {
  const figures = figuresOf(
    release([item('住建-罚-0001'), item('住建-罚-0002', { outcome: '取消' })], { draft: true }),
  );
  for (const { title, text, option } of picturesOf(figures)) {
    expect(JSON.stringify(option.title)).toContain(`"${title}"`);
    expect(JSON.stringify(option.title)).toContain('昆都仑区行政权力清单（草稿）　草稿，未经审定');
    expect(text.startsWith(`${title}：`)).toBe(true);
  }
});

test('options are plain: nothing in them is lost when they are written down', () => {
  for (const { option } of picturesOf(figuresOf(manyPowers(60)))) {
    expect(JSON.parse(JSON.stringify(option))).toEqual(option);
  }
});

test('steps hang from where the one before ended, totals stand on the ground, what is open is outlined', () => {
  const step = (word: string, figure: number, total = false, open = false) => ({ word, figure, total, open });
  const steps = [
    step('上报', 10, true),
    step('合并', -3),
    step('待研究', -2, false, true),
    step('新增', 1),
    step('公布', 6, true),
  ];
  const { series } = waterfallOption(steps, printLook, words);
  expect(series).toMatchObject([
    { data: [{ value: 0 }, { value: 7 }, { value: 5 }, { value: 5 }, { value: 0 }] },
    {
      data: [
        { value: 10, label: { formatter: '10' }, itemStyle: { color: printLook.total } },
        { value: 3, label: { formatter: '-3' }, itemStyle: { color: printLook.fall } },
        { value: 2, label: { formatter: '2' }, itemStyle: { borderType: 'dashed' } },
        { value: 1, label: { formatter: '+1' }, itemStyle: { color: printLook.ok } },
        { value: 6, label: { formatter: '6' }, itemStyle: { color: printLook.accent } },
      ],
    },
  ]);
});

test('bars end where their ground does, though more is published than was reported', () => {
  const rows = [
    { name: '甲', shares: [0.5, 0.25], figures: ['1'] },
    { name: '乙', shares: [0.9, 0.4], figures: ['2'] },
    { name: '丙', shares: [1.5, 0.1], figures: ['3'] },
  ];
  const { series } = shareBarsOption(rows, [{ edge: 50, look: 'strong' }], printLook);
  expect(series).toMatchObject([{ data: [0.5, 0.9, 1] }, { data: [0.25, expect.closeTo(0.1), 0] }]);
});
