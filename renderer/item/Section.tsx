import type { ReactNode } from 'react';
import { Icon } from '#renderer/parts/Icon.tsx';
import type { IconName } from '#renderer/parts/iconShapes.tsx';

interface Props {
  readonly icon: IconName;
  readonly title: string;
  /** At the right end of the heading. */
  readonly aside?: ReactNode;
  readonly className?: string;
  readonly children?: ReactNode;
}

export function Section({ icon, title, aside, className = '', children }: Props) {
  return (
    <section className={`item-section ${className}`}>
      <h3>
        <Icon name={icon} small />
        {title}
        <span className="spacer" />
        {aside}
      </h3>
      {children}
    </section>
  );
}
