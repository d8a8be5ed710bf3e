import { expect, test } from 'vitest';
import type { ReleaseContent } from '#shared/publish/release.ts';
import { DepartmentBook } from '#shared/site/departmentBook.ts';
import { departmentPath } from '#shared/site/paths.ts';
import { item, release } from '../publish/releaseFixture.ts';
import { filesOf } from './siteFixture.ts';

/** A release of powers by their departments; `uids` as the catalogue has them, none in releases of old. */
function released(number: number, organs: readonly string[], uids: Readonly<Record<string, string>> = {}) {
  const departments = [...new Set(organs)];
  const powers = organs.map((organ, index) => item(`住建-罚-${index + 1}`, { organ }));
  const departmentUids = departments.flatMap((name) => uids[name] ?? []);
  return release(powers, { number, departments, departmentUids });
}

function pagesOf(...releases: readonly ReleaseContent[]) {
  const book = new DepartmentBook();
  for (const each of releases) book.add(each);
  const last = releases.at(-1);
  if (last === undefined) throw new Error('no release');
  return book.finish(last);
}

test('a department that is renamed keeps the page of its first name', () => {
  const { pathOf, former } = pagesOf(
    released(1, ['建设局', '水务局']),
    released(2, ['建设局', '水务局'], { 建设局: 'a', 水务局: 'b' }),
    released(3, ['住建局', '水务局'], { 住建局: 'a', 水务局: 'b' }),
    released(4, ['住房城乡建设局', '水务局'], { 住房城乡建设局: 'a', 水务局: 'b' }),
  );
  expect(pathOf('住房城乡建设局')).toBe(departmentPath('建设局'));
  expect(pathOf('水务局')).toBe(departmentPath('水务局'));
  expect(former).toEqual([]);
});

test('a new department under an old name gets a page of its own', () => {
  const { pathOf } = pagesOf(
    released(1, ['建设局'], { 建设局: 'a' }),
    released(2, ['住建局', '建设局'], { 住建局: 'a', 建设局: 'c' }),
  );
  expect(pathOf('住建局')).toBe(departmentPath('建设局'));
  expect(new Set([pathOf('住建局'), pathOf('建设局')]).size).toBe(2);
});

test('the page of a department that has nothing any more says who holds its powers', () => {
  const before = released(1, ['农牧局', '农牧局', '林业局', '水务局'], { 农牧局: 'a', 林业局: 'b', 水务局: 'c' });
  const after = released(2, ['农业农村局', '农业农村局', '农业农村局', '水务局'], { 农业农村局: 'd', 水务局: 'c' });
  const { former, pathOf } = pagesOf(before, after);
  expect(former).toEqual([
    { path: departmentPath('农牧局'), name: '农牧局', heirs: [{ organ: '农业农村局', powers: 2 }] },
    { path: departmentPath('林业局'), name: '林业局', heirs: [{ organ: '农业农村局', powers: 1 }] },
  ]);
  const page = filesOf(before, after).get(departmentPath('农牧局')) ?? '';
  expect(page).toContain('<bdi>农业农村局</bdi></a><span class="apart">2 项</span>');
  expect(page).toContain(`href="../${pathOf('农业农村局')}"`);
});

test('nothing is told of one whose powers are in the list no more', () => {
  expect(pagesOf(released(1, ['水务局', '林业局']), released(2, ['水务局'])).former).toEqual([]);
});
