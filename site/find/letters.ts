import { element } from './results.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A keyboard on a touch screen: the first letters of what is looked for. `type` gets what the field shall hold. */
export function showLetters(place: Element, read: () => string, type: (text: string) => void): void {
  const board = element('div', { role: 'group', 'aria-label': '拼音首字母' });
  const key = (word: string, look: string, press: () => void) => {
    const button = element('button', { type: 'button', class: look }, word);
    button.addEventListener('click', press);
    return button;
  };
  for (const letter of letters) board.append(key(letter, 'single', () => type(read() + letter.toLowerCase())));
  board.append(
    key('退格', 'double', () => type(read().slice(0, -1))),
    key('清空', 'double', () => type('')),
  );
  place.append(board);
}
