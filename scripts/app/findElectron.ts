import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Electron, electronHere } from '#engine/sourcePress.ts';
import { makeStandIn } from './standIn.ts';

export { electronArguments } from '#engine/sourcePress.ts';

const require = createRequire(import.meta.url);

/** The Electron of this checkout, fetched when first needed; where it cannot be, the stand-in. */
export async function findElectron(): Promise<Electron> {
  const here = electronHere();
  if (here !== null && !here.standIn) return here;
  const folder = dirname(require.resolve('electron/package.json'));
  spawnSync(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore', timeout: 600_000 });
  const fetched = electronHere();
  return fetched ?? { executable: await makeStandIn(), standIn: true };
}
