import { execFileSync } from 'node:child_process';
import { XMLValidator } from 'fast-xml-parser';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { csvOfFigures } from '#engine/output/charts/csvOfFigures.ts';
import { drawSvg } from '#engine/output/charts/drawSvg.ts';
import { plainSvg } from '#engine/output/charts/plainSvg.ts';
import { figuresOf } from '#shared/charts/figures.ts';
import { figureTables } from '#shared/charts/figureTables.ts';
import { picturesOf } from '#shared/charts/pictures.ts';
import { item, release } from '../../../shared/publish/releaseFixture.ts';
import { hostileNames } from './hostileNames.ts';
import { manyPowers } from './manyPowers.ts';
import { elements, named, textOf } from './markup.ts';

const draw = (content: ReturnType<typeof release>) => picturesOf(figuresOf(content)).map(drawSvg);

test('figures stay figures in a table, names that look like formulas do not become them', () => {
  const items = [item('住建-罚-0001', { organ: '=1+1' }), item('住建-罚-0002', { outcome: '合并' })];
  const tables = figureTables(figuresOf(release(items, { departments: ['=1+1', '住建局'] })));
  const text = new TextDecoder().decode(Buffer.concat(tables.map(csvOfFigures)));
  expect(text).toContain('\r\n合并,-1\r\n');
  expect(text).toContain("\r\n'=1+1,");
});

describe('a picture as SVG', () => {
  test('is the same every time, in this process and in another', () => {
    const script = `
      import { drawSvg } from '#engine/output/charts/drawSvg.ts';
      import { figuresOf } from '#shared/charts/figures.ts';
      import { picturesOf } from '#shared/charts/pictures.ts';
      import { manyPowers } from './test/electron/engine/output/manyPowers.ts';
      process.stdout.write(picturesOf(figuresOf(manyPowers(60))).map(drawSvg).join(''));`;
    const first = draw(manyPowers(60)).join('');
    expect(draw(manyPowers(60)).join('')).toBe(first);
    const other = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
    expect(other).toBe(first);
  });

  test('is plain: only shapes and words, no script, style, class or link, fonts by name alone', () => {
    for (const svg of draw(manyPowers(60))) {
      expect(XMLValidator.validate(svg)).toBe(true);
      const found = elements(parse(svg)).filter(({ namespaceURI }) => namespaceURI.endsWith('/svg'));
      const names = new Set(found.map(({ tagName }) => tagName));
      expect([...names].sort()).toEqual(['path', 'rect', 'svg', 'text', 'title']);
      const attributes = new Set(found.flatMap(({ attrs }) => attrs.map(({ name }) => name)));
      for (const none of ['style', 'class', 'href', 'id', 'onclick']) expect(attributes).not.toContain(none);
      expect(svg).toContain('font-family="Microsoft YaHei, ');
    }
  });

  test('says its figures in words that can be read and copied', () => {
    const items = [
      item('住建-罚-0001'),
      item('住建-罚-0002', { outcome: '合并' }),
      item('住建-许-0001', { category: 'XK' }),
    ];
    const [waterfall = ''] = draw(release(items));
    const words = named(elements(parse(waterfall)), 'text').map(textOf);
    expect(words).toEqual(expect.arrayContaining(['从上报到公布', '上报', '3', '合并', '−1', '公布', '2', '33.3%']));
    expect(waterfall).toContain('aria-label="从上报到公布：上报 3，合并 −1，公布 2"');
  });

  test.each(hostileNames)('shows a department that is called %j as nothing but a name', (name) => {
    for (const svg of draw(release([item('住建-罚-0001', { organ: name })], { departments: [name], title: name }))) {
      expect(XMLValidator.validate(svg)).toBe(true);
      const names = new Set(elements(parse(svg)).map(({ tagName }) => tagName));
      for (const none of ['script', 'img', 'w:p']) expect(names).not.toContain(none);
    }
  });

  test('is refused where it holds what would not be made plain', () => {
    const title = { title: '', text: '' };
    expect(() => plainSvg('<svg><path fill="url(#zr0-p0)"></path></svg>', title)).toThrow('plain');
    expect(() => plainSvg('<p>', title)).toThrow('plain');
  });
});
