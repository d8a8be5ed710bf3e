import { type ChapterId, chapterIds } from './chapters.ts';
import { type Chapter, readChapter } from './readChapter.ts';

const sources: Readonly<Record<string, string>> = import.meta.glob('../../resources/manual/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const pictures: Readonly<Record<string, string>> = import.meta.glob('../../resources/manual/pictures/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The manual as it was built into the program, read once. */
export const chapters: ReadonlyMap<ChapterId, Chapter> = new Map(
  chapterIds.map((id) => [id, readChapter(sources[`../../resources/manual/${id}.md`] ?? '')]),
);

export function pictureAddress(file: string): string | null {
  return pictures[`../../resources/manual/pictures/${file}`] ?? null;
}
