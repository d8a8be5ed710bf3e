import { resolve } from 'node:path';
import type { StageId } from '#renderer/app/place.ts';
import type { Visit } from './visit.ts';

const lists = resolve(import.meta.dirname, '../../resources/sample/lists');

/** One thing that a user does, or waits for. */
export type Step = (visit: Visit) => Promise<void>;

export const press =
  (...keys: readonly string[]): Step =>
  async ({ page }) => {
    for (const key of keys) await page.keyboard.press(key);
  };
export const type =
  (text: string): Step =>
  ({ page }) =>
    page.keyboard.type(text);
export const see =
  (selector: string): Step =>
  ({ page }) =>
    page.locator(selector).filter({ visible: true }).first().waitFor();
export const click =
  (selector: string, nth = 0): Step =>
  ({ page }) =>
    page.locator(selector).nth(nth).click();
/** A checkbox, whether it is ticked already or not. */
export const tick =
  (selector: string, nth: number): Step =>
  ({ page }) =>
    page.locator(selector).nth(nth).check();
/** Only if that stands there. */
export const where =
  (selector: string, step: Step): Step =>
  async (visit) => {
    if ((await visit.page.locator(selector).count()) > 0) await step(visit);
  };
export const dialog: Step = see('[role="dialog"]');

/** By the words on it. */
export const button =
  (name: (words: Visit['words']) => string): Step =>
  ({ page, words }) =>
    page
      .getByRole('button', { name: name(words) })
      .first()
      .click();

/** The stage, and then what is done there. */
export const at =
  (stage: StageId, ...steps: readonly Step[]): Step =>
  async (visit) => {
    await visit.stage(stage);
    await inTurn(...steps)(visit);
  };

export const inTurn =
  (...steps: readonly Step[]): Step =>
  async (visit) => {
    for (const step of steps) await step(visit);
  };

/** All of the sample laid on the desk, once. */
export const layFiles: Step = async ({ page, app }) => {
  await page.locator('.intake').waitFor();
  if ((await page.locator('.intake-file').count()) > 0) return;
  await app.evaluate(({ dialog: system }, folder) => {
    system.showOpenDialog = async () => ({ canceled: false, filePaths: [folder] });
  }, lists);
  await page.keyboard.press('Control+Shift+i');
  // It can be pressed once all were read.
  await page.locator('.intake-go-button:enabled').waitFor({ timeout: 120_000 });
};
