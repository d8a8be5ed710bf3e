/**
 * A placeholder of a template: {清单}, {行.事项名称}, {行.事项名称:合并}. Offices type them in Excel, with whatever their
 * input method gives: full-width braces, dots and colons count alike.
 */
export interface Placeholder {
  /** As it stands in the cell. */
  readonly text: string;
  /** 行 of {行.序号}; null where it can stand in any cell. */
  readonly scope: string | null;
  readonly name: string;
  /** What stands behind colons. */
  readonly options: readonly string[];
}

const pattern = /[{｛]([^{}｛｝]*)[}｝]/g;

export function placeholdersIn(text: string): Placeholder[] {
  return [...text.matchAll(pattern)].map(([whole, inner = '']) => parse(whole, inner));
}

/** The placeholder that a cell holds and nothing else; null where it holds none, or more. */
export function solePlaceholder(text: string): Placeholder | null {
  const [first, ...more] = placeholdersIn(text);
  return first !== undefined && more.length === 0 && first.text === text.trim() ? first : null;
}

/** Puts values in the place of placeholders; one without a value stays as it is. */
export function fillPlaceholders(text: string, wordOf: (placeholder: Placeholder) => string | undefined): string {
  return text.replace(pattern, (whole: string, inner: string) => wordOf(parse(whole, inner)) ?? whole);
}

function parse(text: string, inner: string): Placeholder {
  const [path = '', ...options] = inner.split(/[:：]/).map((part) => part.trim());
  const parts = path.split(/[.．·]/).map((part) => part.trim());
  const [scope = '', ...name] = parts;
  return name.length === 0
    ? { text, scope: null, name: scope, options }
    : { text, scope, name: name.join('.'), options };
}
