import type { Locator, Page } from 'playwright-core';
import type { StageId } from '#renderer/app/place.ts';
import { en, zh } from '#renderer/words/languages.ts';

export type Language = 'zh' | 'en';

/** A walk through the open window, by the words that stand in it. */
export interface Visit {
  readonly page: Page;
  readonly language: Language;
  readonly words: typeof zh;
  /** Closes whatever stands above the page. */
  readonly clear: () => Promise<void>;

  readonly stage: (id: StageId) => Promise<void>;
  readonly press: (keys: string) => Promise<void>;
  readonly button: (name: string | RegExp) => Locator;
  /** The one that is open. */
  readonly dialog: Locator;
}

export function visit(page: Page, language: Language): Visit {
  const words = language === 'zh' ? zh : en;
  return {
    page,
    language,
    words,
    clear: async () => {
      for (const dialog of (await page.getByRole('dialog').all()).reverse()) {
        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'hidden' });
      }
      await page.keyboard.press('Escape');
    },
    stage: async (id) => {
      await page.getByRole('navigation', { name: words.app.rail }).getByTitle(words.app.stage[id]).click();
      await page.locator('.work-page > *').first().waitFor();
    },
    press: (keys) => page.keyboard.press(keys),
    button: (name) => page.getByRole('button', { name }).first(),
    dialog: page.getByRole('dialog').filter({ visible: true }).first(),
  };
}
