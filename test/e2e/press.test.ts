import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { type DecodedPng, decode } from 'fast-png';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { createEngine } from '#engine/engine.ts';
import { pdfOfList } from '#engine/output/press/pdf.ts';
import { pngsOf } from '#engine/output/press/png.ts';
import { openPress } from '#engine/output/press/press.ts';
import { sourcePlaces } from '#engine/places.ts';
import { realSurroundings } from '#engine/surroundings.ts';
import type { Arrangement } from '#shared/publish/chapters.ts';
import type { PublishedList } from '#shared/publish/publishedList.ts';
import { printedFile } from '#shared/wire/press.ts';
import { factsOf, fontsOf, needPoppler, pagesOf } from '../../scripts/office/poppler.ts';
import { manyPowers } from '../electron/engine/output/manyPowers.ts';
import { item, release } from '../shared/publish/releaseFixture.ts';
import { actor, createDesk, makeCatalogue } from './harness.ts';

const desk = createDesk();
const root = resolve(import.meta.dirname, '../..');
const { executable, args } = inject('electron');
const program = { executable, args: [...args, root] };
const press = openPress(program, new AbortController().signal);

beforeAll(() => needPoppler());
afterAll(async () => {
  await press.close();
  desk.clear();
});

async function printed(name: string, list: PublishedList, by: Arrangement = 'category'): Promise<string> {
  const file = desk.path(`${name}.pdf`);
  writeFileSync(file, await pdfOfList(list, by, press));
  return file;
}

describe('the printed list', () => {
  const list = manyPowers(120);
  let file = '';
  let pages: string[] = [];
  beforeAll(async () => {
    file = await printed('清单', list);
    pages = await pagesOf(file);
  });

  it('lies on A4, with its title, its number on every page and the header of the table above every part of it', async () => {
    const facts = await factsOf(file);
    expect(facts.get('Page size')).toMatch(/^841\.9\d* x 594\.9\d* pts \(A4\)$/);
    expect(facts.get('Title')).toBe('昆都仑区行政权力清单');
    expect(Number(facts.get('Pages'))).toBe(pages.length);
    expect(pages.length).toBeGreaterThan(10);
    expect(pages[0]).toMatch(/昆都仑区行政权力清单\s+第1号\s+2015年11月20日公布/);
    for (const [index, page] of pages.entries()) {
      expect(page).toMatch(new RegExp(`— ?${index + 1} ?—\\s*$`));
      expect(page).toMatch(/序号\s+编号\s+事项名称/);
    }
  });

  it('holds every power once, and keeps those that fit a page on one', () => {
    const numbersOn = pages.map((page) => page.match(/部-罚-\d{4}/g) ?? []);
    expect(numbersOn.flat().sort()).toEqual(list.powers.map(({ number }) => number).sort());
    const withSubItems = list.powers.filter(({ subItems }) => subItems.length > 0);
    const situations = pages.map((page) => page.match(/情形[123]：/g) ?? []);
    expect(situations.flat()).toHaveLength(withSubItems.length * 3);
    // The basis of the first is several pages long, and its sub-items stand beside it.
    const cut = situations.flatMap((each, index) => (each.length % 3 === 0 ? [] : [index]));
    expect(cut.filter((index) => index > 4)).toEqual([]);
  });

  it('has its fonts in it, and no others than those that come with the program', async () => {
    const found = await fontsOf(file);
    expect(found.map(({ name }) => name.replace(/^[A-Z]+\+/, '').replace(/SC.*/, '')).sort()).toEqual([
      'NotoSans',
      'NotoSerif',
    ]);
    expect(found.every(({ embedded }) => embedded)).toBe(true);
  });

  it('has the same bytes every time, and tells nothing of when and by what it was made', async () => {
    const again = await printed('又一次', list);
    expect(readFileSync(again).equals(readFileSync(file))).toBe(true);
    const facts = await factsOf(file);
    expect(facts.get('Creator')).toBe('权清');
    for (const key of ['CreationDate', 'ModDate']) expect(facts.get(key)).toBe('Fri Nov 20 00:00:00 2015 UTC');
  });
});

it('prints characters that few texts have in a font that comes with the program, too', async () => {
  const file = await printed('生僻', release([item('住建-罚-0001', { name: '对①龢堃℃的处罚' })]), 'department');
  expect((await pagesOf(file)).join()).toMatch(/对①龢堃℃的处[\s\S]*罚/);
  for (const { name, embedded } of await fontsOf(file)) {
    expect(name).toMatch(/\+NotoS(?:erif|ans)SC/);
    expect(embedded).toBe(true);
  }
});

