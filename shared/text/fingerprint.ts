/** 32-bit FNV-1a with its own start, over UTF-16 units; two of them make collisions among many thousands unlikely. */
function fnv1a(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** 16 hex digits that follow from the text alone. Tells texts apart; no protection against one who means harm. */
export function fingerprint(text: string): string {
  return hex(fnv1a(text, 0x811c9dc5)) + hex(fnv1a(text, 0x050c5d1f));
}

function hex(hash: number): string {
  return hash.toString(16).padStart(8, '0');
}
