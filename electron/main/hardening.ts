import type { App } from 'electron';
import { rendererOrigin } from './rendererScheme.ts';

/** Putting what a person copies on the clipboard; reading it is only ever an answer to their own pasting. */
const copying = 'clipboard-sanitized-write';

/** The window shows its own pages only: no navigation, no further windows, no permission but to copy, no embedded pages. */
export function hardenContents(app: App): void {
  app.on('web-contents-created', (_, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event, url) => {
      if (!url.startsWith(rendererOrigin)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.session.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === copying));
    contents.session.setPermissionCheckHandler((_contents, permission) => permission === copying);
  });
}
