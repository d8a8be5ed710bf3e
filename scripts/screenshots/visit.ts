import type { ElectronApplication, Page } from 'playwright-core';
import type { StageId } from '#renderer/app/place.ts';
import { en, zh } from '#renderer/words/languages.ts';

export type Language = 'zh' | 'en';

/** A walk through the open window, by the words that stand in it. */
export interface Visit {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly language: Language;
  readonly words: typeof zh;
  /** Closes whatever stands above the page. */
  readonly clear: () => Promise<void>;

  readonly stage: (id: StageId) => Promise<void>;
}

export function visit({ app, page }: Pick<Visit, 'app' | 'page'>, language: Language): Visit {
  const words = language === 'zh' ? zh : en;
  return {
    app,
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
  };
}
