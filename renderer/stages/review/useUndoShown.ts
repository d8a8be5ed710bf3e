import { useEffect, useRef } from 'react';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { showGroup, useSitting } from './sitting.ts';

/** Undoing brings a group back: it is shown, so that one sees what was undone. */
export function useUndoShown(): void {
  const { data } = useAsk('history/state', {});
  const undone = data === undefined ? undefined : (data.redo?.operation ?? null);
  const before = useRef(undone);
  useEffect(() => {
    const isNew = before.current !== undefined && before.current !== undone;
    before.current = undone;
    if (!isNew || undone === null || undone === undefined) return;
    const group = useSitting.getState().acts.get(undone);
    if (group !== undefined) showGroup(group);
  }, [undone]);
}
