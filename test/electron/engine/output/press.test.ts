import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'parse5';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEngine } from '#engine/engine.ts';
import { fixedPdf } from '#engine/output/press/fixedPdf.ts';
import { openPress } from '#engine/output/press/press.ts';
import { printPage } from '#engine/output/press/printPage.ts';
import { sourcePlaces } from '#engine/places.ts';
import { realSurroundings } from '#engine/surroundings.ts';
import { listOf } from '#shared/publish/publishedList.ts';
import { type PressProgram, pressPatience, printedFile } from '#shared/wire/press.ts';
import { item, release } from '../../../shared/publish/releaseFixture.ts';
import { attribute, elements, named, textOf } from './markup.ts';

const order = { job: { kind: 'print', page: 'a.html' }, pages: [], results: [printedFile] } as const;
const never = new AbortController().signal;

async function printed(program: PressProgram, signal: AbortSignal): Promise<Uint8Array[]> {
  const press = openPress(program, signal);
  return press.print(order).finally(press.close);
}

describe('without a program that prints', () => {
  let folder = '';
  const before = process.env.TMPDIR;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'quanqing-'));
    process.env.TMPDIR = folder;
  });
  afterEach(() => {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    rmSync(folder, { recursive: true, force: true });
  });

  it('says what to do where none is there', async () => {
    const engine = createEngine(realSurroundings, { ...sourcePlaces, press: () => null });
    const file = join(folder, '清单.quanqing');
    await engine.call('catalogue/create', { file, title: '清单', place: '北原区', actor: '张三' });
    await engine.call('release/make', { draft: true, actor: '张三' });
    const to = join(folder, '清单.pdf');
    const asked = engine.call('export/write', { release: 1, format: 'pdf', to });
    await expect(asked).rejects.toMatchObject({ code: 'no-press', message: expect.stringContaining('npm run press') });
    engine.close();
    expect(readdirSync(folder)).toEqual(['清单.quanqing']);
  });

  it.each([
    ['is none', '/no/such/program', /ENOENT/],
    ['ends at once', process.execPath, /no such page/],
  ])('fails where it %s, and leaves nothing', async (_, executable, reason) => {
    const program = { executable, args: ['-e', 'console.error("no such page"); process.exit(3)', '--'] };
    await expect(printed(program, never)).rejects.toMatchObject({
      code: 'press-failed',
      values: { detail: expect.stringMatching(reason) },
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('clears away what a killed process left long ago, and nothing else', async () => {
    const { pid: gone } = spawnSync(process.execPath, ['-e', '']);
    const longAgo = new Date(Date.now() - 2 * pressPatience);
    const leave = (name: string, at: Date) => {
      mkdirSync(join(folder, name, 'pages'), { recursive: true });
      writeFileSync(join(folder, name, 'pages/list.html'), '');
      utimesSync(join(folder, name), at, at);
    };
    leave(`quanqing-press-${gone}-left`, longAgo);
    const kept = [`quanqing-press-${gone}-new`, `quanqing-press-${process.pid}-mine`, 'quanqing-press-other'];
    for (const name of kept) leave(name, name.endsWith('new') ? new Date() : longAgo);
    symlinkSync(join(folder, `quanqing-press-${process.pid}-mine`), join(folder, `quanqing-press-${gone}-link`));
    const program = { executable: '/no/such/program', args: [] };
    await expect(printed(program, never)).rejects.toMatchObject({ code: 'press-failed' });
    expect(readdirSync(folder).sort()).toEqual([...kept, `quanqing-press-${gone}-link`].sort());
  });

  it('starts nothing once it was stopped', async () => {
    const program = { executable: '/no/such/program', args: [] };
    await expect(printed(program, AbortSignal.abort())).rejects.toMatchObject({ code: 'stopped' });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a printed file', () => {
  const made = (creator: string) =>
    Buffer.from(
      `%PDF-1.4\n%\xE2\xE3\n1 0 obj\n<</Title <FEFF6743>\n/Creator (${creator})\n/Producer (Skia/PDF m130)\n` +
        `/CreationDate (D:20261129201317+00'00')\n/ModDate (D:20261129201318+08'00')>>\nendobj\n`,
      'latin1',
    );

  it('bears the day of the release and the name of the program, and keeps its length', () => {
    const before = made('Mozilla/5.0 \\(X11; Linux x86_64\\) Chrome/130.0 (KHTML, like Gecko) Electron/33.2.1');
    const after = Buffer.from(fixedPdf(before, '2015-11-20'));
    expect(after).toHaveLength(before.length);
    const text = after.toString('latin1');
    expect(text).toContain("/CreationDate (D:20151120000000+00'00')\n/ModDate (D:20151120000000+00'00')>>");
    expect(text).toMatch(/\n\/Creator <FEFF67436E05> +\n\/Producer/);
    expect(text).not.toContain('Mozilla');
    expect(before.toString('latin1')).toContain('Mozilla');
  });

  it('is refused where it is not what we know', () => {
    expect(() => fixedPdf(Buffer.from('%PDF-1.4\n'), '2015-11-20')).toThrow('CreationDate');
    expect(() => fixedPdf(made('x'), '2015-11-20')).toThrow('longer');
  });
});

describe('the page that is printed', () => {
  const long = Array(60)
    .fill('《甲法》第一条：违反本法规定的，责令改正，可以处以罚款；情节严重的，责令停业。')
    .join('\n');
  const subItems = [{ uid: 's', number: '住建-罚-0002-01', name: '情形一', basis: '' }];
  const content = release([
    item('住建-罚-0001', { basis: long }),
    item('住建-罚-0002', { subItems, name: '对<i>龢</i>的处罚' }),
    item('水务-许-0001', { category: 'XK', organ: '水务局' }),
  ]);

  it('keeps a power on one page unless it is higher than one', () => {
    const bodies = named(elements(parse(printPage(content, 'category'))), 'tbody');
    expect(bodies.map((body) => attribute(body, 'class') ?? '')).toEqual(['', 'long', '']);
  });

  it('loads nothing but its styles, and has nothing inline that its policy forbids', () => {
    const page = elements(parse(printPage(content, 'department')));
    expect(named(page, 'link').map((link) => attribute(link, 'href'))).toEqual(['fonts/fonts.css', 'press/print.css']);
    expect(named(page, 'script', 'style', 'img', 'i')).toEqual([]);
    expect(page.flatMap(({ attrs }) => attrs).filter(({ name }) => name === 'style' || name.startsWith('on'))).toEqual(
      [],
    );
  });

  it('shows every character once on the screen, so that its font is there', () => {
    const [first] = named(elements(parse(printPage(content, 'category'))), 'p');
    const shown = first === undefined ? '' : textOf(first);
    expect(shown).toContain('龢');
    expect(new Set(shown).size).toBe([...shown].length);
  });

  it('of licences has these alone', () => {
    const page = printPage(listOf(content, 'licences'), 'category');
    expect(page).toContain('昆都仑区行政许可事项清单');
    expect(page).not.toContain('住建-罚-0001');
  });
});
