/** What the chapters of the manual are made of: the few signs of Markdown that they use, and no others. */
export type Inline =
  | { readonly kind: 'text' | 'strong' | 'key'; readonly text: string }
  /** `target`: a chapter, `#` a heading, or both. */
  | { readonly kind: 'link'; readonly text: string; readonly target: string };

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph' | 'note'; readonly words: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly kind: 'picture'; readonly file: string; readonly caption: string }
  /** The table of shortcuts, which is made of the actions. */
  | { readonly kind: 'keys' };

export interface Chapter {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A line is a paragraph: Chinese knows no space at which a line could be broken and joined again. */
export function readChapter(source: string): Chapter {
  const blocks: Block[] = [];
  let title = '';
  for (const line of source.split(/\r?\n/).map((each) => each.trimEnd())) {
    if (line === '') blocks.push(gap);
    else if (line.startsWith('# ')) title = line.slice(2);
    else append(blocks, readLine(line));
  }
  return { title, blocks: blocks.filter((block) => block !== gap) };
}

/** Parts a list from the next while reading. */
const gap: Block = { kind: 'paragraph', words: [] };

function readLine(line: string): Block {
  const [, marks, text = ''] = /^(###?|[-*]|\d+\.|>|\|)\s*(.*)$/.exec(line) ?? [];
  const picture = /^!\[([^\]]*)\]\(pictures\/([^)]+)\)$/.exec(line);
  if (picture !== null) return { kind: 'picture', caption: picture[1] ?? '', file: picture[2] ?? '' };
  if (line === '[[keys]]') return { kind: 'keys' };
  if (marks === undefined) return { kind: 'paragraph', words: readWords(line) };
  if (marks.startsWith('#')) return { kind: 'heading', level: marks.length === 2 ? 2 : 3, text };
  if (marks === '>') return { kind: 'note', words: readWords(text) };
  if (marks === '|') return { kind: 'table', head: cellsOf(line), rows: [] };
  return { kind: 'list', ordered: /\d/.test(marks), items: [readWords(text)] };
}

/** Lines of one list or table follow each other. */
function append(blocks: Block[], block: Block): void {
  const last = blocks.at(-1);
  if (block.kind === 'list' && last?.kind === 'list' && last.ordered === block.ordered) {
    blocks[blocks.length - 1] = { ...last, items: [...last.items, ...block.items] };
  } else if (block.kind === 'table' && last?.kind === 'table') {
    const isRule = block.head.every((cell) => /^-+$/.test(cell));
    if (!isRule) blocks[blocks.length - 1] = { ...last, rows: [...last.rows, block.head.map(readWords)] };
  } else blocks.push(block);
}

function cellsOf(line: string): string[] {
  return line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

function readWords(text: string): Inline[] {
  return text.split(/(\*\*[^*]+\*\*|`[^`]+`|\[[^\]]+\]\([^)]+\))/).flatMap((part): Inline[] => {
    const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part);
    if (link !== null) return [{ kind: 'link', text: link[1] ?? '', target: link[2] ?? '' }];
    if (/^\*\*.+\*\*$/.test(part)) return [{ kind: 'strong', text: part.slice(2, -2) }];
    if (/^`.+`$/.test(part)) return [{ kind: 'key', text: part.slice(1, -1) }];
    return part === '' ? [] : [{ kind: 'text', text: part }];
  });
}

/** As it is read, without any signs: what the search looks in. */
export function plainText(block: Block): string {
  const plain = (words: readonly Inline[]) => words.map(({ text }) => text).join('');
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'paragraph':
    case 'note':
      return plain(block.words);
    case 'list':
      return block.items.map(plain).join(' ');
    case 'table':
      return [block.head.join(' '), ...block.rows.map((row) => row.map(plain).join(' '))].join(' ');
    case 'picture':
      return block.caption;
    case 'keys':
      return '';
  }
}
