import { remembering } from '#shared/text/remember.ts';
import { lengthAt } from '#shared/text/sticky.ts';
import { digits, type RefsOptions, type RefsReading, readRefs } from './refReader.ts';

const longestRun = 60;
/** All that reading references can pass on its way; a character of another kind ends them, whichever it is. */
const run = new RegExp(
  `[\\s${digits}第条款项目之的中规定（）㈠-㈩⑴-⒇、，；/和及与或至到以者并-]{0,${longestRun}}`,
  'y',
);
/** Behind an item these say what the end of the text says: 第（三）：… is one, 第（三）涂改 is none. */
const closesItem = '：。"';
/** Behind the number of a chapter any words may lead on to its articles: 第三章 法律责任 第十条. */
const leadsOnInWords = '编章节';

/** A list writes few runs of references, and writes them often. */
const readRun = remembering(5000, (written) => readRefs(written, 0, { context: null, needsOrdinal: false }));

/** What {@link readRefs} reads, from memory where the same run of references was read before. */
export function recallRefs(text: string, at: number, options: RefsOptions): RefsReading | null {
  const length = lengthAt(run, text, at);
  if (length === 0) return null;
  const behind = text.charAt(at + length);
  const isWhole = length < longestRun && (behind === '' || !leadsOnInWords.includes(behind));
  const isPlain = options.context === null && (!options.needsOrdinal || text.charAt(at) === '第');
  if (!isWhole || !isPlain) return readRefs(text, at, options);
  const sign = behind === '' || closesItem.includes(behind) ? '：' : '…';
  const found = readRun(text.slice(at, at + length) + sign);
  return found === null ? null : movedBy(at, found);
}

function movedBy(distance: number, { refs, end, problems }: RefsReading): RefsReading {
  const moved = problems.map(({ code, start, end }) => ({ code, start: start + distance, end: end + distance }));
  return { refs, end: end + distance, problems: moved };
}
