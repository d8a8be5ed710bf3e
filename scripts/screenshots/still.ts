import type { Page } from 'playwright-core';

const tries = 40;

/** A picture of the window once nothing in it changes any more: two in a row are the same. */
export async function stillPicture(page: Page): Promise<Buffer> {
  await page.mouse.move(0, 0);
  let before = await shoot(page);
  for (let n = 0; n < tries; n += 1) {
    const now = await shoot(page);
    if (now.equals(before)) return now;
    before = now;
  }
  throw new Error('the window does not come to rest');
}

function shoot(page: Page): Promise<Buffer> {
  return page.screenshot({ animations: 'disabled', caret: 'hide' });
}
