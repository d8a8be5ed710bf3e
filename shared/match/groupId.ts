import type { GroupKind } from '#shared/model/group.ts';
import { fingerprint } from '#shared/text/fingerprint.ts';

/** The name of a group: 16 hex digits that follow from its kind and members alone. Items come in ascending order. */
export function groupId(kind: GroupKind, items: readonly number[]): string {
  return fingerprint(`${kind}:${items.join(',')}`);
}
