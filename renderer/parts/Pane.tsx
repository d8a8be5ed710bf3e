import './Pane.css';
import type { ReactNode } from 'react';

interface PaneProps {
  readonly className?: string;
  /** What a screen reader calls the part of the page. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A part of the work area, parted from its neighbours by one hairline. */
export function Pane({ className = '', label, children }: PaneProps) {
  return (
    <section className={`pane ${className}`} aria-label={label}>
      {children}
    </section>
  );
}

/** The 48 px line at the top of a pane. */
export function PaneHead({ children }: { readonly children: ReactNode }) {
  return <div className="pane-head">{children}</div>;
}
