import { type ReactNode, useEffect, useRef } from 'react';
import { type ChapterId, isChapterId } from './chapters.ts';
import { KeysList } from './KeysList.tsx';
import { chapters, pictureAddress } from './manualFiles.ts';
import { openManual } from './manualPlace.ts';
import type { Block, Inline } from './readChapter.ts';

interface Props {
  readonly chapter: ChapterId;
  /** The block that was looked for. */
  readonly block: number | null;
}

/** One chapter to read. Takes the focus, so that the arrow keys and Page Down turn it. */
export function ManualText({ chapter, block }: Props) {
  const scroller = useRef<HTMLElement>(null);
  const { title = '', blocks = [] } = chapters.get(chapter) ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: another chapter begins at its top
  useEffect(() => {
    const sought = block === null ? null : scroller.current?.querySelector(`[data-block="${block}"]`);
    if (sought) sought.scrollIntoView({ block: 'center' });
    else scroller.current?.scrollTo(0, 0);
  }, [chapter, block]);
  useEffect(() => scroller.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
    <article className="manual-text selectable" lang="zh-CN" tabIndex={0} ref={scroller} aria-label={title}>
      <h1>{title}</h1>
      {blocks.map((each, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a chapter never change
        <div key={index} data-block={index} className={index === block ? 'manual-block manual-sought' : 'manual-block'}>
          <BlockText block={each} chapter={chapter} />
        </div>
      ))}
    </article>
  );
}

function BlockText({ block, chapter }: { readonly block: Block; readonly chapter: ChapterId }): ReactNode {
  const words = (inlines: readonly Inline[]) => <Words inlines={inlines} chapter={chapter} />;
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'paragraph':
      return <p>{words(block.words)}</p>;
    case 'note':
      return <p className="manual-note">{words(block.words)}</p>;
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a chapter never change
            <li key={index}>{words(item)}</li>
          ))}
        </List>
      );
    }
    case 'table':
      return <TableText block={block} words={words} />;
    case 'picture': {
      const address = pictureAddress(block.file);
      return address === null ? null : (
        <figure>
          <img src={address} alt={block.caption} />
          <figcaption>{block.caption}</figcaption>
        </figure>
      );
    }
    case 'keys':
      return <KeysList />;
  }
}

interface TableProps {
  readonly block: Extract<Block, { kind: 'table' }>;
  readonly words: (inlines: readonly Inline[]) => ReactNode;
}

function TableText({ block, words }: TableProps) {
  return (
    <table>
      <thead>
        <tr>
          {block.head.map((cell) => (
            <th key={cell}>{cell}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a chapter never change
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={block.head[column]}>{words(cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Words({ inlines, chapter }: { readonly inlines: readonly Inline[]; readonly chapter: ChapterId }): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: the words of a chapter never change
  return inlines.map((inline, index) => <Word key={index} inline={inline} chapter={chapter} />);
}

function Word({ inline, chapter }: { readonly inline: Inline; readonly chapter: ChapterId }): ReactNode {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'strong':
      return <b>{inline.text}</b>;
    case 'key':
      return <kbd className="keycap">{inline.text}</kbd>;
    case 'link':
      return (
        <button type="button" className="link" onClick={() => follow(inline.target, chapter)}>
          {inline.text}
        </button>
      );
  }
}

/** `review`, `review#改正` or `#改正`. */
function follow(target: string, from: ChapterId): void {
  const [name = '', heading] = target.split('#');
  const chapter = isChapterId(name) ? name : from;
  const blocks = chapters.get(chapter)?.blocks ?? [];
  const block = blocks.findIndex((each) => each.kind === 'heading' && each.text === heading);
  openManual(chapter, block < 0 ? null : block);
}
