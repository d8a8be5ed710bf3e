import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from './visit.ts';

export const sizes = { 1366: { width: 1366, height: 768 }, 1920: { width: 1920, height: 1080 } } as const;

export interface Variant {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  readonly width: keyof typeof sizes;
}

export interface Options {
  /** The folder of the pictures. */
  readonly to: string;
  readonly wanted: (screen: string) => boolean;
  readonly variants: readonly Variant[];
  /** In few colours: those that are part of the product. */
  readonly small: boolean;
  /** The file of a picture in that folder. */
  readonly fileOf: (screen: string, variant: Variant) => string;
}

const root = resolve(import.meta.dirname, '../..');
const first: Variant = { language: 'zh', theme: 'light', width: 1366 };
const everyVariant: readonly Variant[] = (['zh', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    ([1366, 1920] as const).map((width): Variant => ({ language, theme, width })),
  ),
);
const nameOf = ({ language, theme, width }: Variant): string => `${language}-${theme}-${width}`;

/** The pictures that are part of the product: screen and name. */
const manual = {
  'catalogue-found': 'catalogue',
  'intake-sure': 'intake',
  'review-level': 'review',
  categories: 'categories',
  findings: 'findings',
  release: 'release',
  statistics: 'statistics',
  history: 'history',
} as const;
const readme = {
  'catalogue-found': 'window-catalogue',
  'review-level': 'window-review',
  'intake-sure': 'window-intake',
  statistics: 'window-statistics',
} as const;

/**
 * --to <folder>        where to, otherwise ./screenshots
 * --only <name>        screens whose name begins so; may be given more than once
 * --as <variant>       of zh-light-1366 … en-dark-1920 those that begin so
 * --for-manual, --for-readme   the few pictures that are part of the product, each to its place
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      to: { type: 'string', default: 'screenshots' },
      only: { type: 'string', multiple: true, default: [] },
      as: { type: 'string', default: '' },
      'for-manual': { type: 'boolean', default: false },
      'for-readme': { type: 'boolean', default: false },
    },
  });
  if (values['for-manual']) return few(resolve(root, 'resources/manual/pictures'), manual);
  if (values['for-readme']) return few(resolve(root, 'resources/pictures'), readme);
  return {
    to: resolve(values.to),
    wanted: (screen) => values.only.length === 0 || values.only.some((start) => screen.startsWith(start)),
    variants: everyVariant.filter((variant) => nameOf(variant).startsWith(values.as)),
    small: false,
    fileOf: (screen, variant) => `${screen}-${nameOf(variant)}.png`,
  };
}

function few(to: string, pictures: Readonly<Record<string, string>>): Options {
  return {
    to,
    wanted: (screen) => Object.hasOwn(pictures, screen),
    variants: [first],
    small: true,
    fileOf: (screen) => `${pictures[screen]}.png`,
  };
}
