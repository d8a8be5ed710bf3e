import './Empty.css';
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconShapes.tsx';

interface Props {
  readonly icon: IconName;
  readonly title: string;
  /** What to do next. */
  readonly hint?: string;
  /** The one button that does it. */
  readonly children?: ReactNode;
}

/** Where there is nothing to show: why, and what to do next. */
export function Empty({ icon, title, hint, children }: Props) {
  return (
    <div className="empty">
      <Icon name={icon} />
      <h2>{title}</h2>
      {hint === undefined ? null : <p className="soft">{hint}</p>}
      {children}
    </div>
  );
}
