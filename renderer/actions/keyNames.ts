import i18next from 'i18next';

const isMac = /Mac/.test(navigator.platform);

const names: Readonly<Record<string, string>> = {
  $mod: isMac ? '⌘' : 'Ctrl',
  Control: 'Ctrl',
  Meta: isMac ? '⌘' : 'Win',
  Alt: isMac ? '⌥' : 'Alt',
  Enter: 'Enter',
  Escape: 'Esc',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Delete: 'Del',
  Minus: '-',
  Equal: '=',
  Comma: ',',
  Period: '.',
  Slash: '/',
  BracketLeft: '[',
  BracketRight: ']',
};

/** `Shift+Space` → Shift, 空格: as the keys are printed. */
export function keycapsOf(chord: string): readonly string[] {
  return chord.split('+').map((key) => {
    if (key === 'Space') return i18next.language === 'en' ? 'Space' : '空格';
    return names[key] ?? key.replace(/^(?:Key|Digit)/, '');
  });
}

/** As the native menu prints it: `CmdOrCtrl+Shift+Z`; null for what it could not print. */
export function acceleratorOf(chord: string): string | null {
  const keys = chord.split('+').map((key) => {
    if (key === '$mod') return 'CmdOrCtrl';
    if (/^(?:Key|Digit).$/.test(key)) return key.slice(-1);
    if (/^(?:F\d+|Shift|Alt|Space|Enter|Escape|Delete)$/.test(key)) return key;
    return /^Arrow/.test(key) ? key.slice(5) : (menuNames[key] ?? null);
  });
  return keys.every((key) => key !== null) ? keys.join('+') : null;
}

const menuNames: Readonly<Record<string, string>> = { Minus: '-', Equal: '=', Comma: ',' };
