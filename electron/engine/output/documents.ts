import type { Arrangement } from '#shared/publish/chapters.ts';
import type { PublishedList } from '#shared/publish/publishedList.ts';
import type { DrawnPicture } from './charts/drawnPicture.ts';
import { xlsxOfRelease } from './xlsx.ts';

type Print = (list: PublishedList, by: Arrangement) => Promise<Uint8Array>;

interface Sources {
  /** The pictures of the release as PNG; null where nothing here draws them. */
  readonly drawn?: Promise<readonly DrawnPicture[] | null>;
  /** Null where nothing here prints. */
  readonly print?: Print | null;
}

/**
 * What takes long to make of a release. Each is made once, however many outputs hold it: a site offers what is written
 * beside it, too.
 */
export class Documents {
  readonly #drawn: Promise<readonly DrawnPicture[] | null>;
  readonly #print: Print | null;
  readonly #made = new WeakMap<PublishedList, Map<string, Promise<Uint8Array>>>();

  constructor({ drawn = Promise.resolve([]), print = null }: Sources = {}) {
    this.#drawn = drawn;
    this.#print = print;
  }

  /** As documents hold them. */
  async pictures(): Promise<readonly DrawnPicture[]> {
    return (await this.#drawn) ?? [];
  }

  /** Pictures belong there, and nothing here draws them; then it does not print either. */
  async lackPictures(): Promise<boolean> {
    return (await this.#drawn) === null;
  }

  workbook(list: PublishedList): Promise<Uint8Array> {
    return this.#once(list, 'xlsx', async () => xlsxOfRelease(list, await this.pictures()));
  }

  document(list: PublishedList, by: Arrangement): Promise<Uint8Array> {
    return this.#once(list, `docx ${by}`, async () => {
      // The library that writes it is large, and few sittings need it.
      const { docxOfList } = await import('./docx/docx.ts');
      return docxOfList(list, by, await this.pictures());
    });
  }

  /** As a PDF; null where nothing here prints. */
  print(list: PublishedList, by: Arrangement): Promise<Uint8Array> | null {
    const print = this.#print;
    return print === null ? null : this.#once(list, `pdf ${by}`, () => print(list, by));
  }

  #once(list: PublishedList, kind: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const made = this.#made.get(list) ?? new Map<string, Promise<Uint8Array>>();
    this.#made.set(list, made);
    const bytes = made.get(kind) ?? make();
    made.set(kind, bytes);
    return bytes;
  }
}
