import './Bar.css';

interface Props {
  /** 0 to 1. */
  readonly share: number;
  readonly tone?: 'accent' | 'warn';
  /** Set where the figure does not stand beside it. */
  readonly label?: string;
}

/** How much of a whole, 4 px high. */
export function Bar({ share, tone = 'accent', label }: Props) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100);
  const fill = <i className={`bar-${tone}`} style={{ width: `${percent}%` }} />;
  if (label === undefined) {
    return (
      <span className="bar" aria-hidden="true">
        {fill}
      </span>
    );
  }
  return (
    <span
      className="bar"
      role="progressbar"
      aria-label={label}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
    >
      {fill}
    </span>
  );
}
