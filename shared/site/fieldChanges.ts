import { changeExcerpt, type ExcerptPart } from '#shared/publish/changeExcerpt.ts';
import type { FieldChange } from '#shared/publish/difference.ts';
import { characterDiff } from '#shared/text/characterDiff.ts';
import { type Html, html } from './html.ts';
import { fieldName } from './words.ts';

type Sides = Readonly<Record<'before' | 'after', readonly ExcerptPart[]>>;

/** What changed, field by field, before and after, with what differs marked; `whole`: not only around the difference. */
export function fieldChanges(fields: readonly FieldChange[], { whole }: { readonly whole: boolean }): Html {
  return html`<dl class="fields">
${fields.map(({ field, before, after }) => {
  const sides = whole ? wholeSides(before, after) : changeExcerpt(before, after);
  return html`<div><dt>${fieldName(field)}</dt>
<dd><span class="side">原</span> ${side(sides.before, 'del')}</dd>
<dd><span class="side">现</span> ${side(sides.after, 'ins')}</dd></div>
`;
})}</dl>`;
}

function wholeSides(before: string, after: string): Sides {
  const parts = characterDiff(before, after);
  const without = (other: 'added' | 'removed') =>
    parts.filter(({ kind }) => kind !== other).map(({ kind, text }) => ({ text, differs: kind !== 'same' }));
  return { before: without('added'), after: without('removed') };
}

function side(parts: readonly ExcerptPart[], mark: 'del' | 'ins'): Html {
  if (parts.length === 0) return html`<span class="quiet">（无）</span>`;
  const marked = parts.map(({ text, differs }) => {
    if (!differs) return text;
    return mark === 'del' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`;
  });
  return html`<bdi class="kept-lines">${marked}</bdi>`;
}
