import type { StageId } from '#renderer/app/place.ts';
import type { State } from './catalogues.ts';
import type { Visit } from './visit.ts';

export interface Screen {
  /** Of the file. */
  readonly name: string;
  /** What is open. */
  readonly state: State;
  /** How to get there from anywhere; nothing stands above the page then. */
  readonly show: (visit: Visit) => Promise<void>;
}

const atStage =
  (id: StageId) =>
  ({ stage }: Visit) =>
    stage(id);
const tab =
  (name: 'general' | 'departments' | 'laws') =>
  async ({ stage, button, words }: Visit) => {
    await stage('settings');
    await button(words.settings.tab[name]).click();
  };

/** Every screen there is, and how to get to it. */
export const screens: readonly Screen[] = [
  { name: 'start-first', state: 'none', show: ({ page }) => page.locator('.start').waitFor() },
  { name: 'start', state: 'known', show: ({ page }) => page.locator('.start').waitFor() },
  {
    name: 'new-catalogue',
    state: 'known',
    show: async ({ press, dialog, page }) => {
      await press('Control+n');
      await dialog.waitFor();
      await page.keyboard.type('北原区');
    },
  },
  {
    name: 'manual-begin',
    state: 'known',
    show: async ({ press, page }) => {
      await press('F1');
      await page.locator('.manual-text h1').waitFor();
    },
  },

  { name: 'review-empty', state: 'empty', show: atStage('review') },
  { name: 'release-empty', state: 'empty', show: atStage('release') },
  { name: 'statistics-empty', state: 'empty', show: atStage('statistics') },
  { name: 'history-empty', state: 'empty', show: atStage('history') },
  {
    name: 'departments-empty',
    state: 'empty',
    show: tab('departments'),
  },

  { name: 'review', state: 'working', show: atStage('review') },
  { name: 'release-blocked', state: 'working', show: atStage('release') },
  { name: 'statistics-working', state: 'working', show: atStage('statistics') },
  { name: 'history', state: 'working', show: atStage('history') },
  { name: 'settings', state: 'working', show: tab('general') },
  { name: 'departments', state: 'working', show: tab('departments') },
  { name: 'laws', state: 'working', show: tab('laws') },
  {
    name: 'department',
    state: 'working',
    show: async (at) => {
      await tab('departments')(at);
      await at.page.locator('.departments-name').nth(3).click();
      await at.dialog.waitFor();
    },
  },
  {
    name: 'stage-help',
    state: 'working',
    show: async ({ stage, press, page }) => {
      await stage('review');
      await press('Shift+F1');
      await page.locator('.stage-help').waitFor();
    },
  },
  {
    name: 'manual',
    state: 'working',
    show: async ({ stage, press, page }) => {
      await stage('review');
      await press('F1');
      await page.locator('.manual-text h1').waitFor();
    },
  },
  {
    name: 'manual-search',
    state: 'working',
    show: async ({ stage, press, page }) => {
      await stage('review');
      await press('F1');
      await page.locator('.manual-text h1').waitFor();
      await press('Control+f');
      await page.keyboard.type('撤销');
      await page.locator('.manual-list mark').first().waitFor();
      await page.locator('.manual-list button').nth(4).click();
    },
  },
  {
    name: 'keys',
    state: 'working',
    show: async ({ stage, press, page }) => {
      await stage('review');
      await press('Control+Slash');
      await page.locator('.keys').waitFor();
    },
  },
  {
    name: 'palette',
    state: 'working',
    show: async ({ page, press }) => {
      await press('Control+k');
      await page.keyboard.type('河道');
      await page.locator('.palette-number').first().waitFor();
    },
  },
  {
    name: 'palette-commands',
    state: 'working',
    show: async ({ press, dialog }) => {
      await press('Control+k');
      await dialog.waitFor();
    },
  },

  { name: 'review-done', state: 'released', show: atStage('review') },
  { name: 'release', state: 'released', show: atStage('release') },
  { name: 'statistics', state: 'released', show: atStage('statistics') },
];
