import type { GroupKind } from '#shared/model/group.ts';
import type { Comparison } from './compare.ts';

/** What a pair is taken for. */
export interface Proposal {
  readonly kind: GroupKind;
  readonly sure: boolean;
  /** Within the band of its outcome, 0 to 1. */
  readonly weight: number;
  /** Id of the wider power, where one is. */
  readonly parent?: number;
}

/** Both stand on an article that tells their power. */
export function isShared({ citation }: Comparison): boolean {
  return ['same-clause', 'other-clause', 'several-articles'].includes(citation.relation) && !citation.general;
}
