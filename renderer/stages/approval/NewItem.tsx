import { approvalColumns } from '#shared/approve/columns.ts';
import type { RoundKind } from '#shared/approve/round.ts';
import type { Proposal } from './useProposals.ts';

interface Props {
  readonly kind: RoundKind;
  readonly cells: NonNullable<Proposal['cells']>;
}

/** A row that was written in: each of its cells under its header. */
export function NewItem({ kind, cells }: Props) {
  return (
    <dl className="approval-new-item">
      {approvalColumns[kind].map(({ key, header }) => {
        const text = cells[key] ?? '';
        return text === '' ? null : (
          <div key={key}>
            <dt>{header}</dt>
            <dd>{text}</dd>
          </div>
        );
      })}
    </dl>
  );
}
