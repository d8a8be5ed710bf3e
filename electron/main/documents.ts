import { resolve } from 'node:path';

/** What of Electron's app tells of documents. */
export interface DocumentEvents {
  on(event: 'open-file', hear: (event: { preventDefault(): void }, file: string) => void): unknown;
  on(event: 'second-instance', hear: (event: unknown, argv: string[], folder: string) => void): unknown;
}

/** Documents that the system hands to the program: by double click, on its icon, from a second start. */
export interface Documents {
  /** What came before the window could ask, the latest; null where there is none, or it was taken already. */
  readonly takeFirst: () => string | null;
  readonly onOpen: (open: (file: string) => void) => void;
}

/** Listens from the first moment: macOS tells of a document before the program is ready. */
export function createDocuments(app: DocumentEvents): Documents {
  let waiting = documentIn(process.argv, process.cwd());
  let tell: ((file: string) => void) | null = null;
  // Until the window's page has asked for the first one, nobody hears of a second.
  let asked = false;
  const arrived = (file: string | null) => {
    if (file === null) return;
    if (asked && tell !== null) tell(file);
    else waiting = file;
  };
  app.on('open-file', (event, file) => {
    event.preventDefault();
    arrived(file);
  });
  app.on('second-instance', (_, argv, folder) => arrived(documentIn(argv, folder)));
  return {
    takeFirst: () => {
      const file = waiting;
      waiting = null;
      asked = true;
      return file;
    },
    onOpen: (open) => {
      tell = open;
    },
  };
}

function documentIn(argv: readonly string[], folder: string): string | null {
  const file = argv.slice(1).find((argument) => argument.endsWith('.quanqing') && !argument.startsWith('-'));
  return file === undefined ? null : resolve(folder, file);
}
