import type { StageId } from '#renderer/app/place.ts';
import type { State } from './catalogues.ts';
import type { Visit } from './visit.ts';

export interface Screen {
  /** Of the file. */
  readonly name: string;
  /** What is open. */
  readonly state: State;
  /** How to get there from anywhere. */
  readonly show: (visit: Visit) => Promise<void>;
}

const atStage =
  (id: StageId) =>
  ({ stage }: Visit) =>
    stage(id);

/** Every screen there is, and how to get to it. */
export const screens: readonly Screen[] = [
  { name: 'intake-empty', state: 'empty', show: atStage('intake') },
  {
    name: 'stage-help',
    state: 'working',
    show: async ({ stage, press, page }) => {
      await stage('intake');
      await press('Shift+F1');
      await page.locator('.stage-help').waitFor();
    },
  },
  {
    name: 'manual',
    state: 'working',
    show: async ({ press, page }) => {
      await press('F1');
      await page.locator('.manual-text h1').waitFor();
    },
  },
  {
    name: 'keys',
    state: 'working',
    show: async ({ page, press }) => {
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
];
