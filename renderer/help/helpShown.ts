import { create } from 'zustand';
import type { StageId } from '#renderer/app/place.ts';
import { prefer, usePreferences } from '#renderer/app/preferences.ts';

/** The stage whose help was called; it goes with the stage. */
const useCalled = create<{ readonly stage: StageId | null }>(() => ({ stage: null }));

const nameOf = (stage: StageId) => `help-${stage}`;

/** Whether the stage's help is shown: when it was called, and by itself until it was dismissed once. */
export function useStageHelp(stage: StageId): boolean {
  const called = useCalled();
  const { dismissed } = usePreferences();
  return called.stage === stage || !dismissed.includes(nameOf(stage));
}

export function callStageHelp(stage: StageId): void {
  useCalled.setState({ stage });
}

/** For good: from then on it comes only when it is called. */
export function dismissStageHelp(stage: StageId): void {
  useCalled.setState({ stage: null });
  const { dismissed } = usePreferences.getState();
  if (!dismissed.includes(nameOf(stage))) void prefer({ dismissed: [...dismissed, nameOf(stage)] });
}
