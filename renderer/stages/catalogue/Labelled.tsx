import { type ReactNode, useId } from 'react';

interface Props {
  readonly label: string;
  /** The field, under the id that it is given. */
  readonly children: (id: string) => ReactNode;
}

/** A field of a form with its label above. */
export function Labelled({ label, children }: Props) {
  const id = useId();
  return (
    <div className="catalogue-field">
      <label htmlFor={id} className="muted small">
        {label}
      </label>
      {children(id)}
    </div>
  );
}
