import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { installPackages } from '../system/packages.ts';

const run = promisify(execFile);

/** Installs poppler's tools, by which the tests read PDFs, where it can; elsewhere throws with the command that does. */
export function needPoppler(): void {
  installPackages(['poppler-utils'], 'Tests with PDFs');
}

/** The text of each page. */
export async function pagesOf(pdf: string): Promise<string[]> {
  const { stdout } = await run('pdftotext', ['-layout', pdf, '-'], { maxBuffer: 256 * 1024 * 1024 });
  return stdout.split('\f').slice(0, -1);
}

/** What pdfinfo tells, by its own names: Title, Pages, Page size. */
export async function factsOf(pdf: string): Promise<ReadonlyMap<string, string>> {
  const { stdout } = await run('pdfinfo', [pdf], { env: { ...process.env, TZ: 'UTC' } });
  return new Map(
    stdout.split('\n').map((line): [string, string] => {
      const at = line.indexOf(':');
      return [line.slice(0, at), line.slice(at + 1).trim()];
    }),
  );
}

/** Its fonts, and whether they are in it. */
export async function fontsOf(pdf: string): Promise<{ name: string; embedded: boolean }[]> {
  const { stdout } = await run('pdffonts', [pdf]);
  const [head = '', , ...lines] = stdout.split('\n');
  const column = head.indexOf('emb');
  return lines
    .filter((line) => line !== '')
    .map((line) => ({ name: line.split(' ')[0] ?? '', embedded: line.slice(column).startsWith('yes') }));
}
