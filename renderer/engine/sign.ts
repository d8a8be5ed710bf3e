import { askActor } from '#renderer/app/actor.ts';
import { type CallName, contract, type Input } from '#shared/contract.ts';

/** The actor is filled in. */
export type ActInput<N extends CallName> = Omit<Input<N>, 'actor'>;

/** The input with the name of who is at the keyboard, where the call wants one; null where none was given. */
export async function sign<N extends CallName>(name: N, input: ActInput<N>): Promise<Input<N> | null> {
  const shape: unknown = 'shape' in contract[name].input ? contract[name].input.shape : {};
  const wantsActor = typeof shape === 'object' && shape !== null && 'actor' in shape;
  const actor = wantsActor ? await askActor() : '';
  return actor === null ? null : ({ ...input, ...(wantsActor ? { actor } : {}) } as Input<N>);
}
