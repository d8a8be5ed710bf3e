import { useEffect } from 'react';
import { matchKeybindingPress, parseKeybinding } from 'tinykeys';
import type { Action } from './action.ts';
import { actionsOf, useRegistry } from './registry.ts';

/** Runs the action whose chord was pressed, wherever the focus is, unless what has the focus wants the key itself. */
export function useShortcuts(): void {
  useEffect(() => {
    // As it was before the field itself heard the key: Escape that closes a list closes nothing behind it.
    let listOpen = false;
    const noteList = (target: EventTarget | null) => {
      listOpen = target instanceof HTMLElement && target.getAttribute('aria-expanded') === 'true';
    };
    const pressed = (event: KeyboardEvent) => {
      letGo(event);
      if (event.defaultPrevented || listOpen || wantsKey(event)) return;
      // The latest first: what a dialog registers stands above the page below it.
      const actions = [...actionsOf(useRegistry.getState())].reverse();
      const action = actions.find(
        (each) =>
          each.enabled !== false && isOpenTo(each, event.target) && each.keys?.some((chord) => isPressed(event, chord)),
      );
      if (action === undefined) return;
      event.preventDefault();
      action.run();
    };
    const before = new AbortController();
    const early = { capture: true, signal: before.signal };
    window.addEventListener('keydown', (event) => noteWay(event.key === 'Tab'), early);
    window.addEventListener('keydown', ({ target }) => noteList(target), early);
    window.addEventListener('pointerdown', () => noteWay(false), early);
    window.addEventListener('focusin', ({ target }) => noteFocus(target), early);
    window.addEventListener('keydown', pressed, { signal: before.signal });
    return () => before.abort();
  }, []);
}

function isPressed(event: KeyboardEvent, chord: string): boolean {
  return parseKeybinding(chord).every((press) => matchKeybindingPress(event, press));
}

/** A field that is being typed in and an open dialog keep the keys for themselves, but for actions made for them. */
function isOpenTo(action: Action, target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return true;
  const above = target.closest('[role="dialog"], [role="menu"], [role="listbox"]');
  if (above?.checkVisibility()) return action.inDialog === true;
  return !isText(target) || action.inText === true;
}

let byTab = false;
let reached: EventTarget | null = null;

function noteWay(tab: boolean): void {
  byTab = tab;
}

function noteFocus(target: EventTarget | null): void {
  reached = byTab ? target : null;
}

/**
 * Someone who came to a button by Tab means the button by Space and Enter; after a click the focus means nothing. What
 * the browser calls visible focus is no help: it shows after any key.
 */
function wantsKey(event: KeyboardEvent): boolean {
  if (event.code !== 'Space' && event.code !== 'Enter') return false;
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  return (
    event.target === reached && event.target instanceof HTMLElement && event.target.matches('button, a, input, select')
  );
}

/** A button that was clicked stays behind without a ring at the keys that follow, but for one with keys of its own. */
function letGo({ key, target }: KeyboardEvent): void {
  if (['Tab', ' ', 'Enter'].includes(key) || target === reached || !(target instanceof HTMLButtonElement)) return;
  if (target.closest('[role="dialog"], [role="menu"], [aria-haspopup], [aria-expanded], [aria-keyshortcuts]') === null)
    target.blur();
}

function isText(target: HTMLElement): boolean {
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  // The field of a drop-down without search takes no text.
  return (
    target instanceof HTMLInputElement &&
    !target.readOnly &&
    !['checkbox', 'radio', 'button', 'range'].includes(target.type)
  );
}
