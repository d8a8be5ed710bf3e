import { useSyncExternalStore } from 'react';

/** In rem: the frame, the pictures above and the lines around the table; and a line of it. */
const above = 31.5;
const line = 1.5;
const fewest = 8;

function listen(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}

/** How many departments fit under the other pictures: on a taller window more lines, never larger ones. */
export function useRowsShown(): number {
  return useSyncExternalStore(listen, () => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    return Math.max(fewest, Math.floor((window.innerHeight / rem - above) / line));
  });
}
