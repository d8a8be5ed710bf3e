import { posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extraColumns } from '#shared/publish/columns.ts';
import { fieldGroups } from '#shared/site/pages/power.ts';
import { visible } from '#shared/text/visible.ts';
import { type FixtureItem, item, release } from '../publish/releaseFixture.ts';
import { attribute, elementsOf, textOf } from './markup.ts';
import { besidePages, filesOf, pagesOf } from './siteFixture.ts';

const last = (index: number) => String(index).padStart(4, '0');
const many = (count: number, more: Partial<FixtureItem> = {}) =>
  Array.from({ length: count }, (_, index) => item(`住建-罚-${last(index + 1)}`, more));

/** Two releases of enough powers for lists of several pages, with one of everything that may become of a power. */
const first = release([...many(230), item('水务-许-0001', { category: 'XK', organ: '水务局', name: '取水许可' })]);
const second = release(
  [
    ...many(228, { basis: '《中华人民共和国建筑法》第六十五条\n第二款' }),
    item('住建-罚-0229', { outcome: '合并', target: '住建-罚-0001', reason: '同一职权' }),
    item('住建-罚-0230', { outcome: '下放', target: '各镇' }),
    item('水务-许-0001', { category: 'XK', organ: '水务局', name: '取水许可' }),
    item('农牧-许-0001', {
      category: 'XK',
      organ: '农牧局',
      name: '种子生产经营许可',
      origin: 'added',
      decision: '新增',
    }),
  ],
  { number: 2, date: '2016-11-20' },
);
const files = filesOf(first, second);
const pages = pagesOf(files);

describe('the pages of a site', () => {
  test('all links lead to a file of the folder, and to an element that is there', () => {
    const known = new Set([...files.keys(), ...besidePages]);
    const ids = new Map(
      pages.map(([path, text]) => [path, new Set(elementsOf(text).map((each) => attribute(each, 'id')))]),
    );
    const dead = pages.flatMap(([path, text]) =>
      elementsOf(text)
        .flatMap((each) => ['href', 'src', 'action'].map((name) => attribute(each, name)))
        .filter((link) => link !== undefined)
        .filter((link) => {
          const [target = '', fragment] = link.split('#');
          const file = target === '' ? path : posix.normalize(posix.join(posix.dirname(path), target));
          return !known.has(file) || (fragment !== undefined && ids.get(file)?.has(fragment) !== true);
        })
        .map((link) => `${path}: ${link}`),
    );
    expect(dead).toEqual([]);
    expect(pages.length).toBeGreaterThan(240);
  });

  test('every page can be reached from the first', () => {
    const reached = new Set(['index.html']);
    const queue = ['index.html'];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      for (const each of elementsOf(files.get(path) ?? '')) {
        const target = (attribute(each, 'href') ?? '').split('#')[0] ?? '';
        const file = posix.normalize(posix.join(posix.dirname(path), target));
        if (!file.endsWith('.html') || reached.has(file)) continue;
        reached.add(file);
        queue.push(file);
      }
    }
    expect(pages.map(([path]) => path).filter((path) => !reached.has(path))).toEqual([]);
  });

  test('each is sound by itself, and none is large', () => {
    for (const [path, text] of pages) {
      const elements = elementsOf(text);
      const named = (tag: string) => elements.filter(({ tagName }) => tagName === tag);
      const ids = elements.map((each) => attribute(each, 'id')).filter((id) => id !== undefined);
      expect(new Set(ids).size, path).toBe(ids.length);
      expect(named('html').map((each) => attribute(each, 'lang'))).toEqual(['zh-CN']);
      expect([named('h1').length, named('main').length, named('title').length], path).toEqual([1, 1, 1]);
      expect(elements.some((each) => attribute(each, 'http-equiv') === 'Content-Security-Policy')).toBe(true);
      expect(elements.filter((each) => attribute(each, 'style') !== undefined)).toEqual([]);
      expect(named('script').map(textOf).join('')).toBe('');
      expect(text, path).not.toMatch(/https?:|\/\/[a-z]/);
      expect(Buffer.byteLength(text)).toBeLessThan(150_000);
    }
  });

  test('names of files are plain everywhere', () => {
    for (const path of files.keys()) expect(path).toMatch(/^(?:README\.txt|[a-z0-9_/-]+\.(?:html|js|json))$/);
    expect(new Set([...files.keys()].map((path) => path.toLowerCase())).size).toBe(files.size);
  });

  test('the same release gives the same bytes', () => {
    expect([...filesOf(first, second)]).toEqual([...files]);
  });

  test('a power keeps its page from release to release, also when it is gone', () => {
    const before = [...filesOf(first).keys()].filter((path) => path.startsWith('powers/'));
    expect(before).toHaveLength(231);
    expect(before.filter((path) => !files.has(path))).toEqual([]);
  });

  test('departments stand in their order, and lists in that of the release', () => {
    const headings = elementsOf(files.get('departments/index.html') ?? '')
      .filter((each) => each.tagName === 'th' && attribute(each, 'scope') === 'row')
      .map(textOf);
    expect(headings).toEqual(['住建局', '水务局', '农牧局', '合计']);
  });

  test('every published field has one place on the page of a power', () => {
    const placed = fieldGroups.flatMap(({ fields }) => fields);
    expect([...placed].sort()).toEqual(extraColumns.map(({ id }) => id).sort());
  });

  test('who approved it and what it corrects are said', () => {
    const made = filesOf({
      ...release(many(1), { number: 2 }),
      approval: { bodies: ['区委', '区政府'], docNo: '昆政发〔2015〕21号' },
      correction: { of: 1, notice: ['第1号有误，现予更正。', '一、补列……'] },
    });
    expect(made.get('index.html')).toMatch(/<dd><bdi>区委、区政府<\/bdi><\/dd>.*<bdi>昆政发〔2015〕21号<\/bdi>/s);
    expect(made.get('changes/index.html')).toContain('<bdi>第1号有误，现予更正。</bdi>');
  });

  test('an empty release has its pages, too', () => {
    const empty = filesOf(release([]));
    expect(empty.get('categories/xk.html')).toContain('这一类没有公布的事项');
    expect([...empty.keys()].filter((path) => path.startsWith('powers/'))).toEqual([]);
  });

  test('a draft says so on every page and is not to be indexed', () => {
    for (const [, text] of pagesOf(filesOf(release(many(1), { draft: true })))) {
      expect(text).toContain('草稿，未经审定');
      expect(text).toContain('noindex');
    }
  });
});

