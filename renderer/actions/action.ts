/** The menus in which actions stand, in their order; `stage` holds those of the page that is shown. */
export const actionGroups = ['file', 'edit', 'view', 'stage', 'help'] as const;
export type ActionGroup = (typeof actionGroups)[number];

/**
 * Something that a user can do. Menu, toolbar, shortcuts, palette and the page of shortcuts are all made of these, so
 * that a key that is printed somewhere is the key that works.
 */
export interface Action {
  readonly id: string;
  /** In the user's language. */
  readonly label: string;
  /** For menu and tooltip, where there is room to say what it would do now. */
  readonly longLabel?: string;
  readonly group: ActionGroup;
  /**
   * Chords, each of which does it; the first is the one that is printed. In the notation of tinykeys, by the place of
   * the key (`KeyX`, `Digit1`, `Space`), so that they work whatever input method is on; `$mod` is Ctrl, or ⌘.
   */
  readonly keys?: readonly string[];
  readonly enabled?: boolean;
  /** Works while typing in a field too. Only for chords that mean nothing in a text. */
  readonly inText?: boolean;
  /** Works while a dialog, a menu or a list is open: for actions of that dialog. */
  readonly inDialog?: boolean;
  /** False: not worth a line in palette and menu, for instance moving a cursor. */
  readonly listed?: boolean;
  readonly run: () => void;
}
