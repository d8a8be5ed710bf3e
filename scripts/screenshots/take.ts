import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { stageIds } from '#renderer/app/place.ts';
import { type Display, openDisplay } from '../app/display.ts';
import { electronArguments, findElectron } from '../app/findElectron.ts';
import { launch, type Running } from '../app/launch.ts';
import { buildCatalogues, type Catalogues, type State, states } from './catalogues.ts';
import { nameOf, type Options, readOptions, sizes, type Variant } from './options.ts';
import { type Screen, screens } from './screens.ts';
import { stillPicture } from './still.ts';
import { type Language, visit } from './visit.ts';

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

/** One window, with a copy of the catalogue, so that what one screen changes is not seen on the next walk. */
async function walk({ state, language, wanted, options, catalogues, folder, display }: Walk): Promise<void> {
  const running = await start({ state, language, catalogues, folder, display });
  try {
    for (const variant of options.variants.filter((each) => each.language === language)) {
      await wear(running, variant);
      for (const { name, show } of wanted) {
        const at = visit(running.page, language);
        await at.clear();
        await show(at).catch((error: unknown) => {
          throw new Error(`${name} in ${nameOf(variant)} is not to be reached`, { cause: error });
        });
        writeFileSync(join(options.to, options.fileOf(name, variant)), await stillPicture(running.page));
        process.stdout.write(`${options.fileOf(name, variant)}\n`);
      }
    }
  } finally {
    await running.close();
  }
}

async function start({
  state,
  language,
  catalogues,
  folder,
  display,
}: Omit<Walk, 'wanted' | 'options'>): Promise<Running> {
  const electron = await findElectron();
  const desk = mkdtempSync(join(folder, 'desk-'));
  const dismissed = stageIds.map((stage) => `help-${stage}`);
  const preferences = { actor: '张敏', language, theme: 'system', textSize: 1, dismissed };
  writeFileSync(join(desk, 'preferences.json'), JSON.stringify(preferences));
  const opened = {
    executable: electron.executable,
    args: electronArguments(electron),
    display: display.name,
    profile: desk,
  };
  if (state === 'none') return launch(opened);
  const file = join(desk, basename(catalogues[state]));
  copyFileSync(catalogues[state], file);
  const running = await launch({ ...opened, file });
  await running.page.locator('.frame').waitFor();
  return running;
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
