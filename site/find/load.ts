import type { SearchIndex, SearchPiece } from '#shared/site/searchPiece.ts';
import { Catalogue } from './catalogue.ts';

declare global {
  interface Window {
    /** What the pieces call. */
    quanqing?: (...piece: SearchPiece) => void;
  }
}

/**
 * Loads names first, then what is longer; `onMore` after each piece. Everything comes as scripts, since a page from a
 * disc may fetch nothing. Rejects where a piece cannot be loaded.
 */
export async function loadCatalogue(folder: string, onMore: (catalogue: Catalogue) => void): Promise<void> {
  const catalogue = new Catalogue(await loadIndex(folder));
  const { names, texts } = catalogue.index;
  for (let piece = 1; piece <= names + texts; piece += 1) {
    const name = piece <= names ? `names-${piece}` : `texts-${piece - names}`;
    const [kind, data] = await loadPiece(`${folder}${name}.js`);
    if (kind === 'names') catalogue.addNames(data);
    if (kind === 'texts') catalogue.addTexts(data);
    onMore(catalogue);
  }
}

async function loadIndex(folder: string): Promise<SearchIndex> {
  const [kind, data] = await loadPiece(`${folder}index.js`);
  if (kind !== 'index') throw new Error(`${folder}index.js holds ${kind}`);
  return data;
}

/** One at a time: the pieces all call one function. */
function loadPiece(address: string): Promise<SearchPiece> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    let piece: SearchPiece | null = null;
    window.quanqing = (...given) => {
      piece = given;
    };
    script.src = address;
    script.onload = () => {
      script.remove();
      if (piece === null) reject(new Error(`${address} holds nothing`));
      else resolve(piece);
    };
    script.onerror = () => reject(new Error(`${address} cannot be loaded`));
    document.head.append(script);
  });
}
