import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';

export const root = resolve(import.meta.dirname, '../../..');
const run = promisify(execFile);

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in a process of its own. */
export async function quanqing(...args: string[]): Promise<Ended> {
  try {
    const { stdout, stderr } = await run(process.execPath, [join(root, 'electron/cli/quanqing.ts'), ...args]);
    return { code: 0, stdout, stderr };
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    const text = (name: string) =>
      name in error ? String(Object.entries(error).find(([key]) => key === name)?.[1]) : '';
    return { code: Number(error.code), stdout: text('stdout'), stderr: text('stderr') };
  }
}

const ajv = new Ajv2020({ allErrors: true });

/** Runs with --json and checks the answer against the documented shape. */
export async function json(shape: string, ...args: string[]): Promise<unknown> {
  const ended = await quanqing(...args, '--json');
  expect(ended.stderr).toBe('');
  const answer: unknown = JSON.parse(ended.stdout);
  const schema = JSON.parse(readFileSync(join(root, `resources/schemas/${shape}.schema.json`), 'utf8'));
  const valid = ajv.validate({ ...schema, $schema: undefined }, answer);
  expect(valid ? [] : ajv.errors).toEqual([]);
  return answer;
}
