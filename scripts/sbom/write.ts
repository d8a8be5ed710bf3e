import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { licenceOf } from './licences.ts';
import { noticesFile, thirdPartyNotices } from './notices.ts';
import { shippedPackages } from './shipped.ts';

/**
 * `npm run sbom`: the bill of materials as CycloneDX (npm's own, with what ships told from what only builds and tests),
 * the licences of what ships as a table, and their texts.
 */
const root = resolve(import.meta.dirname, '../..');
const to = join(root, 'release');

const bomSchema = z.looseObject({ components: z.array(z.looseObject({ name: z.string(), version: z.string() })) });
const { stdout, status, stderr } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 1 << 28,
});
if (status !== 0) throw new Error(stderr);
const bom = bomSchema.parse(JSON.parse(stdout));
const shipped = shippedPackages();
const ships = new Set(shipped.map(({ name, version }) => `${name}@${version}`));
const components = bom.components.map((component) => ({
  ...component,
  scope: ships.has(`${component.name}@${component.version}`) ? 'required' : 'excluded',
}));

mkdirSync(to, { recursive: true });
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
const files: readonly (readonly [string, string])[] = [
  [`quanqing-${version}.cdx.json`, JSON.stringify({ ...bom, components }, null, 2)],
  [
    `quanqing-${version}-licences.csv`,
    ['package,version,licence', ...shipped.map((each) => `${each.name},${each.version},${licenceOf(each)}`)].join(
      '\r\n',
    ),
  ],
  [noticesFile, thirdPartyNotices(shipped)],
];
for (const [name, text] of files) writeFileSync(join(to, name), `${text}\n`);
console.log(
  `${components.length} packages, ${shipped.length} of which may ship: ${files.map(([name]) => name).join(', ')} in ${to}`,
);
