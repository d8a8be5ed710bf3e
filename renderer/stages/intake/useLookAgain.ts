import { useEffect, useRef } from 'react';
import { useEngineState } from '#renderer/app/useMainEvents.ts';
import type { DeskFileRow } from '#shared/contract/desk.ts';
import { look } from './desk.ts';

/** The desk is in the engine's memory: where that had to be started again, the files that lay there are read again. */
export function useLookAgain(files: readonly DeskFileRow[]): void {
  const { state } = useEngineState();
  const kept = useRef<readonly string[]>([]);
  const before = useRef(state);
  useEffect(() => {
    const back = state === 'ready' && before.current !== 'ready';
    before.current = state;
    if (back) void look(kept.current);
    else if (state === 'ready') kept.current = files.flatMap(({ path }) => path ?? []);
  }, [state, files]);
}
