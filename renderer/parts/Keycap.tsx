import './Keycap.css';
import { Fragment } from 'react';
import { keycapsOf } from '#renderer/actions/keyNames.ts';

/** The keys of a chord, as they are printed on the keyboard. `keys` in the notation of the actions. */
export function Keycap({ keys }: { readonly keys: string }) {
  return (
    <kbd className="keycap">
      {keycapsOf(keys).map((cap, index) => (
        <Fragment key={cap}>
          {index > 0 ? ' ' : ''}
          {cap}
        </Fragment>
      ))}
    </kbd>
  );
}
