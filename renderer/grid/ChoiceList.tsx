import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { Keycap } from '#renderer/parts/Keycap.tsx';
import type { Choice } from './column.ts';

/** Those in whose label the text stands; all while nothing was typed. */
export function fittingChoices(choices: readonly Choice[], text: string): readonly Choice[] {
  const sought = text.trim().toLowerCase();
  return choices.filter(({ label, value }) => label.toLowerCase().includes(sought) || value.includes(sought));
}

interface Props {
  readonly choices: readonly Choice[];
  readonly picked: number;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onPick: (value: string) => void;
}

/** The values that a cell can take, below the cell; above it where there is no room. */
export function ChoiceList({ choices, picked, anchor, onPick }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const cell = anchor.current;
    const box = list.current;
    if (cell === null || box === null) return;
    const room = (cell.offsetParent?.clientHeight ?? 0) - cell.offsetTop - cell.offsetHeight;
    const below = room > box.offsetHeight + 8;
    box.style.left = `${cell.offsetLeft}px`;
    box.style.minWidth = `${cell.offsetWidth}px`;
    box.style.top = `${below ? cell.offsetTop + cell.offsetHeight + 2 : cell.offsetTop - box.offsetHeight - 2}px`;
  });
  useEffect(() => {
    list.current?.children[picked]?.scrollIntoView({ block: 'nearest' });
  }, [picked]);
  return (
    <div ref={list} className="grid-choices" role="listbox" tabIndex={-1}>
      {choices.map(({ value, label, key }, at) => (
        <div
          key={value}
          role="option"
          tabIndex={-1}
          aria-selected={at === picked}
          className={at === picked ? 'grid-choice grid-choice-picked' : 'grid-choice'}
          // Before the field loses the focus, which would end the edit.
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(value);
          }}
        >
          <span className="ellipsis">{label}</span>
          {key === undefined ? null : <Keycap keys={`Digit${key}`} />}
        </div>
      ))}
    </div>
  );
}
