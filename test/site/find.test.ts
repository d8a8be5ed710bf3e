import { describe, expect, test } from 'vitest';
import { Catalogue } from '../../site/find/catalogue.ts';
import { queryTerms } from '../../site/find/fold.ts';
import { highlightName, highlightText } from '../../site/find/highlight.ts';
import { search } from '../../site/find/search.ts';

interface Row {
  readonly name: string;
  readonly initials: string;
  readonly number?: string;
  readonly category?: number;
  readonly department?: number;
  readonly fate?: string;
  readonly text?: string;
}

function catalogueOf(rows: readonly Row[]): Catalogue {
  const catalogue = new Catalogue({
    total: rows.length,
    names: 1,
    texts: 1,
    categories: [
      { name: '行政许可', initials: 'xzxk' },
      { name: '行政处罚', initials: 'xzcf' },
    ],
    departments: [
      { name: '住房和城乡建设局', initials: 'zfhcxjsj' },
      { name: '水务局', initials: 'swj' },
    ],
  });
  catalogue.addNames({
    start: 0,
    uids: rows.map(({ name }) => name),
    numbers: rows.map(({ number }, index) => number ?? `住建-罚-000${index}`),
    names: rows.map(({ name }) => name),
    initials: rows.map(({ initials }) => initials),
    categories: rows.map(({ category }) => category ?? 0),
    departments: rows.map(({ department }) => department ?? 0),
    fates: rows.map(({ fate }) => fate ?? ''),
  });
  catalogue.addTexts({ start: 0, texts: rows.map(({ text }) => text ?? '') });
  return catalogue;
}

const catalogue = catalogueOf([
  { name: '建筑工程施工许可证核发', initials: 'jzgcsgxkzhf', text: '《中华人民共和国建筑法》第七条' },
  { name: '对擅自施工的处罚', initials: 'dszsgdcf', category: 1, text: '未取得施工许可，处罚款' },
  { name: '食品经营许可', initials: 'spjyxk', department: 1 },
  { name: '许可证遗失补办', initials: 'xkzysbb', fate: '取消' },
  { name: '取水許可（ＡＢ）', initials: 'qsxkab', number: '水务-许-0001', department: 1 },
]);

function find(query: string, category: number | null = null): string[] {
  return search(catalogue, queryTerms(query), category).hits.map((at) => catalogue.power(at).name);
}

describe('finding', () => {
  test('names before bases, beginnings before the rest, and what is not in the list any more last', () => {
    expect(find('施工许可')).toEqual(['建筑工程施工许可证核发', '对擅自施工的处罚']);
    expect(find('许可证')).toEqual(['建筑工程施工许可证核发', '许可证遗失补办']);
    expect(find('建筑')).toEqual(['建筑工程施工许可证核发']);
  });

  test('first letters, of names, departments and categories', () => {
    expect(find('sgxk')).toEqual(['建筑工程施工许可证核发']);
    expect(find('SWJ')).toEqual(['食品经营许可', '取水許可（ＡＢ）']);
    expect(find('xzcf')).toEqual(['对擅自施工的处罚']);
  });

  test('numbers, whole and in part', () => {
    expect(find('水务－许－0001')).toEqual(['取水許可（ＡＢ）']);
    expect(find('罚-0001')).toEqual(['对擅自施工的处罚']);
  });

  test('several words, each wherever it stands', () => {
    expect(find('水务局 许可')).toEqual(['食品经营许可', '取水許可（ＡＢ）']);
    expect(find('施工，罚款')).toEqual(['对擅自施工的处罚']);
    expect(find('施工 没有的词')).toEqual([]);
  });

  test('characters in their order where they do not stand together', () => {
    expect(find('食品许可')).toEqual(['食品经营许可']);
    expect(find('许可食品')).toEqual([]);
  });

  test('width, capitals and traditional characters make no difference', () => {
    expect(find('取水许可(ab)')).toEqual(['取水許可（ＡＢ）']);
  });

  test('one category of what was found, with the counts of all', () => {
    const { hits, counts, total } = search(catalogue, queryTerms('施工'), 1);
    expect([hits, counts, total]).toEqual([[1], [1, 1], 2]);
    expect(search(catalogue, queryTerms('  '), null).hits).toEqual([]);
  });
});

const shown = (pieces: readonly { readonly text: string; readonly hit: boolean }[] | null) =>
  pieces?.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('what is marked', () => {
  test('the words as they are written, the characters of letters, scattered characters', () => {
    expect(shown(highlightName('取水許可（ＡＢ）', 'qsxkab', ['许可', 'ab']))).toBe('取水[許可]（[ＡＢ]）');
    expect(shown(highlightName('建筑工程施工许可证核发', 'jzgcsgxkzhf', ['sgxk']))).toBe('建筑工程[施工许可]证核发');
    expect(shown(highlightName('食品经营许可', 'spjyxk', ['食品许可']))).toBe('[食品]经营[许可]');
    expect(shown(highlightName('𠮷林许可', 'lxk', ['xk']))).toBe('𠮷林许可');
  });

  test('a long text is cut to what stands around the first word', () => {
    const text = `${'前'.repeat(60)}罚款${'后'.repeat(100)}`;
    expect(shown(highlightText(text, ['罚款']))).toBe(`…${'前'.repeat(24)}[罚款]${'后'.repeat(70)}…`);
    expect(highlightText(text, ['没有'])).toBeNull();
  });
});
