import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';

/** The window's pages come from a scheme of their own, so that no page can name a file of the computer. */
const scheme = 'app';
export const rendererOrigin = `${scheme}://quanqing/`;

const root = join(import.meta.dirname, '../renderer');

/** No script but our own, no connection to anywhere. Styles inline: the component library writes them so. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Before the program is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, codeCache: true } }]);
}

export function serveRenderer(): void {
  protocol.handle(scheme, async ({ url }) => {
    const { pathname } = new URL(url);
    const file = normalize(join(root, decodeURIComponent(pathname === '/' ? '/index.html' : pathname)));
    const type = mediaTypes[extname(file)];
    if (!url.startsWith(rendererOrigin) || !file.startsWith(root + sep) || type === undefined) return missing();
    try {
      return new Response(new Uint8Array(await readFile(file)), {
        headers: {
          'Content-Type': type,
          'Content-Security-Policy': contentSecurityPolicy,
          'X-Content-Type-Options': 'nosniff',
        },
      });
    } catch {
      return missing();
    }
  });
}

function missing(): Response {
  return new Response('not found', { status: 404 });
}
