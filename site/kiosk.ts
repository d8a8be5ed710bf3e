import { forKiosk } from './kioskMode.ts';

const idleTime = 120_000;

/** Keeps a touch screen on its pages: links stay in the mode, nothing is selected or dragged, and it comes home by itself. */
export function runKiosk(): void {
  document.addEventListener('click', stayInMode, true);
  for (const event of ['contextmenu', 'dragstart', 'selectstart']) {
    document.addEventListener(event, (each) => each.preventDefault());
  }
  document.querySelector('[data-back]')?.addEventListener('click', () => history.back());
  for (const field of document.querySelectorAll('input')) field.setAttribute('inputmode', 'none');
  comeHomeWhenIdle();
}

function stayInMode({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link !== null && link.getAttribute('href')?.startsWith('#') === false) link.href = forKiosk(link.href);
}

function comeHomeWhenIdle(): void {
  const home = document.querySelector<HTMLAnchorElement>('.kiosk-bar a')?.href;
  if (home === undefined) return;
  const isHome = new URL(home).pathname === location.pathname;
  const goHome = () => {
    if (isHome) scrollTo(0, 0);
    else location.replace(home);
  };
  let timer = setTimeout(goHome, idleTime);
  const wake = () => {
    clearTimeout(timer);
    timer = setTimeout(goHome, idleTime);
  };
  for (const event of ['pointerdown', 'keydown', 'wheel', 'scroll', 'touchmove']) {
    addEventListener(event, wake, { passive: true, capture: true });
  }
}