it('runs no script, takes no style that is not its own and reaches for nothing elsewhere', async () => {
  const asked: (string | undefined)[] = [];
  const server = createServer(({ url }, answer) => {
    asked.push(url);
    answer.end();
  }).listen(0);
  const address = server.address();
  const at = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const html = `<!DOCTYPE html><title>原题</title><link rel="stylesheet" href="${at}/style.css"><style>p { display: none }</style>
    <meta http-equiv="refresh" content="0;url=${at}/next"><p>原文</p><img src="${at}/picture.png">
    <iframe src="${at}/frame"></iframe><object data="file:///etc/passwd"></object><iframe src="press://job/../job.json"></iframe>
    <script>document.title = '改题'; document.querySelector('p').textContent = '改文';</script>`;
  const [pdf = new Uint8Array()] = await press.print({
    job: { kind: 'print', page: 'a.html' },
    pages: [{ name: 'a.html', html }],
    results: [printedFile],
  });
  server.close();
  const file = desk.path('敌意.pdf');
  writeFileSync(file, pdf);
  expect((await factsOf(file)).get('Title')).toBe('原题');
  expect((await pagesOf(file)).join().trim()).toBe('原文');
  expect(asked).toEqual([]);
});

describe('a picture', () => {
  const svg = (text: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" viewBox="0 0 100 50">
      <rect width="50" height="50" fill="#0958d9"></rect><script>document.querySelector('rect').remove()</script>
      <text x="55" y="30" font-size="20" font-family="monospace">${text}</text></svg>`;
  const pictures = [
    { svg: svg('清'), width: 200, height: 100 },
    { svg: svg(''), width: 100, height: 50 },
    { svg: svg('权'), width: 1200, height: 600 },
  ];

  it('is drawn as a PNG in the size asked for, and the same to the byte each time', async () => {
    const drawn = await pngsOf(pictures, press);
    const [small, empty, large] = drawn.map((png) => decode(png));
    expect([small, empty, large].map((each) => [each?.width, each?.height])).toEqual([
      [200, 100],
      [100, 50],
      [1200, 600],
    ]);
    const at = (picture: DecodedPng | undefined, x: number, y: number) => [
      ...(picture?.data.slice(3 * (y * picture.width + x), 3 * (y * picture.width + x) + 3) ?? []),
    ];
    for (const picture of [small, empty, large]) {
      expect(at(picture, 10, 45)).toEqual([0x09, 0x58, 0xd9]);
      expect(at(picture, (picture?.width ?? 0) - 1, 0)).toEqual([255, 255, 255]);
    }
    const dark = (picture: DecodedPng | undefined) =>
      (picture?.data ?? []).filter((value, index) => index % 3 === 0 && value > 0x09 && value < 128).length;
    expect(dark(empty)).toBe(0);
    expect(dark(small)).toBeGreaterThan(20);
    expect(dark(large)).toBeGreaterThan(dark(small));
    const again = await pngsOf(pictures, press);
    expect(again.map((png, index) => Buffer.from(png).equals(drawn[index] ?? png))).toEqual([true, true, true]);
  });
});

it('says why a page was not printed, and prints the next', async () => {
  const order = { job: { kind: 'print', page: 'a.html' }, results: [printedFile] } as const;
  const missing = press.print({ ...order, pages: [] });
  const next = press.print({ ...order, pages: [{ name: 'a.html', html: '<title>下一件</title>' }] });
  await expect(missing).rejects.toMatchObject({
    code: 'press-failed',
    values: { detail: expect.stringMatching(/./) },
  });
  const [pdf = new Uint8Array()] = await next;
  expect(Buffer.from(pdf).toString('latin1')).toMatch(/^%PDF-/);
});

it('ends with whoever started it', async () => {
  const script = `const { spawn } = require('node:child_process');
    const [executable, ...args] = JSON.parse(process.argv[1]);
    const press = spawn(executable, args, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    press.on('message', () => process.kill(process.pid, 'SIGKILL')).send({ order: 1 });`;
  const place = pressPlace('孤');
  const folder = join(place, 'quanqing-press-orphan');
  const switches = ['--ozone-platform=headless', `--user-data-dir=${join(folder, 'profile')}`, `--press=${folder}`];
  const { signal } = spawnSync(process.execPath, [
    '-e',
    script,
    JSON.stringify([executable, ...program.args, ...switches]),
  ]);
  expect(signal).toBe('SIGKILL');
  await vi.waitFor(() => expect(pressesIn(place)).toEqual([]), { timeout: 20_000 });
});

it('is stopped at once, and leaves neither file nor folder nor process', async () => {
  const place = pressPlace('停');
  const list = desk.path('许多.csv');
  const lines = Array.from({ length: 1500 }, (_, index) => [
    '行政处罚',
    `对第${index}种行为的处罚`,
    '《城市道路管理条例》第四十二条',
    '区城管局',
  ]);
  writeFileSync(list, Papa.unparse([['职权类别', '事项名称', '实施依据', '行使主体'], ...lines]));
  const file = desk.path('许多.quanqing');
  await makeCatalogue(file, { lists: [list], work: false });
  const engine = createEngine(realSurroundings, { ...sourcePlaces, press: () => program });
  try {
    await engine.call('catalogue/open', { file });
    await engine.call('decide/rest', { as: '保留', actor });
    const { published } = await engine.call('release/make', { draft: true, actor });
    expect(published).toBe(1500);
    const to = desk.path('停.pdf');
    const stop = new AbortController();
    const writing = engine.call('export/write', { release: 1, format: 'pdf', to }, { signal: stop.signal });
    const started = vi.waitFor(
      () => expect(foldersIn(place).some((folder) => isStarted(join(place, folder)))).toBe(true),
      { timeout: 60_000, interval: 50 },
    );
    await Promise.race([writing, started]);
    stop.abort();
    await expect(writing).rejects.toMatchObject({ code: 'stopped' });
    expect(existsSync(to)).toBe(false);
    expect(foldersIn(place)).toEqual([]);
    await vi.waitFor(() => expect(pressesIn(place)).toEqual([]), { timeout: 20_000 });
  } finally {
    engine.close();
  }
});

it('draws and prints once for all files and the site that offers them, and says where it could not', async () => {
  const file = desk.path('统计.quanqing');
  const list = desk.path('几项.csv');
  const line = ['行政处罚', '对擅自占用城市道路的处罚', '《城市道路管理条例》第四十二条', '区城管局'];
  writeFileSync(list, Papa.unparse([['职权类别', '事项名称', '实施依据', '行使主体'], line]));
  await makeCatalogue(file, { lists: [list], work: false });
  const exported = async (press: typeof program | null, to: string) => {
    const engine = createEngine(realSurroundings, { ...sourcePlaces, press: () => press });
    try {
      await engine.call('catalogue/open', { file });
      if ((await engine.call('release/list', {})).length === 0)
        await engine.call('release/make', { draft: true, actor });
      const kinds = ['xlsx', 'docx', 'charts', 'site', ...(press === null ? [] : (['pdf'] as const))] as const;
      const formats = kinds.map((format) => ({ format }));
      return await engine.call('export/all', { release: 1, formats, to: desk.path(to) });
    } finally {
      engine.close();
    }
  };
  mkdirSync(desk.path('有图'));
  mkdirSync(desk.path('没有图'));
  const { files, withoutPictures } = await exported(program, '有图');
  expect(withoutPictures).toBe(false);
  const pathOf = (format: string) => files.find((each) => each.format === format)?.path ?? '';
  const names = readdirSync(pathOf('charts')).filter((name) => name.endsWith('.png'));
  expect(names).toContain('图1 从上报到公布.png');
  const { width } = decode(readFileSync(join(pathOf('charts'), '图1 从上报到公布.png')));
  expect(width).toBe(2 * 960);
  for (const format of ['xlsx', 'docx']) {
    const inside = Object.keys(unzipSync(readFileSync(pathOf(format)))).filter((name) => name.endsWith('.png'));
    expect(inside).toHaveLength(names.length);
  }
  const site = pathOf('site');
  for (const format of ['xlsx', 'docx', 'pdf']) {
    expect(readFileSync(join(site, `files/list.${format}`)).equals(readFileSync(pathOf(format)))).toBe(true);
  }
  expect(readFileSync(join(site, 'downloads/index.html'), 'utf8')).toMatch(
    /files\/list\.pdf"[^>]*>清单（PDF）<\/a><[^>]+>[\d.]+ KB</,
  );
  mkdirSync(desk.path('又一次'));
  const again = await exported(program, '又一次');
  expect(again.files.map(({ sha256 }) => sha256)).toEqual(files.map(({ sha256 }) => sha256));
  const without = await exported(null, '没有图');
  expect(without.withoutPictures).toBe(true);
  for (const { path, format } of without.files) {
    if (format === 'site') {
      expect(readdirSync(join(path, 'files'))).not.toContain('list.pdf');
      expect(readFileSync(join(path, 'downloads/index.html'), 'utf8')).not.toContain('PDF');
    } else if (format === 'charts') expect(readdirSync(path).filter((name) => name.endsWith('.png'))).toEqual([]);
    else expect(Object.keys(unzipSync(readFileSync(path))).filter((name) => name.endsWith('.png'))).toEqual([]);
  }
});

/** Presses have their folders there from now on. */
function pressPlace(name: string): string {
  const place = desk.path(name);
  mkdirSync(place);
  process.env.TMPDIR = place;
  return place;
}

/** Processes that belong to presses: all of them name the folder. */
function pressesIn(place: string): string[] {
  const all = execFileSync('ps', ['-eo', 'args='], { encoding: 'utf8' }).split('\n');
  return all.filter((line) => line.includes(join(place, 'quanqing-press-')));
}

/** The program has made its profile. */
function isStarted(folder: string): boolean {
  return existsSync(join(folder, 'profile'));
}

function foldersIn(place: string): string[] {
  return readdirSync(place).filter((name) => name.startsWith('quanqing-press-'));
}
