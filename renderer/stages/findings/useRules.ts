import { useEffect, useState } from 'react';
import { usePlace } from '#renderer/app/place.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import type { Output } from '#shared/contract.ts';

export type Rules = Output<'findings/rules'>;
export type RuleRow = Rules['rules'][number];
export type FindingRow = Output<'findings/list'>['rows'][number];

/** The rules, and the one whose findings are looked at: the one asked for from elsewhere, else the first that is open. */
export function useRules() {
  const { data } = useAsk('findings/rules', {});
  const { focus } = usePlace();
  const [chosen, setChosen] = useState<string | null>(focus);
  useEffect(() => {
    if (focus !== null) setChosen(focus);
  }, [focus]);
  const rules = sortRules(data?.rules ?? []);
  const rule = rules.find((each) => each.rule === chosen) ?? rules.find(({ open }) => open > 0) ?? rules[0];
  return { data, rules, rule, choose: setChosen };
}

const weights = { severe: 0, review: 1, note: 2 } as const;

/** The severe first, each in the order of application. */
function sortRules(rules: readonly RuleRow[]): readonly RuleRow[] {
  return [...rules].sort((a, b) => weights[a.severity] - weights[b.severity]);
}
