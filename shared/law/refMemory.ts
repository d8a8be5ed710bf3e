import { remembering } from '#shared/text/remember.ts';
import { digit, type RefsOptions, type RefsReading, readRefs } from './refReader.ts';

/** All that reading references can pass on its way; a character of another kind ends them, whichever it is. */
const passed = new RegExp(`[\\s第条款项目之的中规定（）㈠-㈩⑴-⒇、，；/和及与或至到以者并-]|${digit}`);
/** Behind an item these say what the end of the text says: 第（三）：… is one, 第（三）涂改 is none. */
const closesItem = /[：。"]/;
/** Behind the number of a chapter any words may lead on to its articles: 第三章 法律责任 第十条. */
const leadsOn = /[编章节]/;

const [passing, closing, leading, ending] = [1, 2, 3, 4];
/** What each UTF-16 unit is to a run of references; 0 until it is first met. */
const roles = new Uint8Array(0x10000);

function roleAt(text: string, at: number): number {
  if (at === text.length) return closing;
  const unit = text.charCodeAt(at);
  return roles[unit] || learnRole(unit);
}

function learnRole(unit: number): number {
  const character = String.fromCharCode(unit);
  const learned = passed.test(character)
    ? passing
    : closesItem.test(character)
      ? closing
      : leadsOn.test(character)
        ? leading
        : ending;
  roles[unit] = learned;
  return learned;
}

const longestRun = 60;

/** A list writes few runs of references, and writes them often. */
const readRun = remembering(5000, (run) => readRefs(run, 0, { context: null, needsOrdinal: false }));

/** What {@link readRefs} reads, from memory where the same run of references was read before. */
export function recallRefs(text: string, at: number, options: RefsOptions): RefsReading | null {
  const isPlain = options.context === null && (!options.needsOrdinal || text.charAt(at) === '第');
  const limit = at + longestRun;
  let end = at;
  let role = roleAt(text, end);
  while (role === passing && end < limit) {
    end += 1;
    role = roleAt(text, end);
  }
  if (end === at) return null;
  if (!isPlain || role === passing || role === leading) return readRefs(text, at, options);
  const found = readRun(text.slice(at, end) + (role === closing ? '：' : '…'));
  return found === null ? null : movedBy(at, found);
}

function movedBy(distance: number, { refs, end, problems }: RefsReading): RefsReading {
  const moved =
    problems.length === 0
      ? problems
      : problems.map(({ code, start, end }) => ({ code, start: start + distance, end: end + distance }));
  return { refs, end: end + distance, problems: moved };
}
