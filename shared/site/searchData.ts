import type { SiteFile } from './frame.ts';
import type { SearchNames, SearchPiece, SearchTexts } from './searchPiece.ts';
import { organName, type Site } from './site.ts';

const namesInPiece = 1000;
/** In UTF-16 units; about 400 kB as a file. */
const textInPiece = 150_000;

interface Entry {
  readonly uid: string;
  readonly number: string;
  readonly name: string;
  readonly category: string;
  readonly organ: string;
  readonly fate: string;
  readonly text: string;
}

export function* searchFiles(site: Site): Generator<SiteFile> {
  const entries = searchEntries(site);
  const categories = [...new Set(entries.map(({ category }) => category))];
  const departments = [...new Set(entries.map(({ organ }) => organ))];
  const names = [...namePieces(entries, categories, departments, site.initials)];
  const texts = [...textPieces(entries)];
  const named = (name: string) => ({ name, initials: site.initials(name) });
  yield pieceFile('index', [
    'index',
    {
      total: entries.length,
      names: names.length,
      texts: texts.length,
      categories: categories.map(named),
      departments: departments.map(named),
    },
  ]);
  for (const [index, piece] of names.entries()) yield pieceFile(`names-${index + 1}`, ['names', piece]);
  for (const [index, piece] of texts.entries()) yield pieceFile(`texts-${index + 1}`, ['texts', piece]);
}

/** In the order of publication; those that are not in the list any more come last. */
function searchEntries({ content, history, categoryName }: Site): Entry[] {
  const current = content.powers.map((power): Entry => {
    const { uid, number, name, basis, subItems } = power;
    const under = subItems.map((each) => `${each.number} ${each.name}`);
    const text = [...under, basis].join('\n');
    return { uid, number, name, text, category: categoryName(power.category), organ: organName(power.organ), fate: '' };
  });
  const gone = history.gone.map(({ power, category, outcome }): Entry => {
    const { uid, number, name, basis } = power;
    return { uid, number, name, category, organ: organName(power.organ), fate: outcome.decision, text: basis };
  });
  return [...current, ...gone];
}

function* namePieces(
  entries: readonly Entry[],
  categories: readonly string[],
  departments: readonly string[],
  initials: Site['initials'],
): Generator<SearchNames> {
  const categoryAt = new Map(categories.map((name, index) => [name, index]));
  const departmentAt = new Map(departments.map((name, index) => [name, index]));
  for (let start = 0; start < entries.length; start += namesInPiece) {
    const piece = entries.slice(start, start + namesInPiece);
    yield {
      start,
      uids: piece.map(({ uid }) => uid),
      numbers: piece.map(({ number }) => number),
      names: piece.map(({ name }) => name),
      initials: piece.map(({ name }) => initials(name)),
      categories: piece.map(({ category }) => categoryAt.get(category) ?? 0),
      departments: piece.map(({ organ }) => departmentAt.get(organ) ?? 0),
      fates: piece.map(({ fate }) => fate),
    };
  }
}

function* textPieces(entries: readonly Entry[]): Generator<SearchTexts> {
  let start = 0;
  let length = 0;
  for (const [index, { text }] of entries.entries()) {
    if (length > 0 && length + text.length > textInPiece) {
      yield { start, texts: entries.slice(start, index).map((entry) => entry.text) };
      start = index;
      length = 0;
    }
    length += text.length;
  }
  if (start < entries.length) yield { start, texts: entries.slice(start).map((entry) => entry.text) };
}

/** Nothing in the script can end a script element, and old browsers take line separators in strings for line ends. */
function pieceFile(name: string, [kind, data]: SearchPiece): SiteFile {
  const json = JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return { path: `search/data/${name}.js`, text: `quanqing('${kind}', ${json});\n` };
}
