/** The number of a stage in a ring that fills as the work gets done, and a tick in the end. */
export function Ring({ number, done }: { readonly number: number; readonly done: number }) {
  if (done >= 1) {
    return (
      <svg className="ring ring-done" viewBox="0 0 22 22" aria-hidden="true">
        <circle className="ring-track" cx="11" cy="11" r="9" />
        <path d="m7 11.3 2.7 2.7L15 8.6" />
      </svg>
    );
  }
  const round = 2 * Math.PI * 9;
  return (
    <svg className="ring" viewBox="0 0 22 22" aria-hidden="true">
      <circle className="ring-track" cx="11" cy="11" r="9" />
      {done > 0 ? (
        <circle
          className="ring-arc"
          cx="11"
          cy="11"
          r="9"
          strokeDasharray={`${round * done} ${round}`}
          transform="rotate(-90 11 11)"
        />
      ) : null}
      <text x="11" y="15" textAnchor="middle">
        {number}
      </text>
    </svg>
  );
}
