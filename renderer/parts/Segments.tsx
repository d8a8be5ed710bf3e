import './Segments.css';

interface Segment<V extends string> {
  readonly value: V;
  readonly label: string;
  /** Printed behind the label. */
  readonly count?: string;
}

interface Props<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly segments: readonly Segment<V>[];
  readonly onChange: (value: V) => void;
}

/** One of a few views of the same thing. */
export function Segments<V extends string>({ label, value, segments, onChange }: Props<V>) {
  return (
    <div className="segments" role="group" aria-label={label}>
      {segments.map((segment) => (
        <button
          type="button"
          key={segment.value}
          className="segment"
          aria-pressed={segment.value === value}
          onClick={() => onChange(segment.value)}
        >
          {segment.label}
          {segment.count === undefined ? null : <span className="segment-count">{segment.count}</span>}
        </button>
      ))}
    </div>
  );
}
