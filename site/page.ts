import { runKiosk } from './kiosk.ts';
import { isKiosk } from './kioskMode.ts';
import { isSet, preferences, setPreference } from './preferences.ts';

// Runs on every page when it is there.
offerDisplay();
findByKey();
printWhole();
if (isKiosk()) runKiosk();

/** The buttons that change the look do nothing without a script, and are not shown until there is one. */
function offerDisplay(): void {
  for (const preference of preferences) {
    const buttons = document.querySelectorAll<HTMLButtonElement>(`[data-set="${preference}"]`);
    const show = () => {
      for (const button of buttons) button.setAttribute('aria-pressed', String(isSet(preference)));
    };
    for (const button of buttons) {
      button.addEventListener('click', () => {
        setPreference(preference, !isSet(preference));
        show();
      });
    }
    show();
  }
  document.querySelector('[data-display]')?.removeAttribute('hidden');
}

/** Paper cannot be opened: what is folded away is printed, too. */
function printWhole(): void {
  addEventListener('beforeprint', () => {
    for (const folded of document.querySelectorAll('main details')) folded.setAttribute('open', '');
  });
}

/** A slash anywhere begins to find, but in a field it is a slash. */
function findByKey(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target instanceof HTMLInputElement) return;
    const field = document.querySelector<HTMLInputElement>('[data-find]');
    if (field === null) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
