import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { z } from 'zod';
import { readJson, writeJson } from './jsonFile.ts';
import type { PreferencesStore } from './preferences.ts';
import { rendererOrigin } from './rendererScheme.ts';

const placeSchema = z.object({
  /** Unknown on the first start. */
  corner: z.object({ x: z.int(), y: z.int() }).nullable(),
  width: z.int().min(400),
  height: z.int().min(300),
  maximized: z.boolean(),
});
type Place = z.infer<typeof placeSchema>;

const minimum = { width: 960, height: 600 };
const topBarHeight = 44;

/** The one window, where it was and as large as it was last time. */
export function createWindow({ preferences }: { readonly preferences: PreferencesStore }): BrowserWindow {
  const store = join(app.getPath('userData'), 'window.json');
  const place = onScreen(readJson(store, placeSchema, { corner: null, width: 1366, height: 768, maximized: false }));
  const window = new BrowserWindow({
    ...place.corner,
    width: place.width,
    height: place.height,
    minWidth: minimum.width,
    minHeight: minimum.height,
    show: false,
    title: '权清',
    backgroundColor: canvasColor(),
    autoHideMenuBar: true,
    // Where the system lets us, the window's controls stand in our own top bar; elsewhere the frame is its own.
    ...(process.platform === 'linux'
      ? {}
      : { titleBarStyle: 'hidden' as const, titleBarOverlay: { ...overlayColors(), height: topBarHeight } }),
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      // Only what the preload needs before the window can ask.
      additionalArguments: [`--quanqing-language=${languageOf(preferences)}`],
    },
  });
  if (place.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => writeJson(store, placeOf(window)));
  nativeTheme.on('updated', () => {
    if (window.isDestroyed()) return;
    window.setBackgroundColor(canvasColor());
    if (process.platform !== 'linux') window.setTitleBarOverlay({ ...overlayColors(), height: topBarHeight });
  });
  void window.loadURL(`${rendererOrigin}index.html`);
  return window;
}

/** The language that the user chose, or the system's where it is one of ours. */
export function languageOf(preferences: PreferencesStore): 'zh' | 'en' {
  const { language } = preferences.get();
  if (language !== 'system') return language;
  return app.getLocale().toLowerCase().startsWith('en') ? 'en' : 'zh';
}

function canvasColor(): string {
  return nativeTheme.shouldUseDarkColors ? '#17181A' : '#F5F5F2';
}

function overlayColors(): { color: string; symbolColor: string } {
  return { color: canvasColor(), symbolColor: nativeTheme.shouldUseDarkColors ? '#BDBFC3' : '#4E5157' };
}

/** The screen it was on may be gone. */
function onScreen(place: Place): Place {
  const { corner, width } = place;
  if (corner === null) return place;
  const visible = screen.getAllDisplays().some(({ workArea }) => {
    const right = workArea.x + workArea.width;
    const bottom = workArea.y + workArea.height;
    return (
      corner.x + width > workArea.x + 80 && corner.x < right - 80 && corner.y >= workArea.y && corner.y < bottom - 80
    );
  });
  return visible ? place : { ...place, corner: null };
}

function placeOf(window: BrowserWindow): Place {
  const { x, y, width, height } = window.getNormalBounds();
  return { corner: { x, y }, width, height, maximized: window.isMaximized() };
}
