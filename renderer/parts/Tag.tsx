import './Tag.css';
import type { ReactNode } from 'react';

interface Props {
  readonly tone?: 'plain' | 'ok' | 'warn' | 'bad' | 'accent';
  readonly children: ReactNode;
}

/** A word on a ground of its state. */
export function Tag({ tone = 'plain', children }: Props) {
  return <span className={`tag tag-${tone}`}>{children}</span>;
}
