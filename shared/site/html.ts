import { visible } from '#shared/text/visible.ts';

/** Markup, as against text: only {@link html} makes it. */
export class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

export type HtmlPart = Html | string | number | null | readonly HtmlPart[];

/**
 * Markup with values in it. Whatever is no markup itself is text and is escaped, for element content and for quoted
 * attributes alike; of a list every part stands, null stands for nothing.
 */
export function html(markup: TemplateStringsArray, ...values: readonly HtmlPart[]): Html {
  let result = markup[0] ?? '';
  for (const [index, value] of values.entries()) result += markupOf(value) + (markup[index + 1] ?? '');
  return new Html(result);
}

function markupOf(value: HtmlPart): string {
  if (value === null) return '';
  if (value instanceof Html) return value.toString();
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return String(value);
  return value.map(markupOf).join('');
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeText(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}

/** A text that must not change the order of what stands around it. */
export function isolated(text: string): Html {
  return html`<bdi>${text}</bdi>`;
}

/** A text with its own line breaks. */
export function lines(text: string): Html {
  const parts = visible(text).trim().split('\n');
  return html`<bdi>${parts.map((part, index) => (index === 0 ? part : html`<br>${part}`))}</bdi>`;
}
