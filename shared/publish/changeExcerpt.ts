import { characterDiff } from '#shared/text/characterDiff.ts';

export interface ExcerptPart {
  readonly text: string;
  /** It is on this side alone. */
  readonly differs: boolean;
}

export interface ChangeExcerpt {
  readonly before: readonly ExcerptPart[];
  readonly after: readonly ExcerptPart[];
}

/** What is shown of the text around a difference. */
const around = 8;
const longest = 60;

/** Both sides of a change, cut to what differs and a little around it, so that it fits a line. */
export function changeExcerpt(before: string, after: string): ChangeExcerpt {
  const parts = characterDiff(before, after);
  const side = (other: 'added' | 'removed'): ExcerptPart[] => {
    // Beside what the other side alone has, too: the place of what is missing here is what is looked at.
    return parts.flatMap(({ kind, text }, index) => {
      if (kind === other) return [];
      const shown = kind === 'same' ? shortened(text, index > 0, index < parts.length - 1) : cut(text);
      return [{ text: shown, differs: kind !== 'same' }];
    });
  };
  return { before: side('added'), after: side('removed') };
}

/** Of what is the same, only what touches a difference. */
function shortened(text: string, follows: boolean, precedes: boolean): string {
  const characters = [...text];
  const kept = (follows ? around : 0) + (precedes ? around : 0);
  if (characters.length <= kept + 1) return text;
  const start = follows ? characters.slice(0, around).join('') : '';
  const end = precedes ? characters.slice(-around).join('') : '';
  return `${start}…${end}`;
}

function cut(text: string): string {
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest).join('')}…`;
}
