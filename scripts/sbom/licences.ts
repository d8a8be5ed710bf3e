import type { Package } from './shipped.ts';

/** Licences without copyleft, as SPDX names them and as older packages do. */
const free = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'Zlib',
]);

export function licenceOf({ licence }: Package): string {
  return licence === '' ? 'unknown' : licence;
}

/** Of an OR one side is enough, of an AND both are needed. */
export function isFree(expression: string): boolean {
  return expression
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => free.has(name.trim())));
}
