import type { DeskFileRow } from '#shared/contract/desk.ts';

export interface FileGroups {
  /** To be looked at first. */
  readonly doubtful: readonly DeskFileRow[];
  /** Unreadable, without a list in them, or read before. */
  readonly out: readonly DeskFileRow[];
  readonly sure: readonly DeskFileRow[];
}

export function groupFiles(files: readonly DeskFileRow[]): FileGroups {
  return {
    doubtful: files.filter(({ verdict }) => verdict === 'doubtful'),
    out: files.filter(({ verdict }) => verdict === 'unreadable' || verdict === 'same' || verdict === 'no-list'),
    sure: files.filter(({ verdict }) => verdict === 'sure'),
  };
}
