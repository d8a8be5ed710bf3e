import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { z } from 'zod';
import type { Row } from '../rows.ts';
import { pairsOf } from '../score.ts';
import type { PeerRun } from './peer.ts';

const home = '/usr/share/openrefine';
const port = 33_331;
const root = `http://127.0.0.1:${port}/command/core`;

export function hasOpenRefine(): boolean {
  return existsSync(join(home, 'refine'));
}

const tokenAnswer = z.object({ token: z.string() });
const clustersAnswer = z.array(z.array(z.object({ v: z.string() })));

/**
 * Nearest neighbour of OpenRefine (edit distance, its own blocking) over its HTTP API, as a user would press it; only
 * the clustering itself is timed. Rows with one name are one value to it.
 */
export async function openRefine(rows: readonly Row[], radius: number): Promise<PeerRun> {
  const folder = mkdtempSync(join(tmpdir(), 'quanqing-refine-'));
  const server = spawn('./refine', ['-p', String(port), '-d', folder, '-m', '4096M', '-v', 'error'], {
    cwd: home,
    detached: true,
    stdio: 'ignore',
  });
  try {
    await whenUp();
    const project = await createProject(rows);
    const started = performance.now();
    const clusters = clustersAnswer.parse(await clustersOf(project, radius));
    const milliseconds = performance.now() - started;
    const ids = Map.groupBy(rows, ({ name }) => name.trim());
    const together = [
      ...clusters.map((values) => values.flatMap(({ v }) => ids.get(v) ?? [])),
      ...[...ids.values()].filter((members) => members.length > 1),
    ];
    const pairs = new Map(
      together.flatMap((members) =>
        Array.from(pairsOf(members.map(({ id }) => id)), ([a, b]) => [`${a} ${b}`, { a, b, likeness: 1 }] as const),
      ),
    );
    return { milliseconds, pairs: [...pairs.values()], asked: null, megabytes: peakOfGroup(server) };
  } finally {
    if (server.pid !== undefined) process.kill(-server.pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function whenUp(): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await fetch(`${root}/get-version`);
      return;
    } catch (error) {
      if (tries === 120) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

async function token(): Promise<string> {
  const answer = await fetch(`${root}/get-csrf-token`);
  return tokenAnswer.parse(await answer.json()).token;
}

async function createProject(rows: readonly Row[]): Promise<string> {
  const form = new FormData();
  form.append('project-name', 'bench');
  form.append('format', 'text/line-based/*sv');
  form.append('options', JSON.stringify({ separator: ',', headerLines: 1, processQuotes: true, encoding: 'UTF-8' }));
  const table = Papa.unparse(rows.map(({ name }) => ({ name })));
  form.append('project-file', new Blob([table], { type: 'text/csv' }), 'rows.csv');
  const answer = await fetch(`${root}/create-project-from-upload?csrf_token=${encodeURIComponent(await token())}`, {
    method: 'POST',
    body: form,
  });
  const project = new URL(answer.url).searchParams.get('project');
  if (project === null) throw new Error(`OpenRefine made no project: ${answer.status} ${answer.url}`);
  return project;
}

async function clustersOf(project: string, radius: number): Promise<unknown> {
  const clusterer = {
    type: 'knn',
    function: 'levenshtein',
    column: 'name',
    params: { radius, 'blocking-ngram-size': 6 },
  };
  const body = new URLSearchParams({
    engine: JSON.stringify({ facets: [], mode: 'row-based' }),
    clusterer: JSON.stringify(clusterer),
    csrf_token: await token(),
  });
  const answer = await fetch(`${root}/compute-clusters?project=${project}`, { method: 'POST', body });
  return answer.json();
}

/** The most memory that the server's own process held, from what Linux says of it. */
function peakOfGroup(server: ChildProcess): number | null {
  if (!existsSync('/proc')) return null;
  const peaks = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && groupOf(name) === server.pid)
    .map((name) => Number(/VmHWM:\s+(\d+)/.exec(readProc(name, 'status'))?.[1] ?? 0) / 1024);
  return Math.round(Math.max(0, ...peaks));
}

function groupOf(pid: string): number {
  return Number(readProc(pid, 'stat').split(') ')[1]?.split(' ')[2]);
}

/** A process may end while it is being looked at. */
function readProc(pid: string, file: string): string {
  const path = `/proc/${pid}/${file}`;
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
