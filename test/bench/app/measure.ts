import type { ElectronApplication, Page } from 'playwright-core';

/** From handing the document over, as a double click does, to its rows in the grid. */
export async function openTime(app: ElectronApplication, page: Page, file: string): Promise<number> {
  const shown = page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const until = Date.now() + 60_000;
        const look = () => {
          if (Date.now() > until) reject(new Error('no rows within a minute'));
          else if (document.querySelector('[role="row"][aria-rowindex="2"] [role="gridcell"]') !== null)
            resolve(Date.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  const from = await app.evaluate(({ app: electron }, path) => {
    const at = Date.now();
    electron.emit('open-file', { preventDefault: () => {} }, path);
    return at;
  }, file);
  return (await shown) - from;
}

/** Times of frames while an element is scrolled fast, in milliseconds. */
export function scrollFrames(page: Page, selector: string, frames: number): Promise<number[]> {
  return page.evaluate(
    async ({ selector: scrolled, frames: count }) => {
      const element = document.querySelector(scrolled);
      if (element === null) throw new Error(`nothing is ${scrolled}`);
      const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
      const times: number[] = [];
      // By a share of the whole, so that a long list shows rows it has not fetched yet.
      const step = Math.max(640, Math.floor(element.scrollHeight / (count * 4)));
      let last = await frame();
      for (let n = 0; n < count; n += 1) {
        element.scrollTop += step;
        const now = await frame();
        times.push(now - last);
        last = now;
      }
      element.scrollTop = 0;
      return times;
    },
    { selector, frames },
  );
}

/** The same on a page with nothing to draw: what the machine itself gives. */
export async function blankFrames(page: Page, frames: number): Promise<number[]> {
  await page.evaluate(() => {
    const outer = document.createElement('div');
    outer.id = 'bench-blank';
    outer.style.cssText = 'position:fixed;inset:0;overflow:auto;background:#fff;z-index:9999';
    const inner = document.createElement('div');
    inner.style.height = '1000000px';
    outer.append(inner);
    document.body.append(outer);
  });
  const times = await scrollFrames(page, '#bench-blank', frames);
  await page.evaluate(() => document.getElementById('bench-blank')?.remove());
  return times;
}

/**
 * From a key to the picture after what it changed: the moment the browser got the key, to the frame in which the text
 * of `watched` has become another.
 */
export async function keyTime(page: Page, key: string, watched: string): Promise<number> {
  // Watching must have begun before the key is sent: the browser takes keys before anything else.
  const watching = await page.evaluateHandle((selector) => {
    let pressed = Number.NaN;
    const textOf = () => document.querySelector(selector)?.textContent ?? '';
    const before = textOf();
    window.addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true, once: true });
    const changed = new Promise<number>((resolve) => {
      const look = (now: number) => {
        if (!Number.isNaN(pressed) && textOf() !== before) resolve(now - pressed);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    return { changed };
  }, watched);
  await page.keyboard.press(key);
  return watching.evaluate(({ changed }) => changed);
}
