import { useEffect } from 'react';
import { matchKeybindingPress, parseKeybinding } from 'tinykeys';
import type { Action } from './action.ts';
import { actionsOf, useRegistry } from './registry.ts';

/** Runs the action whose chord was pressed, wherever the focus is, unless what has the focus wants the key itself. */
export function useShortcuts(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || wantsKey(event)) return;
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
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}

function isPressed(event: KeyboardEvent, chord: string): boolean {
  return parseKeybinding(chord).every((press) => matchKeybindingPress(event, press));
}

/** A field that is being typed in and an open dialog keep the keys for themselves, but for actions made for them. */
function isOpenTo(action: Action, target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return true;
  const above = target.closest('[role="dialog"], [role="menu"], [role="listbox"]');
  if (above !== null && above.checkVisibility()) return action.inDialog === true;
  return !isText(target) || action.inText === true;
}

/** Someone who came to a button by keyboard means the button by Space and Enter; after a click the focus means nothing. */
function wantsKey(event: KeyboardEvent): boolean {
  if (event.code !== 'Space' && event.code !== 'Enter') return false;
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  return (
    event.target instanceof HTMLElement && event.target.matches('button:focus-visible, a:focus-visible, input, select')
  );
}

function isText(target: HTMLElement): boolean {
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type);
}
