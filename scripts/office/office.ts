import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { installPackages } from '../system/packages.ts';

const run = promisify(execFile);

/** Debian's packages with which the tests open, change and print workbooks as offices do. */
const packages = ['libreoffice-calc', 'python3-openpyxl', 'poppler-utils', 'fonts-noto-cjk'];
const python = '/usr/bin/python3';

/** Installs LibreOffice and openpyxl where it can; elsewhere throws with the one command that does. */
export function needOffice(): void {
  installPackages(packages, 'Tests with real workbooks');
  const found = spawnSync(python, ['-c', 'import openpyxl'], { stdio: 'ignore' }).status === 0;
  if (!found || spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status !== 0) {
    throw new Error('Tests with real workbooks need LibreOffice (soffice) and openpyxl for /usr/bin/python3');
  }
}

export type SavedAs = 'xlsx' | 'xls' | 'ods' | 'pdf';

/**
 * Opens files in LibreOffice and saves them as others into a folder, as a clerk does; many in one go, since it takes
 * seconds to start. With a profile of its own, so that runs side by side do not meet.
 * @param filter how to read them, where the ending alone does not say: a filter of LibreOffice with its options
 * @returns the paths of the files saved, in the order of those given
 */
export async function saveAs(
  files: readonly string[],
  ending: SavedAs,
  folder: string,
  filter?: string,
): Promise<string[]> {
  const reading = filter === undefined ? [] : [`--infilter=${filter}`];
  const profile = mkdtempSync(join(tmpdir(), 'quanqing-office-'));
  mkdirSync(join(profile, 'user'));
  writeFileSync(join(profile, 'user/registrymodifications.xcu'), settings);
  try {
    await run(
      'soffice',
      [
        `-env:UserInstallation=file://${profile}`,
        '--headless',
        ...reading,
        '--convert-to',
        ending,
        '--outdir',
        folder,
        ...files,
      ],
      { timeout: 300_000 },
    );
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  const saved = files.map((file) => join(folder, `${basename(file, extname(file))}.${ending}`));
  const missing = saved.filter((path) => !existsSync(path));
  if (missing.length > 0) throw new Error(`LibreOffice did not save ${missing.join(', ')}`);
  return saved;
}

/** Formulas that no program has calculated yet are, as in the program that somebody wrote them in. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Runs a script of Python that has openpyxl; `values` are its sys.argv[1:]. @returns what it printed, as JSON. */
export async function askPython(script: string, values: readonly string[]): Promise<unknown> {
  const { stdout } = await run(python, ['-c', script, ...values], { timeout: 120_000, maxBuffer: 256 * 1024 * 1024 });
  return JSON.parse(stdout);
}
