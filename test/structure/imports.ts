import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';

/**
 * The import rules of the architecture, checked on resolved paths: a rule on the written specifier would miss
 * `../engine/store` where `#engine/store` is meant.
 */
export interface SourceFile {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

interface Layer {
  /** Folder, with a slash at its end; the longest that fits a file is its layer. */
  readonly folder: string;
  /** Folders and packages this one may import beside itself. */
  readonly may: readonly string[];
}

const pure = ['shared/model/', 'shared/text/'];
const subjects = [...pure, 'shared/law/'];

const windowPackages = [
  'react',
  'react-dom',
  'react-i18next',
  'i18next',
  'antd',
  '@tanstack/react-query',
  '@tanstack/react-table',
  '@tanstack/react-virtual',
  'cmdk',
  'echarts',
  'tinykeys',
  'zustand',
];
/** What pages may use of the window beside their own folder; a page never imports another. */
const windowParts = [
  'renderer/app/',
  'renderer/engine/',
  'renderer/actions/',
  'renderer/parts/',
  'renderer/words/',
  'renderer/theme/',
];
const stages = [
  'start',
  'intake',
  'catalogue',
  'review',
  'categories',
  'findings',
  'approval',
  'release',
  'statistics',
  'history',
  'settings',
];

export const layers: readonly Layer[] = [
  { folder: 'shared/model/', may: ['zod'] },
  { folder: 'shared/text/', may: ['shared/model/'] },
  { folder: 'shared/law/', may: pure },
  { folder: 'shared/sheet/', may: [...subjects, 'shared/steps.ts'] },
  { folder: 'shared/match/', may: [...subjects, 'shared/steps.ts'] },
  { folder: 'shared/review/', may: [...subjects, 'shared/match/', 'shared/steps.ts'] },
  { folder: 'shared/classify/', may: subjects },
  { folder: 'shared/check/', may: [...subjects, 'shared/classify/', 'shared/steps.ts'] },
  { folder: 'shared/ledger/', may: [...pure, 'zod'] },
  { folder: 'shared/approve/', may: [...subjects, 'shared/sheet/', 'shared/publish/', 'zod'] },
  { folder: 'shared/publish/', may: [...subjects, 'shared/ledger/', 'shared/steps.ts', 'zod'] },
  // Of the charts library only types: it is told what to draw, and drawn by others.
  { folder: 'shared/charts/', may: [...pure, 'shared/ledger/', 'shared/publish/', 'echarts'] },
  { folder: 'shared/site/', may: [...subjects, 'shared/ledger/', 'shared/publish/', 'shared/charts/', 'zod'] },
  { folder: 'shared/', may: ['shared/', 'zod'] },
  { folder: 'site/', may: ['shared/site/', 'shared/text/'] },
  { folder: 'electron/engine/store/', may: ['shared/', 'better-sqlite3', 'node:', 'uuid', 'zod'] },
  {
    folder: 'electron/engine/intake/',
    may: [
      'shared/',
      'node:',
      '@e965/xlsx',
      'papaparse',
      'mammoth',
      'parse5',
      'fflate',
      'fast-xml-parser',
      'iconv-lite',
      'zod',
    ],
  },
  {
    folder: 'electron/engine/output/',
    may: ['shared/', 'node:', 'docx', 'echarts', 'exceljs', 'papaparse', 'iconv-lite', 'fflate', 'pinyin-pro', 'zod'],
  },
  { folder: 'electron/engine/', may: ['shared/', 'electron/engine/', 'node:', 'zod', 'uuid'] },
  {
    folder: 'electron/main/',
    may: ['shared/contract.ts', 'shared/contract/', 'shared/model/', 'shared/wire/', 'node:', 'electron', 'zod'],
  },
  { folder: 'electron/preload/', may: ['shared/wire/', 'electron'] },
  { folder: 'renderer/theme/', may: ['renderer/app/preferences.ts', 'react', 'antd'] },
  { folder: 'renderer/words/', may: ['react', 'react-i18next', 'i18next'] },
  { folder: 'renderer/engine/', may: ['renderer/app/actor.ts', 'shared/', ...windowPackages] },
  { folder: 'renderer/actions/', may: ['renderer/engine/', 'renderer/parts/', 'shared/', ...windowPackages] },
  {
    folder: 'renderer/parts/',
    may: ['renderer/actions/', 'renderer/engine/', 'renderer/words/', 'shared/', ...windowPackages],
  },
  { folder: 'renderer/help/', may: [...windowParts, ...windowPackages] },
  { folder: 'renderer/item/', may: [...windowParts, 'shared/', ...windowPackages] },
  { folder: 'renderer/grid/', may: [...windowParts, 'shared/', ...windowPackages] },
  ...stages.map((stage) => ({
    folder: `renderer/stages/${stage}/`,
    may: [...windowParts, 'renderer/item/', 'renderer/grid/', 'shared/', ...windowPackages],
  })),
  { folder: 'renderer/', may: ['renderer/', 'shared/', ...windowPackages] },
  { folder: 'electron/cli/', may: ['shared/', 'electron/engine/engine.ts', 'node:', 'commander', 'string-width'] },
];

/** Every file of the product's code below the root. */
export function productFiles(root: string): SourceFile[] {
  return ['shared', 'electron', 'renderer', 'site']
    .flatMap((folder) => walk(join(root, folder)))
    .map((path) => ({
      path: relative(root, path).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }));
}

function walk(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Specifiers of static imports, re-exports and `import()` with a literal, types included. */
export function specifiers(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const pattern = /(?:^|[\s;])(?:import|export)\s(?:[^']*?\sfrom\s)?\s*'([^']+)'|import\(\s*'([^']+)'\s*\)/g;
  return [...code.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '');
}

/** The file a specifier means, from the root; a package keeps its name. */
export function resolveSpecifier(from: string, specifier: string): string {
  if (specifier.startsWith('#shared/')) return specifier.replace('#shared/', 'shared/');
  if (specifier.startsWith('#renderer/')) return specifier.replace('#renderer/', 'renderer/');
  if (specifier.startsWith('#engine/')) return specifier.replace('#engine/', 'electron/engine/');
  if (specifier.startsWith('.')) return posix.normalize(posix.join(dirname(from), specifier));
  return specifier;
}

function layerOf(path: string): Layer | null {
  const fitting = layers.filter((layer) => path.startsWith(layer.folder));
  return fitting.sort((a, b) => b.folder.length - a.folder.length)[0] ?? null;
}

function isAllowed(layer: Layer, target: string): boolean {
  if (layerOf(target)?.folder === layer.folder) return true;
  return layer.may.some((entry) =>
    entry.endsWith('/') || entry.endsWith(':')
      ? target.startsWith(entry)
      : target === entry || target.startsWith(`${entry}/`),
  );
}

/** One line for each import that the layers forbid. */
export function layerViolations(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const layer = layerOf(file.path);
    if (layer === null) return [`${file.path} belongs to no layer`];
    return specifiers(file.text)
      .map((specifier) => resolveSpecifier(file.path, specifier))
      .filter((target) => !isAllowed(layer, target))
      .map((target) => `${file.path} must not import ${target}`);
  });
}

/** One line for each file outside the store that speaks SQL, or that changes truth in another way than the one. */
export function storeViolations(files: readonly SourceFile[]): string[] {
  const store = 'electron/engine/store/';
  const writers = ['operationLog.ts', 'truthRows.ts'];
  return files.flatMap(({ path, text }) => {
    const inStore = path.startsWith(store);
    const sql =
      !inStore && /\.(?:prepare|exec|pragma)\(\s*[`'"](?:SELECT|INSERT|UPDATE|DELETE|BEGIN|PRAGMA|WITH)/i.test(text);
    const targets = specifiers(text).map((specifier) => resolveSpecifier(path, specifier));
    const around = inStore ? [] : targets.filter((target) => writers.some((writer) => target === store + writer));
    return [...(sql ? [`${path} speaks SQL`] : []), ...around.map((target) => `${path} writes through ${target}`)];
  });
}

/** The packages that are loaded as soon as a file is: without those that are imported when they are first needed. */
export function loadedWith(files: readonly SourceFile[], entry: string): ReadonlySet<string> {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const packages = new Set<string>();
  const reached = new Set([entry]);
  for (const path of reached) {
    const text = texts.get(path);
    if (text === undefined) packages.add(path);
    else for (const specifier of specifiers(loadedPart(text))) reached.add(resolveSpecifier(path, specifier));
  }
  return packages;
}

/** Without imports of types, which leave nothing in the program, and without `import()`. */
function loadedPart(text: string): string {
  return text.replace(/^(?:import|export) type\s[^;]*;/gm, '').replace(/import\(/g, 'later(');
}

/** Files of an import cycle, in order, or null. */
export function findCycle(files: readonly SourceFile[]): string[] | null {
  const imports = new Map(
    files.map((file) => [file.path, specifiers(file.text).map((specifier) => resolveSpecifier(file.path, specifier))]),
  );
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const target of imports.get(path) ?? []) {
      const cycle = visit(target, [...trail, path]);
      if (cycle !== null) return cycle;
    }
    done.add(path);
    return null;
  };
  for (const path of imports.keys()) {
    const cycle = visit(path, []);
    if (cycle !== null) return cycle;
  }
  return null;
}
