import type { GroupKind } from '#shared/model/group.ts';

/** 32-bit FNV-1a with its own start, over UTF-16 units; two of them make collisions of thousands of groups unlikely. */
function fnv1a(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The name of a group: 16 hex digits that follow from its kind and members alone. */
export function groupId(kind: GroupKind, items: readonly number[]): string {
  const text = `${kind}:${[...items].sort((a, b) => a - b).join(',')}`;
  return [0x811c9dc5, 0x050c5d1f].map((start) => fnv1a(text, start).toString(16).padStart(8, '0')).join('');
}
