import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { stageIds } from '#renderer/app/place.ts';
import { type Display, openDisplay } from '../app/display.ts';
import { electronArguments, findElectron } from '../app/findElectron.ts';
import { launch, type Running } from '../app/launch.ts';
import { buildCatalogues, type Catalogues, type State, states } from './catalogues.ts';
import { type Options, readOptions, sizes, type Variant } from './options.ts';
import { type Screen, screens } from './screens.ts';
import { smallPng } from './smallPng.ts';
import { stillPicture } from './still.ts';
import { type Language, type Visit, visit } from './visit.ts';

/** The day on which the pictures are taken: within the story that they tell. */
const today = '2015-11-27T06:40:00.000Z';

/** In milliseconds; after that, a screen is not to be reached. */
const patience = 10_000;

/** Walks every screen of the real window and writes a picture of each, in every language, theme and size. */
async function take(options: Options): Promise<void> {
  // What the window prints is the office's time, wherever this runs.
  process.env.TZ = 'Asia/Shanghai';
  const folder = mkdtempSync(join(tmpdir(), 'quanqing-'));
  const display = await openDisplay();
  try {
    const catalogues = await buildCatalogues(join(folder, '清单'));
    mkdirSync(options.to, { recursive: true });
    for (const state of states) {
      const wanted = screens.filter((screen) => screen.state === state && options.wanted(screen.name));
      for (const language of new Set(options.variants.map((variant) => variant.language))) {
        if (wanted.length > 0) await walk({ state, language, wanted, options, catalogues, folder, display });
      }
    }
  } finally {
    display.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Walk {
  readonly state: State;
  readonly language: Language;
  readonly wanted: readonly Screen[];
  readonly options: Options;
  readonly catalogues: Catalogues;
  readonly folder: string;
  readonly display: Display;
}

async function picture({ show }: Screen, at: Visit): Promise<Buffer> {
  await at.clear();
  await show(at);
  return stillPicture(at.page);
}

type Start = Omit<Walk, 'wanted' | 'options'>;

/** One window, with a copy of the catalogue, so that what one screen changes is not seen on the next walk. */
async function walk({ state, language, wanted, options, catalogues, folder, display }: Walk): Promise<void> {
  const running = await start({ state, language, catalogues, folder, display });
  running.page.setDefaultTimeout(patience);
  try {
    for (const variant of options.variants.filter((each) => each.language === language)) {
      await wear(running, variant);
      for (const screen of wanted) {
        const file = options.fileOf(screen.name, variant);
        try {
          const taken = await picture(screen, visit(running, language));
          writeFileSync(join(options.to, file), options.small ? smallPng(taken) : taken);
          process.stdout.write(`${file}\n`);
        } catch (error) {
          // The others are still worth having.
          process.exitCode = 1;
          process.stderr.write(`${file}: ${String(error)}\n`);
        }
      }
    }
  } finally {
    await running.close();
  }
}

async function start({ state, language, catalogues, folder, display }: Start): Promise<Running> {
  const profile = mkdtempSync(join(folder, 'desk-'));
  const electron = await findElectron();
  const opened = { executable: electron.executable, args: electronArguments(electron), display: display.name, profile };
  const dismissed = stageIds.map((stage) => `help-${stage}`);
  const preferences = { actor: '张敏', language, theme: 'system', textSize: 1, dismissed };
  writeFileSync(join(profile, 'preferences.json'), JSON.stringify(preferences));
  if (state === 'known') writeFileSync(join(profile, 'recent.json'), JSON.stringify(recents(catalogues)));
  if (state === 'none' || state === 'known') return launch(opened);
  const original = catalogues[state === 'desk' ? 'empty' : state];
  const file = join(profile, basename(original));
  copyFileSync(original, file);
  const running = await launch({ ...opened, file });
  await running.page.clock.setFixedTime(today);
  await running.page.locator('.frame').waitFor();
  return running;
}

/** As the program itself would remember them. */
function recents(catalogues: Catalogues): unknown {
  const at = '2015-11-27T06:32:00.000Z';
  return [
    { file: catalogues.released, title: '北原区权力清单 2015', items: 5333, at, stage: 'release' },
    { file: catalogues.working, title: '北原区权力清单', items: 5333, at, stage: 'review' },
    { file: catalogues.empty, title: '青川镇赋权事项', items: 0, at, stage: 'intake' },
  ];
}

/** Theme and size of the window. */
async function wear({ app, page }: Running, { theme, width }: Variant): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await app.evaluate(({ BrowserWindow }, size) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
  }, sizes[width]);
  await page.waitForFunction(`innerWidth === ${width}`);
}

await take(readOptions(process.argv.slice(2)));
