import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { htmlBeginning, htmlOfList } from '#engine/output/html.ts';
import type { Arrangement } from '#shared/publish/chapters.ts';
import { listOf, type PublishedList } from '#shared/publish/publishedList.ts';
import { item, release } from '../../../shared/publish/releaseFixture.ts';
import { hostileNames } from './hostileNames.ts';
import { manyPowers } from './manyPowers.ts';
import { attribute, type Element, elements, named, textOf } from './markup.ts';

function pageOf(list: PublishedList, by: Arrangement = 'category'): Element[] {
  return elements(parse(new TextDecoder().decode(htmlOfList(list, by))));
}

const sub = (last: string) => ({ uid: last, number: `住建-罚-0001-${last}`, name: `情形${last}`, basis: '' });
const small = release([
  item('住建-罚-0001', { name: '对甲的处罚', subItems: [sub('01'), sub('02')], basis: '《甲法》\n第一条' }),
  item('水务-许-0001', { category: 'XK', organ: '水务局' }),
]);

describe('the page of tables', () => {
  const page = pageOf(small);

  test('has a table for each category under its heading', () => {
    expect(named(page, 'h1', 'h2', 'h3').map(textOf)).toEqual([
      ...['昆都仑区行政权力清单', '一、行政许可（共1项）', '二、行政处罚（共1项）'],
    ]);
    expect(named(page, 'table')).toHaveLength(2);
  });

  test('holds nothing that an editor throws away or a reader would have to fetch', () => {
    expect(named(page, 'script', 'style', 'link', 'img', 'iframe', 'base')).toEqual([]);
    const attributes = new Set(page.flatMap(({ attrs }) => attrs.map(({ name }) => name)));
    expect([...attributes].sort()).toEqual(
      [
        ...['align', 'border', 'cellpadding', 'cellspacing', 'charset', 'content', 'lang', 'name', 'rowspan', 'scope'],
        ...['style', 'width'],
      ].sort(),
    );
    const widths = named(page, 'th').map((cell) => Number.parseFloat(attribute(cell, 'width') ?? ''));
    expect(widths.reduce((sum, each) => sum + each, 0)).toBeCloseTo(200, 0);
  });

  test('sets a power over its sub-items, a line of law to a line', () => {
    const [power, second] = elements(named(page, 'tbody').at(-1) ?? parse('')).filter(
      ({ tagName }) => tagName === 'tr',
    );
    expect(
      power === undefined
        ? []
        : elements(power)
            .slice(1)
            .map(textOf)
            .filter((text) => text !== '\n'),
    ).toEqual([...['1', '住建-罚-0001', '对甲的处罚', '01 情形01', '《甲法》\n第一条', '住建局', '县级']]);
    const spans = named(elements(power ?? parse('')), 'td').map((cell) => attribute(cell, 'rowspan') ?? '1');
    expect(spans).toEqual(['2', '2', '2', '1', '2', '2', '2']);
    expect(second === undefined ? '' : textOf(second)).toBe('02 情形02');
  });

  test('by department has a chapter for each', () => {
    expect(named(pageOf(small, 'department'), 'h2', 'h3').map(textOf)).toEqual([
      ...['一、住建局（共1项）', '（一）行政处罚（共1项）', '二、水务局（共1项）', '（一）行政许可（共1项）'],
    ]);
  });

  test('of licences has these alone', () => {
    const licences = pageOf(listOf(small, 'licences'));
    expect(named(licences, 'h1').map(textOf)).toEqual(['昆都仑区行政许可事项清单']);
    expect(named(licences, 'tbody')).toHaveLength(1);
  });

  test('holds every power, and its beginning as many as asked for', () => {
    const many = manyPowers(60);
    expect(named(pageOf(many), 'tbody')).toHaveLength(60);
    const beginning = elements(parse(htmlBeginning(many, 'category', { chapters: 2, powers: 3 })));
    expect(named(beginning, 'table')).toHaveLength(2);
    expect(named(beginning, 'tbody').length).toBeLessThanOrEqual(6);
  });
});

test.each(hostileNames)('whatever a name holds, it is text: %j', (name, shown) => {
  const subItems = [{ uid: 's', number: '住建-罚-0001-01', name, basis: '' }];
  const content = release([item('住建-罚-0001', { name, organ: name, subItems })], {
    departments: [name],
    title: name,
  });
  const page = pageOf(content);
  expect(new Set(page.map(({ tagName }) => tagName))).toEqual(
    new Set([
      ...['html', 'head', 'meta', 'title', 'body', 'h1', 'h2', 'p', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
      ...(shown.includes('\n') ? ['br'] : []),
    ]),
  );
  expect(named(page, 'td').map(textOf)).toContain(shown);
  expect(page.flatMap(({ attrs }) => attrs).some(({ name: each }) => each.startsWith('on') || each === 'src')).toBe(
    false,
  );
});
