import { fileURLToPath } from 'node:url';
import type { PressProgram } from '#shared/wire/press.ts';
import { sourcePress } from './sourcePress.ts';

/** Where the engine finds what comes with the program; it differs between the sources and the built app. */
export interface Places {
  /** The folder `resources` of the program. */
  readonly resources: string;
  /** The script of the processes that read files. */
  readonly parserScript: string;
  /** How the program is started to print; null where that cannot be. */
  readonly press: () => PressProgram | null;
}

/** When the engine runs from its sources. */
export const sourcePlaces: Places = {
  resources: fileURLToPath(new URL('../../resources', import.meta.url)),
  parserScript: fileURLToPath(new URL('./intake/parserChild.ts', import.meta.url)),
  press: sourcePress,
};
