import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Installs what is missing of Debian's packages, as root. Elsewhere it throws with the one command that does; where
 * there are no such packages it leaves things as they are.
 */
export function installPackages(packages: readonly string[], purpose: string): void {
  const has = (name: string) => spawnSync('dpkg', ['-s', name], { stdio: 'ignore' }).status === 0;
  if (!existsSync('/usr/bin/dpkg') || packages.every(has)) return;
  const install = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (process.getuid?.() !== 0) throw new Error(`${purpose}: sudo sh -c '${install}'`);
  const result = spawnSync('sh', ['-c', install], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (result.status !== 0) throw new Error(`${install}\n${result.stderr}`);
}
