import './Worklist.css';
import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import type { Pages } from '#renderer/engine/usePages.ts';
import { withoutPlace } from '#shared/text/departmentName.ts';
import { LongList } from './LongList.tsx';

interface Line {
  readonly name: string;
  readonly department: string | null;
}

interface Props<L extends Line> {
  readonly label: string;
  readonly pages: Pages<L>;
  readonly idOf: (line: L) => number;
  readonly current: number;
  readonly ticked: ReadonlySet<number>;
  readonly tickLabel: (name: string) => string;
  readonly onCurrent: (index: number) => void;
  readonly onTick: (item: number) => void;
  readonly onOpen: (item: number) => void;
  readonly onSeen: (range: { readonly from: number; readonly to: number }) => void;
  /** The name as it is drawn; without, as it is. */
  readonly drawName?: (line: L) => ReactNode;
  /** An act would not be about it. */
  readonly isAside?: (line: L, index: number) => boolean;
  /** What stands behind name and department. */
  readonly ends: (line: L) => ReactNode;
}

/** The items that a stage works off, a line each, of which some can be ticked. */
export function ItemLines<L extends Line>(props: Props<L>) {
  const { label, pages, idOf, current, ticked, tickLabel, onCurrent, onTick, onOpen, onSeen } = props;
  return (
    <LongList
      label={label}
      total={pages.total ?? 0}
      rowHeight={2}
      current={current}
      onSeen={onSeen}
      row={(index) => {
        const line = pages.at(index);
        if (line === undefined) return <div className="worklist-line" />;
        const { name, department } = line;
        const aside = props.isAside?.(line, index) === true;
        return (
          <div
            className={aside ? 'worklist-line worklist-line-aside' : 'worklist-line'}
            aria-current={index === current}
          >
            <Checkbox
              checked={ticked.has(idOf(line))}
              aria-label={tickLabel(name)}
              onChange={() => onTick(idOf(line))}
            />
            <button
              type="button"
              className="worklist-name ellipsis"
              title={name}
              tabIndex={-1}
              onClick={() => onCurrent(index)}
              onDoubleClick={() => onOpen(idOf(line))}
            >
              {props.drawName?.(line) ?? name}
            </button>
            <span className="worklist-department muted small ellipsis" title={department ?? ''}>
              {withoutPlace(department ?? '')}
            </span>
            {props.ends(line)}
          </div>
        );
      }}
    />
  );
}
