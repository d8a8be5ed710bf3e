import { expect, test } from 'vitest';
import { editionLine, printedTitle } from '#shared/publish/heading.ts';
import { item, release } from './releaseFixture.ts';

const content = release([item('住建-罚-0001')], { number: 2 });

test.each([
  [{}, '第2号　2015年11月20日公布'],
  [{ approval: { bodies: ['区政府'], docNo: null } }, '第2号　2015年11月20日公布'],
  [{ approval: { bodies: ['区政府'], docNo: '昆政发〔2015〕8号' } }, '第2号　2015年11月20日公布　昆政发〔2015〕8号'],
  [{ correction: { of: 1, notice: ['更正公告'] } }, '第2号　更正第1号　2015年11月20日公布'],
  [{ draft: true }, '草稿，未经审定　2015年11月20日'],
])('with %o the line under the title says %s', (more, line) => {
  expect(editionLine({ ...content, ...more })).toBe(line);
});

test('a draft says so in its title', () => {
  expect(printedTitle({ ...content, draft: true })).toBe('昆都仑区行政权力清单（草稿）');
});
