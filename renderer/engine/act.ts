import { askActor } from '#renderer/app/actor.ts';
import { type CallName, contract, type Input, type Output } from '#shared/contract.ts';
import { callEngine } from './client.ts';
import { askAgain } from './queries.ts';
import { tellFailure } from './tell.ts';

/** The actor is filled in. */
export type ActInput<N extends CallName> = Omit<Input<N>, 'actor'>;

/**
 * One act of the user on the catalogue, under their name. What goes wrong is said, and the answer is then null, as it
 * is where the user would not give a name.
 */
export async function act<N extends CallName>(name: N, input: ActInput<N>): Promise<Output<N> | null> {
  try {
    const signed = await sign(name, input);
    if (signed === null) return null;
    const output = await callEngine(name, signed);
    if (contract[name].writes) askAgain();
    return output;
  } catch (error) {
    tellFailure(error);
    return null;
  }
}

/** The input with the name of who is at the keyboard, where the call wants one; null where none was given. */
export async function sign<N extends CallName>(name: N, input: ActInput<N>): Promise<Input<N> | null> {
  const shape: unknown = 'shape' in contract[name].input ? contract[name].input.shape : {};
  const wantsActor = typeof shape === 'object' && shape !== null && 'actor' in shape;
  const actor = wantsActor ? await askActor() : '';
  return actor === null ? null : ({ ...input, ...(wantsActor ? { actor } : {}) } as Input<N>);
}
