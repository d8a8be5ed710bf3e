import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Writes resources/fonts: what the press prints with. Of each family one face that has all characters in use, and of
 * the one for running text those beyond it, too, in pieces of which a page loads what it needs. The packages hold
 * a hundred times as much and are therefore fetched here and not installed.
 */
const packages = {
  serif: {
    name: '@fontsource/noto-serif-sc@5.3.0',
    sha512: '0/zaEFkidiWldE62rTeD74x8ygUsQvejiSNtO0LQxQk3qpaHnlMZ3w4C7yH80B4KTIg8VKeFP4oSgwWMchY9+g==',
  },
  sans: {
    name: '@fontsource/noto-sans-sc@5.3.0',
    sha512: 'HeqIlGm0+ohOKxZLuHj1qW6r6avHH0OWdKERAcSDI0RQ+MXrteuLKA+M+5eOA8rYy0MFvOR5AT0fQo2rUkye0Q==',
  },
} as const;

const target = resolve(import.meta.dirname, '../../resources/fonts');
const work = mkdtempSync(join(tmpdir(), 'quanqing-fonts-'));
try {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const serif = unpack('serif');
  const sans = unpack('sans');
  take(serif, 'noto-serif-sc-chinese-simplified-400-normal.woff2');
  take(sans, 'noto-sans-sc-chinese-simplified-500-normal.woff2');
  const pieces = readdirSync(join(serif, 'files')).filter((name) => /^noto-serif-sc-\d+-400-normal\.woff2$/.test(name));
  for (const name of pieces) take(serif, name);
  writeFileSync(join(target, 'fonts.css'), styleSheet(readFileSync(join(serif, '400.css'), 'utf8')));
  copyFileSync(join(serif, 'LICENSE'), join(target, 'OFL.txt'));
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** The folder of the package. */
function unpack(key: keyof typeof packages): string {
  const { name, sha512 } = packages[key];
  const folder = join(work, key);
  mkdirSync(folder);
  run('npm', ['pack', name, '--pack-destination', folder, '--silent']);
  const archive = join(folder, readdirSync(folder)[0] ?? '');
  const sum = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (sum !== sha512) throw new Error(`${name} is not what it was: sha512 ${sum}`);
  run('tar', ['xzf', archive, '-C', folder]);
  return join(folder, 'package');
}

function take(from: string, name: string): void {
  copyFileSync(join(from, 'files', name), join(target, name));
}

/** The pieces are a family of their own, that a page names after the others. */
function styleSheet(ofPieces: string): string {
  const pieces = [
    ...ofPieces.matchAll(/url\(\.\/files\/(noto-serif-sc-\d+-400-normal\.woff2)\)[^;]*;\s*(unicode-range: [^;]+;)/g),
  ];
  return [
    face('Noto Serif SC', 'noto-serif-sc-chinese-simplified-400-normal.woff2'),
    face('Noto Sans SC', 'noto-sans-sc-chinese-simplified-500-normal.woff2'),
    ...pieces.map(([, file = '', range = '']) => face('Noto Serif SC Rare', file, range)),
    '',
  ].join('\n');
}

function face(family: string, file: string, range = ''): string {
  return `@font-face { font-family: '${family}'; src: url('${file}') format('woff2'); ${range}}`;
}

function run(command: string, args: readonly string[]): void {
  const result = spawnSync(command, args, { encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`${command}: ${result.error?.message ?? result.stderr}`);
}
