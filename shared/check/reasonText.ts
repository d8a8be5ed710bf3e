import { fillWords } from '#shared/model/failure.ts';
import type { Finding } from './finding.ts';
import { findRule } from './rules.ts';

/** The reason in official words, fit to stand in the list of adjustments; the rule's id where no such rule is known. */
export function reasonText(finding: Pick<Finding, 'rule' | 'values'>): string {
  const rule = findRule(finding.rule);
  return rule === null ? finding.rule : fillWords(rule.reason, finding.values);
}
