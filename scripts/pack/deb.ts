import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { noticesFile } from '../sbom/notices.ts';

const root = resolve(import.meta.dirname, '../..');
const aboutSchema = z.object({ version: z.string(), description: z.string() });

const icons = join(root, 'resources/icon');
/** As electron-builder.yml puts them beside the program. */
const notices = ['LICENSE', 'NOTICE', noticesFile];

export function hasDpkg(): boolean {
  return spawnSync('dpkg-deb', ['--version'], { stdio: 'ignore' }).status === 0;
}

interface Packed {
  /** The program as a folder. */
  readonly folder: string;
  /** Name of the package and of its executable. */
  readonly product: string;
  readonly to: string;
  /** Larger, in a quarter of the time: for trying out. */
  readonly quick: boolean;
}

/**
 * The folder as a package of Debian, with a menu entry and the type of our files; the path of the .deb. By dpkg-deb:
 * electron-builder's own way fetches a tool for it.
 */
export function buildDeb({ folder, product, to, quick }: Packed): string {
  const { version, description } = aboutSchema.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const arch = process.arch === 'arm64' ? 'arm64' : 'amd64';
  const tree = join(to, 'deb');
  rmSync(tree, { recursive: true, force: true });
  const put = (path: string, text: string, mode = 0o644) => {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text, { mode });
  };
  const copy = (from: string, path: string) => {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    copyFileSync(from, join(tree, path));
  };
  cpSync(folder, join(tree, 'opt', product), { recursive: true, verbatimSymlinks: true });
  mkdirSync(join(tree, 'usr/bin'), { recursive: true });
  symlinkSync(`/opt/${product}/${product}`, join(tree, 'usr/bin', product));
  for (const name of notices) copy(join(folder, name), `usr/share/doc/${product}/${name}`);
  for (const name of readdirSync(icons)) {
    const size = /^(\d+x\d+)\.png$/.exec(name)?.[1];
    if (size === undefined) continue;
    copy(join(icons, name), `usr/share/icons/hicolor/${size}/apps/${product}.png`);
    copy(join(icons, name), `usr/share/icons/hicolor/${size}/mimetypes/application-x-quanqing.png`);
  }
  put(`usr/share/applications/${product}.desktop`, desktopEntry(product));
  put(`usr/share/mime/packages/${product}.xml`, mimeType);
  put('DEBIAN/control', control({ product, version, arch, description }));
  put('DEBIAN/postinst', postinst(product), 0o755);
  const deb = join(to, `${product}_${version}_${arch}.deb`);
  // Not zstd: the systems of offices are often too old for it.
  const compression = quick ? ['-Zgzip', '-z1'] : ['-Zxz'];
  execFileSync('dpkg-deb', ['--root-owner-group', ...compression, '--build', tree, deb], { stdio: 'ignore' });
  rmSync(tree, { recursive: true });
  return deb;
}

const desktopEntry = (product: string) => `[Desktop Entry]
Type=Application
Name=${product === 'quanqing' ? '权清' : product}
Comment=行政权力清单整理
Exec=/opt/${product}/${product} %F
Icon=${product}
Terminal=false
Categories=Office;
MimeType=application/x-quanqing;
StartupWMClass=${product}
`;

const mimeType = `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="application/x-quanqing">
    <comment>权清清单</comment>
    <glob pattern="*.quanqing"/>
  </mime-type>
</mime-info>
`;

/** As in electron-builder.yml. */
const depends = 'libgtk-3-0, libnss3, libasound2, libgbm1, libxss1';

interface Control {
  readonly product: string;
  readonly version: string;
  readonly arch: string;
  readonly description: string;
}

const control = ({ product, version, arch, description }: Control) => `Package: ${product}
Version: ${version}
Architecture: ${arch}
Maintainer: the Quanqing authors
Section: misc
Priority: optional
Depends: ${depends}
Recommends: fonts-noto-cjk
Description: ${description}
`;

/** Where the system keeps ordinary users from sandboxes of their own, the program's helper makes them. */
const postinst = (product: string) => `#!/bin/sh
set -e
chown root:root "$DPKG_ROOT/opt/${product}/chrome-sandbox"
chmod 4755 "$DPKG_ROOT/opt/${product}/chrome-sandbox"
if [ -z "$DPKG_ROOT" ]; then
  if command -v update-mime-database >/dev/null; then update-mime-database /usr/share/mime; fi
  if command -v gtk-update-icon-cache >/dev/null; then gtk-update-icon-cache -q -f /usr/share/icons/hicolor; fi
  if command -v update-desktop-database >/dev/null; then update-desktop-database -q; fi
fi
`;
