import { type Html, html, isolated } from './html.ts';
import { linksFrom, paths } from './paths.ts';
import type { Site } from './site.ts';
import { dayWords, releaseWords } from './words.ts';

/** A file of the site: its path from the folder, with slashes, and its text. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

export interface PageParts {
  readonly path: string;
  /** Before the title of the list, in the title of the page; none for the home page. */
  readonly title?: string;
  /** The entry of the navigation that it belongs to. */
  readonly part?: keyof typeof paths;
  readonly body: Html;
  /** It has a field to find powers in, and needs no small one at its top. */
  readonly finds?: boolean;
  /** It is made for the touch screen only. */
  readonly kiosk?: boolean;
  /** The title of the list is its own. */
  readonly masthead?: boolean;
}

/** Nothing from elsewhere, nothing inline: what is written in a list cannot become a script. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'";

const entries = [
  ['home', '首页'],
  ['categories', '按类别'],
  ['departments', '按部门'],
  ['licences', '行政许可清单'],
  ['changes', '调整对照'],
  ['statistics', '统计'],
  ['downloads', '下载'],
  ['about', '说明'],
] as const satisfies readonly (readonly [keyof typeof paths, string])[];

/** A page with everything that all pages have in common. */
export function framed(site: Site, parts: PageParts): SiteFile {
  const { path, title, part, body, finds = false, kiosk = false } = parts;
  const to = linksFrom(path);
  const { content } = site;
  const name = title === undefined ? content.title : `${title} - ${content.title}`;
  const page = html`<!doctype html>
<html lang="zh-CN"${kiosk ? html` data-kiosk` : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${content.draft ? html`<meta name="robots" content="noindex">\n` : ''}<title>${name}</title>
<link rel="icon" href="${to(paths.icon)}">
<link rel="stylesheet" href="${to(paths.styles)}">
<script src="${to(paths.display)}"></script>
<script src="${to(paths.page)}" defer></script>
${finds ? html`<script src="${to(paths.find)}" defer></script>\n` : ''}</head>
<body>
<a class="skip" href="#main">跳到正文</a>
${top(site, to, parts)}
${navigation(site, to, part)}
<main id="main" tabindex="-1">
${content.draft ? html`<p class="draft">草稿，未经审定。</p>\n` : ''}${body}
</main>
${foot(site, to)}
${kioskBar(to)}
</body>
</html>
`;
  return { path, text: page.toString() };
}

function top(
  { content }: Site,
  to: (path: string) => string,
  { finds = false, kiosk = false, masthead = false }: PageParts,
): Html {
  const brand = masthead
    ? html`<h1 class="brand">${isolated(content.title)}</h1>`
    : html`<p class="brand"><a href="${to(paths.home)}">${isolated(content.title)}</a></p>`;
  return html`<header class="top${masthead ? ' masthead' : ''}">
<div class="wide">
${brand}
<p class="edition">${releaseWords(content)}<span class="apart">${dayWords(content.date)}公布</span></p>
<div class="tools">
<div class="display" data-display hidden role="group" aria-label="显示">
<button type="button" data-set="large" aria-pressed="false">大字</button>
<button type="button" data-set="contrast" aria-pressed="false">高对比</button>
</div>
${finds || kiosk ? '' : smallFinder(to)}
</div>
</div>
</header>`;
}

function smallFinder(to: (path: string) => string): Html {
  return html`<form class="find-small" role="search" action="${to(paths.search)}" method="get">
<input type="search" name="q" aria-label="查找事项" placeholder="查找事项" maxlength="100" autocomplete="off" data-find>
<button type="submit">查找</button>
</form>`;
}

function navigation(site: Site, to: (path: string) => string, part: PageParts['part']): Html {
  const shown = entries.filter(([id]) => id !== 'licences' || hasLicences(site));
  return html`<nav class="parts" aria-label="主导航">
<ul class="wide">
${shown.map(([id, word]) => {
  const current = id === part ? html` aria-current="${id === 'home' ? 'page' : 'true'}"` : '';
  return html`<li><a href="${to(paths[id])}"${current}>${word}</a></li>\n`;
})}</ul>
</nav>`;
}

/** The place has a category of licences, and with it a list of them (行政许可事项清单) that stands by itself. */
export function hasLicences({ content }: Site): boolean {
  return content.categories.some(({ code }) => code === 'XK');
}

function foot({ content }: Site, to: (path: string) => string): Html {
  return html`<footer class="foot">
<div class="wide">
<p>${isolated(content.title)} ${releaseWords(content)}，${dayWords(content.date)}公布。</p>
<p>权责清单不是对现有行政权力予以固化，实行动态调整。<a href="${to(paths.about)}">怎样阅读这份清单</a></p>
</div>
</footer>`;
}

/** Shown on a touch screen only; its buttons work by the script that makes the screen one. */
function kioskBar(to: (path: string) => string): Html {
  return html`<nav class="kiosk-bar" aria-label="触摸屏">
<a href="${to(paths.kiosk)}">首页</a>
<button type="button" data-back>返回</button>
<a href="${to(paths.search)}">查找</a>
<button type="button" data-set="large" aria-pressed="false">大字</button>
</nav>`;
}
