import type { ReviewGroup } from '#shared/contract/review.ts';
import { characterDiff } from '#shared/text/characterDiff.ts';

/** What the names of the weakest pair have differently: 证＝, 未经＝未取得; '' where nothing. More than a few say nothing. */
export function differingWords({ members, weakest }: ReviewGroup): string {
  const [a, b] = [weakest.a, weakest.b].map((id) => members.find((member) => member.id === id)?.name ?? '');
  const parts = characterDiff(a ?? '', b ?? '');
  const pairs: string[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const [part, next] = [parts[at], parts[at + 1]];
    if (part === undefined || part.kind === 'same') continue;
    const isReplaced = part.kind === 'removed' && next?.kind === 'added';
    pairs.push(isReplaced ? `${part.text}／${next.text}` : part.text);
    if (isReplaced) at += 1;
  }
  return pairs.length === 0 || pairs.length > most ? '' : pairs.map((pair) => `“${pair}”`).join('');
}

const most = 5;
