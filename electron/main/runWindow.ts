import { app, type BrowserWindow } from 'electron';
import { askBeforeClosing } from './closing.ts';
import { createDocuments, type Documents } from './documents.ts';
import { keepEngine } from './engineLife.ts';
import { startEngine } from './engineProcess.ts';
import { createGrants } from './grants.ts';
import { openPreferences } from './preferences.ts';
import { openRecents } from './recents.ts';
import { connectWindow, tellerOf } from './relay.ts';
import { registerScheme, serveRenderer } from './rendererScheme.ts';
import { shellHandlers } from './shellHandlers.ts';
import { createWindow, languageOf } from './window.ts';

/** The program as people know it: one window, one engine. */
export function runWindow(): void {
  registerScheme();
  const documents = createDocuments(app);
  // Waiting for readiness at the top level of a module would wait for ever: it is told once the module has run.
  if (app.requestSingleInstanceLock()) void app.whenReady().then(() => start(documents));
  else app.quit();
}

function start(documents: Documents): void {
  const preferences = openPreferences(app.getPath('userData'));
  const recents = openRecents(app.getPath('userData'));
  const grants = createGrants();
  for (const { file } of recents.list()) grants.allow(file);
  serveRenderer();

  // The window first: its page takes longer to be there than the engine does.
  const window = createWindow({ preferences });
  const engine = keepEngine(() => startEngine());
  const tell = tellerOf(window);
  const onAction = (action: string) => tell({ t: 'action', action });
  const shell = shellHandlers({ window, preferences, recents, grants, documents, engine, onAction });
  askBeforeClosing(window, engine, () => languageOf(preferences));
  connectWindow({ tell, window, engine, shell, grants, documents });
  app.on('second-instance', () => focus(window));
  app.on('window-all-closed', () => app.quit());
  app.once('will-quit', (event) => {
    event.preventDefault();
    // Not before this one is over, as it would be without an engine: an end within the other is none.
    void engine.end().then(() => setImmediate(() => app.quit()));
  });
}

function focus(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}
