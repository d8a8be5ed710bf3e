import type { ChapterId } from './chapters.ts';
import { type Chapter, plainText } from './readChapter.ts';

export interface ManualHit {
  readonly chapter: ChapterId;
  /** Which block of the chapter. */
  readonly block: number;
  /** Under which heading it stands; the chapter's title where under none. */
  readonly heading: string;
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

const around = 16;

/** Where the words stand in the manual, once for each block, in the order of reading. */
export function searchManual(chapters: ReadonlyMap<ChapterId, Chapter>, sought: string): readonly ManualHit[] {
  const words = sought.trim().toLowerCase();
  if (words === '') return [];
  const hits: ManualHit[] = [];
  for (const [chapter, { title, blocks }] of chapters) {
    let heading = title;
    blocks.forEach((block, index) => {
      if (block.kind === 'heading') heading = block.text;
      const text = plainText(block);
      const at = text.toLowerCase().indexOf(words);
      if (at < 0) return;
      const end = at + words.length;
      const start = Math.max(0, at - around);
      hits.push({
        chapter,
        block: index,
        heading,
        before: (start > 0 ? '…' : '') + text.slice(start, at),
        found: text.slice(at, end),
        after: text.slice(end, end + around * 2) + (text.length > end + around * 2 ? '…' : ''),
      });
    });
  }
  return hits;
}
