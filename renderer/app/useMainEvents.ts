import i18next from 'i18next';
import { useEffect } from 'react';
import { create } from 'zustand';
import { callShell, hearMain } from '#renderer/engine/client.ts';
import { askAgain } from '#renderer/engine/queries.ts';
import { tellDone, tellFailure } from '#renderer/engine/tell.ts';
import { openCatalogue } from './catalogue.ts';
import { loadPreferences } from './preferences.ts';

/** Whether the engine runs; `lost` for the moment until it was started again. */
export const useEngineState = create<{ readonly state: 'ready' | 'lost' | 'dead' }>(() => ({ state: 'ready' }));

/** What the main process tells: documents to open, and how the engine is. */
export function useMainEvents(): void {
  useEffect(() => {
    const stop = hearMain((message) => {
      if (message.t === 'open') void openCatalogue(message.file);
      if (message.t === 'engine') heardOfEngine(message.state);
    });
    void begin().catch(tellFailure);
    return stop;
  }, []);
}

async function begin(): Promise<void> {
  await loadPreferences();
  const { file } = await callShell('shell/started', {});
  if (file !== null) await openCatalogue(file);
}

function heardOfEngine(state: 'ready' | 'lost' | 'dead'): void {
  const before = useEngineState.getState().state;
  useEngineState.setState({ state });
  if (state !== 'ready' || before === 'ready') return;
  tellDone(i18next.t('engine.back'));
  askAgain();
}
