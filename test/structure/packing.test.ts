import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { noticesFile } from '../../scripts/sbom/notices.ts';

/** How the program is packed (electron-builder.yml), which `npm run pack` does; here only what it says. */
const root = resolve(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);
const { load } = createRequire(require.resolve('electron-builder'))('js-yaml');
const read: unknown = load(readFileSync(join(root, 'electron-builder.yml'), 'utf8'));

const target = z.object({ target: z.string(), arch: z.array(z.string()) });
const system = z.object({ icon: z.string(), target: z.array(target) });
const packing = z
  .looseObject({
    files: z.array(z.string()),
    extraFiles: z.array(z.union([z.string(), z.object({ from: z.string(), to: z.string() })])),
    asarUnpack: z.array(z.string()),
    electronFuses: z.record(z.string(), z.boolean()),
    linux: system,
    win: system,
    mac: system,
    nsis: z.looseObject({}),
    publish: z.null(),
    fileAssociations: z.array(z.looseObject({ ext: z.string() })),
  })
  .parse(read);

it('is what electron-builder takes', () => {
  const schema = JSON.parse(readFileSync(require.resolve('app-builder-lib/scheme.json'), 'utf8'));
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const valid = ajv.validate(schema, read);
  expect([valid, ajv.errors]).toEqual([true, null]);
});

it('makes what the machines of offices take, without an administrator on Windows', () => {
  const targets = (of: z.infer<typeof system>) => of.target.map((each) => `${each.target} ${each.arch.join(' ')}`);
  expect(targets(packing.linux)).toEqual(['deb x64 arm64', 'AppImage x64 arm64']);
  expect(targets(packing.win)).toEqual(['nsis x64 arm64', 'portable x64']);
  expect(targets(packing.mac)).toEqual(['dmg x64 arm64']);
  expect(packing.nsis).toMatchObject({ perMachine: false, allowElevation: false });
  expect(packing.fileAssociations.map(({ ext }) => ext)).toEqual(['quanqing']);
});

it('packs with strict fuses, the program in its archive, and no updater', () => {
  expect(packing.electronFuses).toEqual({
    runAsNode: true,
    enableCookieEncryption: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  });
  expect(packing.asarUnpack).toEqual(['node_modules/better-sqlite3/**']);
  expect(packing.publish).toBeNull();
});

it('has an icon for every system, drawn at every size', () => {
  const bytes = (path: string) => readFileSync(join(root, path));
  for (const size of [16, 24, 32, 48, 64, 128, 256, 512]) {
    const png = bytes(`resources/icon/${size}x${size}.png`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
  expect(bytes(packing.win.icon).subarray(0, 6)).toEqual(Buffer.from([0, 0, 1, 0, 7, 0]));
  expect(bytes(packing.mac.icon).toString('latin1', 0, 4)).toBe('icns');
  expect(packing.linux.icon).toBe('resources/icon');
});

it('puts the licences beside the program', () => {
  const names = packing.extraFiles.map((each) => (typeof each === 'string' ? each : each.to));
  expect(names).toEqual(['LICENSE', 'NOTICE', noticesFile]);
});

it('packs every folder of resources that the program reads', () => {
  const packed = /^resources\/\{(.*)\}/.exec(packing.files.find((each) => each.startsWith('resources/')) ?? '')?.[1];
  expect(packed?.split(',')).toEqual(['fonts', 'laws', 'manual', 'press', 'sample', 'schemas', 'site', 'templates']);
});
