import { resolve } from 'node:path';
import type { App } from 'electron';

/** Documents that the system hands to the program: by double click, on its icon, from a second start. */
export interface Documents {
  /** The one it was started with; null where there is none, or it was taken already. */
  readonly takeFirst: () => string | null;
  readonly onOpen: (open: (file: string) => void) => void;
}

/** Listens from the first moment: macOS tells of a document before the program is ready. */
export function createDocuments(app: App): Documents {
  let waiting = documentIn(process.argv, process.cwd());
  let tell: ((file: string) => void) | null = null;
  const arrived = (file: string | null) => {
    if (file === null) return;
    if (tell === null) waiting = file;
    else tell(file);
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
