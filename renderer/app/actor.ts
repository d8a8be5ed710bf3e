import { create } from 'zustand';
import { usePreferences } from './preferences.ts';

/** The open question for the name of who is at the keyboard; the dialog shows while there is one. */
export const useActorQuestion = create<{ readonly answer: ((name: string | null) => void) | null }>(() => ({
  answer: null,
}));

/** The name under which changes are recorded: asked for once, before the first. Null where none was given. */
export async function askActor(): Promise<string | null> {
  const { actor } = usePreferences.getState();
  if (actor !== '') return actor;
  return new Promise((resolve) => {
    const earlier = useActorQuestion.getState().answer;
    const answer = (name: string | null) => {
      earlier?.(name);
      useActorQuestion.setState({ answer: null });
      resolve(name);
    };
    useActorQuestion.setState({ answer });
  });
}