test('no text becomes markup, and whatever turns or hides text is named', () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onclick='x",
      ']]>',
      '&lt;',
      '</title>',
    ),
    fc.string({
      unit: fc.constantFrom('<', '>', '"', "'", '&', '\u202e', '\u0000', '\u001b', '\u2028', '甲', 'a', ' '),
    }),
  );
  fc.assert(
    fc.property(hostile, hostile, hostile, (name, basis, organ) => {
      const extra = { oversight: basis, note: name, code: organ };
      const subItems = [{ uid: 'sub', number: name, name: basis, basis: organ }];
      const before = release([item('a-1', { name: '甲', organ, extra: { note: basis } })], { departments: [organ] });
      const after = release([item('a-1', { name, basis, organ, extra, subItems })], {
        departments: [organ],
        title: name,
        number: 2,
      });
      const made = filesOf(before, after);
      for (const [path, text] of pagesOf(made)) {
        const elements = elementsOf(text);
        const scripts = elements.filter(({ tagName }) => tagName === 'script').map((each) => attribute(each, 'src'));
        expect(scripts.every((src) => src?.includes('assets/'))).toBe(true);
        expect(elements.flatMap(({ attrs }) => attrs).filter((each) => each.name.startsWith('on'))).toEqual([]);
        const images = elements.filter(({ tagName }) => tagName === 'img').map((each) => attribute(each, 'src') ?? '');
        expect(images.every((src) => /^\.\.\/statistics\/[a-z-]+\.svg$/.test(src))).toBe(true);
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e\u2028]/u);
        if (path.startsWith('powers/')) {
          const [heading] = elements.filter(({ tagName }) => tagName === 'h1');
          expect(heading === undefined ? '' : textOf(heading)).toBe(visible(name));
        }
      }
      for (const [path, text] of made) if (path.endsWith('.js')) expect(text).not.toContain('<');
    }),
    { numRuns: 40 },
  );
});
