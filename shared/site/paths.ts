/** Where pages are, from the folder of the site. Names are ASCII, in small letters, and the same in every release. */
export const paths = {
  home: 'index.html',
  kiosk: 'kiosk.html',
  search: 'search/index.html',
  categories: 'categories/index.html',
  departments: 'departments/index.html',
  licences: 'licences/index.html',
  changes: 'changes/index.html',
  statistics: 'statistics/index.html',
  gone: 'gone/index.html',
  downloads: 'downloads/index.html',
  about: 'about/index.html',
  styles: 'assets/site.css',
  display: 'assets/display.js',
  page: 'assets/page.js',
  find: 'assets/find.js',
  icon: 'assets/icon.svg',
} as const;

/** The name of a page of a list: the first is the list's own, others bear their number. */
export function pagePath(first: string, page: number): string {
  if (page === 1) return first;
  const name = first.replace(/\.html$/, '');
  return name.endsWith('/index') ? `${name.slice(0, -'index'.length)}${page}.html` : `${name}-${page}.html`;
}

/** `id`: of a picture or of a table of figures. */
export function figuresPath(id: string, ending: 'svg' | 'png' | 'csv'): string {
  return `statistics/${id}.${ending}`;
}

export function categoryPath(code: string): string {
  return `categories/${safeName(code)}.html`;
}

/** A department has no code, so its page is named by a digest: of its first name (see DepartmentBook). */
export function departmentPath(name: string): string {
  return `departments/${digest(name)}.html`;
}

/** Spread over folders by the end of the id, where ids made at one moment differ: no folder holds them all. */
export function powerPath(uid: string): string {
  const name = safeName(uid);
  return `powers/${name.slice(-2)}/${name}.html`;
}

/** A link from one page to another that holds wherever the folder is. */
export function linksFrom(page: string): (to: string) => string {
  const up = '../'.repeat(page.split('/').length - 1);
  return (to) => `${up}${to}`;
}

/** What a name may not have on one system or another is written as its code. */
function safeName(text: string): string {
  return text
    .replace(/[^0-9a-zA-Z-]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}`)
    .toLowerCase();
}

const prime = 0x100000001b3n;
const start = 0xcbf29ce484222325n;

/** FNV-1a in 64 bits, as 16 hexadecimal digits. */
function digest(text: string): string {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * prime);
  }
  return hash.toString(16).padStart(16, '0');
}
