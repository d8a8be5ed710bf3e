import { useAsk } from '#renderer/engine/useAsk.ts';
import { roundKinds } from '#shared/approve/round.ts';
import type { Output } from '#shared/contract.ts';
import { useSitting } from './sitting.ts';

export type Round = Output<'approve/rounds'>[number];

/** The rounds of the kind that is shown, the latest first, and the one that is looked at. Undefined until asked. */
export function useRound() {
  const { kind, round } = useSitting();
  const { data } = useAsk('approve/rounds', {});
  if (data === undefined) return undefined;
  const rounds = data.filter((each) => each.kind === kind).reverse();
  const counts = roundKinds.map((each) => ({ kind: each, open: openOf(data.findLast((one) => one.kind === each)) }));
  return { rounds, current: rounds.find((each) => each.round === round) ?? rounds[0], counts };
}

function openOf(round: Round | undefined): number {
  return round?.open ?? 0;
}
