import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** What is proposed, and not what was sent. */
  readonly isNew?: boolean;
  readonly children: ReactNode;
}

/** One of the texts that stand side by side. */
export function Side({ title, isNew = false, children }: Props) {
  return (
    <div className={isNew ? 'approval-side is-new' : 'approval-side'}>
      <p className="muted small">{title}</p>
      <div className="approval-text">{children}</div>
    </div>
  );
}
