import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stageIds } from '#renderer/app/place.ts';
import { chapterIds, isChapterId } from '#renderer/help/chapters.ts';
import { type Block, type Inline, plainText, readChapter } from '#renderer/help/readChapter.ts';

const folder = resolve(import.meta.dirname, '../../../resources/manual');
const chapters = new Map(
  chapterIds.map((id) => [id, readChapter(readFileSync(join(folder, `${id}.md`), 'utf8'))] as const),
);

describe('the manual', () => {
  it('is the files that are listed, and has a chapter for each stage', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
    expect(files.sort()).toEqual(chapterIds.map((id) => `${id}.md`).sort());
    expect(stageIds.every(isChapterId)).toBe(true);
  });

  it.each([...chapters])('%s has a title, pictures that exist and links that lead somewhere', (id, chapter) => {
    expect(chapter.title).not.toBe('');
    for (const block of chapter.blocks) {
      if (block.kind === 'picture') expect(existsSync(join(folder, 'pictures', block.file)), block.file).toBe(true);
      for (const target of linksOf(block)) expect(leadsSomewhere(target, id), target).toBe(true);
    }
  });

  it.each([...chapters])('%s uses no sign that is not understood', (_, chapter) => {
    const left = chapter.blocks.map(plainText).filter((text) => /\*\*|`|\]\(|^#|!\[|<\w/.test(text));
    expect(left).toEqual([]);
  });
});

function linksOf(block: Block): string[] {
  const lists: readonly (readonly Inline[])[] =
    block.kind === 'list'
      ? block.items
      : block.kind === 'table'
        ? block.rows.flat()
        : 'words' in block
          ? [block.words]
          : [];
  return lists.flat().flatMap((inline) => (inline.kind === 'link' ? [inline.target] : []));
}

function leadsSomewhere(target: string, from: string): boolean {
  const [name = '', heading] = target.split('#');
  const id = name === '' ? from : name;
  if (!isChapterId(id)) return false;
  const blocks = chapters.get(id)?.blocks ?? [];
  return heading === undefined || blocks.some((block) => block.kind === 'heading' && block.text === heading);
}
