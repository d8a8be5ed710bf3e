import type { App, Session } from 'electron';
import { rendererOrigin } from './rendererScheme.ts';

/** Putting what a person copies on the clipboard; reading it is only ever an answer to their own pasting. */
const copying = 'clipboard-sanitized-write';

/** What may be loaded: our own pages, those of the press, pictures that a page made itself, and a developer's tools. */
const ownSchemes = ['app:', 'press:', 'data:', 'blob:', 'devtools:'];

/**
 * Nothing of the window reaches a network, whatever its pages try: no name is looked up, every connection would go
 * through a proxy that there is not, and what is asked for is refused before. Before the program is ready.
 */
export function stayOffline(app: App): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('proxy-server', 'http://offline.invalid:1');
  // Loopback would go past the proxy.
  app.commandLine.appendSwitch('proxy-bypass-list', '<-loopback>');
}

/** The window shows its own pages only: no navigation, no further windows, no permission but to copy, no embedded pages. */
export function hardenContents(app: App): void {
  app.on('session-created', hardenSession);
  app.on('web-contents-created', (_, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    const stay = (event: { preventDefault(): void }, url: string) => {
      if (!url.startsWith(rendererOrigin)) event.preventDefault();
    };
    contents.on('will-navigate', stay);
    contents.on('will-redirect', stay);
    contents.on('will-attach-webview', (event) => event.preventDefault());
    // Calls between browsers would go by UDP, past every proxy.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}

function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === copying));
  session.setPermissionCheckHandler((_contents, permission) => permission === copying);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !ownSchemes.includes(new URL(url).protocol) }),
  );
  // What the window writes goes through the engine, to a place that the user chose.
  session.on('will-download', (event) => event.preventDefault());
}
