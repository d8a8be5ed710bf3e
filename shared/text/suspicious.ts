export const textFlagCodes = [
  'control-characters',
  'private-use',
  'replacement-character',
  'rare-characters',
  'bidi',
  'too-long',
] as const;
export type TextFlag = (typeof textFlagCodes)[number];

/** A name longer than this is a basis in the wrong column, or several names in one cell. */
const longestName = 500;

const patterns: readonly (readonly [TextFlag, RegExp])[] = [
  ['control-characters', /[^\P{Cc}\s]/u],
  // Person and place names typed with a vendor's own font; also what is left of older GB18030 tables.
  ['private-use', /[\ue000-\uf8ff\u{f0000}-\u{10ffff}]/u],
  ['replacement-character', /\ufffd/],
  // Ideographs outside the basic plane: right, but many fonts and old systems show a box.
  ['rare-characters', /[\u{20000}-\u{3ffff}]/u],
  // A text that is shown in another order than it is stored can say one thing and be another.
  ['bidi', /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/],
  ['too-long', new RegExp(`^[^]{${longestName + 1},}$`)],
];

/** What a person should look at in a name; the text itself is kept as it is. In the order of `textFlagCodes`. */
export function textFlags(text: string): readonly TextFlag[] {
  return patterns.filter(([, pattern]) => pattern.test(text)).map(([flag]) => flag);
}
