import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuDescription } from '#shared/contract/shell.ts';

/**
 * The native menu, as the window describes it from its actions. The window itself listens to the keys, so that an
 * action runs once and review keys work with a Chinese input method on; the menu only prints them.
 */
export function setMenu(menus: readonly MenuDescription[], onAction: (action: string) => void): void {
  const template = menus.map(
    ({ label, items }): MenuItemConstructorOptions => ({
      label,
      submenu: items.map(
        ({ id, label: text, keys, enabled }): MenuItemConstructorOptions =>
          id === '-'
            ? { type: 'separator' }
            : {
                label: text,
                enabled,
                ...(keys === undefined ? {} : { accelerator: keys, registerAccelerator: false }),
                click: () => onAction(id),
              },
      ),
    }),
  );
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

export function popupMenu(window: BrowserWindow): void {
  Menu.getApplicationMenu()?.popup({ window });
}
