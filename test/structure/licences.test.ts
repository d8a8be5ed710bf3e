import { expect, it } from 'vitest';
import { isFree, licenceOf } from '../../scripts/sbom/licences.ts';
import { shippedPackages } from '../../scripts/sbom/shipped.ts';

const shipped = shippedPackages();

it('nothing that ships is under a licence that wants more than its notice', () => {
  expect(shipped.filter((each) => !isFree(licenceOf(each))).map((each) => `${each.name}: ${licenceOf(each)}`)).toEqual(
    [],
  );
});

it('what ships is found by what the sources import, down to what that needs', () => {
  const names = new Set(shipped.map(({ name }) => name));
  // Imported by the window, the engine and the command line; and by exceljs, by way of archiver and so on.
  for (const name of ['react', 'antd', 'better-sqlite3', 'electron', 'commander', 'exceljs', 'jszip']) {
    expect([name, names.has(name)]).toEqual([name, true]);
  }
  for (const name of ['vitest', 'playwright-core', 'lightningcss', 'typescript', 'unzipper', 'buffers']) {
    expect([name, names.has(name)]).toEqual([name, false]);
  }
});

it('a choice of licences is free where one of them is, several at once where all are', () => {
  expect(['(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)', 'MPL-2.0', 'MIT AND GPL-2.0', 'unknown'].map(isFree)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
