import type { Finding } from '#shared/check/finding.ts';
import { isAcceptable } from '#shared/check/proposed.ts';
import { reasonText } from '#shared/check/reasonText.ts';
import type { Output } from '#shared/contract.ts';
import type { Session } from '../../session.ts';
import { listDepartments } from '../../store/departments.ts';
import { dismissalReason } from '../../store/findingList.ts';
import { getItem } from '../../store/items.ts';

export type FindingRow = Output<'findings/list'>['rows'][number];

/** Makes rows of findings; the names of departments are read once. */
export function findingRows(session: Session, findings: readonly Finding[]): FindingRow[] {
  const departments = new Map(listDepartments(session.db).map(({ id, name }) => [id, name]));
  return findings.flatMap((finding) => {
    const item = getItem(session.db, finding.item);
    if (item === null) return [];
    return [
      {
        item: item.id,
        number: item.number,
        name: item.name,
        department: departments.get(item.departmentId ?? 0) ?? null,
        decision: item.decision,
        reason: reasonText(finding),
        proposal: shownProposal(session, finding),
        dismissedFor: dismissalReason(session.db, item.id, finding.rule),
      },
    ];
  });
}

function shownProposal(session: Session, { proposal }: Finding): FindingRow['proposal'] {
  if (proposal === null) return null;
  const into = proposal.mergeInto === undefined ? null : getItem(session.db, proposal.mergeInto);
  return {
    decision: proposal.decision,
    acceptable: isAcceptable(proposal) && (proposal.decision !== '合并' || into !== null),
    into: into === null ? null : { id: into.id, number: into.number, name: into.name },
    asSubItem: proposal.asSubItem ?? false,
    target: proposal.target ?? null,
    category: proposal.category ?? null,
    isPublic: proposal.isPublic ?? true,
  };
}
