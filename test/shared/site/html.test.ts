import { expect, test } from 'vitest';
import { html, lines } from '#shared/site/html.ts';
import { departmentPath, linksFrom, pagePath, powerPath } from '#shared/site/paths.ts';
import { excerpt, sizeWords } from '#shared/site/words.ts';
import { shortCategory } from '#shared/text/shortCategory.ts';

test('text is escaped, markup is not, lists follow one another and null is nothing', () => {
  const list = ['甲', '乙'].map((name) => html`<li>${name}</li>`);
  expect(html`<ul title="${'"<&>\''}">${list}${null}${3}</ul>`.toString()).toBe(
    '<ul title="&quot;&lt;&amp;&gt;&#39;"><li>甲</li><li>乙</li>3</ul>',
  );
});

test('line ends of every system stay, and what cannot be seen is named', () => {
  expect(lines('一\r\n二\r三\n四\u202e五\u0007\n').toString()).toBe(
    '<bdi>一<br>二<br>三<br>四⟨U+202E⟩五⟨U+0007⟩</bdi>',
  );
});

test('paths are plain, and spread over folders', () => {
  expect(powerPath('0190f3c2-5a1e-7cc3-98c5-dc0c0c07398f')).toBe('powers/8f/0190f3c2-5a1e-7cc3-98c5-dc0c0c07398f.html');
  expect(powerPath('../甲 A')).toBe('powers/0a/_2e_2e_2f_7532_20a.html');
  expect(departmentPath('住建局')).toMatch(/^departments\/[0-9a-f]{16}\.html$/);
  expect(departmentPath('住建局')).not.toBe(departmentPath('水务局'));
  expect(pagePath('categories/cf.html', 3)).toBe('categories/cf-3.html');
  expect(pagePath('changes/index.html', 2)).toBe('changes/2.html');
  expect(linksFrom('powers/8f/x.html')('index.html')).toBe('../../index.html');
});

test('small words', () => {
  expect(excerpt('第一条\n  第二条', 6)).toBe('第一条 第二…');
  expect(['行政许可', '其他行政权力', '其他职权', '行政监督检查'].map(shortCategory)).toEqual([
    '许可',
    '其他',
    '其他',
    '监督检查',
  ]);
  expect([900, 18_200, 1_940_000].map(sizeWords)).toEqual(['0.9 KB', '19 KB', '2 MB']);
});
