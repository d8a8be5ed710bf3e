import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { ChoiceList, fittingChoices } from './ChoiceList.tsx';
import type { GridColumn } from './column.ts';
import { beginEdit, endEdit, useCursor } from './cursor.ts';
import { cellId } from './GridLine.tsx';

interface Props {
  readonly gridId: string;
  readonly label: string;
  readonly column: GridColumn | undefined;
  /** Whether the cell of the cursor can be edited now. */
  readonly editable: boolean;
  /** Changes when the cell may have moved under an edit. */
  readonly moved: number;
  readonly whole: () => Promise<string>;
  readonly onKey: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onPaste: (text: string) => void;
  readonly onCommit: (value: string) => void;
  /** Where the cursor goes after an edit. */
  readonly onLeave: (by: 'Enter' | 'Tab', back: boolean) => void;
  readonly inputRef: RefObject<HTMLTextAreaElement | null>;
}

/**
 * Has the focus while the grid is used, so that what is typed goes into a text field from the first key and an input
 * method composes in it; over the cell of the cursor it is the editor.
 */
export function GridInput(props: Props) {
  const { gridId, label, column, editable, inputRef, onCommit, onLeave } = props;
  const { row, column: at, editing } = useCursor();
  const [text, setText] = useState('');
  const [picked, setPicked] = useState<number | null>(null);
  const committed = useRef(false);
  const choices = typeof column?.edit === 'object' ? column.edit.choices : null;
  const fitting = choices === null ? [] : fittingChoices(choices, text);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when an edit begins or ends
  useEffect(() => {
    if (editing === null) {
      setText('');
      return;
    }
    committed.current = false;
    setPicked(null);
    if (editing.typed !== null) return;
    let stopped = false;
    void props.whole().then((whole) => {
      if (stopped) return;
      setText(choices === null ? whole : '');
      requestAnimationFrame(() => inputRef.current?.select());
    });
    return () => {
      stopped = true;
    };
  }, [editing]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: measuring at every frame would make the browser lay out twice
  useLayoutEffect(() => {
    const input = inputRef.current;
    const cell = document.getElementById(cellId(row, at));
    const frame = input?.offsetParent;
    if (!input || !cell || !frame) return;
    const place = cell.getBoundingClientRect();
    const origin = frame.getBoundingClientRect();
    input.style.left = `${place.left - origin.left}px`;
    input.style.top = `${place.top - origin.top}px`;
    input.style.width = `${place.width}px`;
    input.style.minHeight = `${place.height}px`;
  }, [row, at, editing, props.moved]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: as high as the text
  useLayoutEffect(() => {
    const input = inputRef.current;
    if (input === null || editing === null) return;
    input.style.height = 'auto';
    input.style.height = `${Math.min(input.scrollHeight, 240)}px`;
  }, [text, editing]);

  const commit = (value: string) => {
    if (committed.current) return;
    committed.current = true;
    endEdit();
    onCommit(value);
  };
  const commitTyped = () => {
    if (choices === null) return commit(text);
    const chosen = picked === null ? fitting[text === '' ? -1 : 0] : fitting[picked];
    if (chosen === undefined) endEdit();
    else commit(chosen.value);
  };
  const typed = (value: string) => {
    if (editing === null) {
      if (!editable) return;
      beginEdit(value);
    }
    setText(value);
    setPicked(null);
    const direct = choices?.find(({ key }) => key === value);
    if (direct !== undefined) commit(direct.value);
  };
  const editKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { key } = event;
    if (key === 'Escape') endEdit();
    else if (key === 'Enter' && event.altKey && column?.edit === 'lines') {
      event.currentTarget.setRangeText(
        '\n',
        event.currentTarget.selectionStart,
        event.currentTarget.selectionEnd,
        'end',
      );
      setText(event.currentTarget.value);
    } else if (key === 'Enter' || key === 'Tab') {
      commitTyped();
      onLeave(key, event.shiftKey);
    } else if (choices !== null && (key === 'ArrowDown' || key === 'ArrowUp')) {
      const step = key === 'ArrowDown' ? 1 : -1;
      setPicked((now) => Math.max(0, Math.min((now ?? (step > 0 ? -1 : fitting.length)) + step, fitting.length - 1)));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <textarea
        ref={inputRef}
        className={editing === null ? 'grid-input' : 'grid-input grid-input-open'}
        aria-label={column === undefined ? label : `${label} ${column.label}`}
        aria-controls={gridId}
        aria-activedescendant={editing === null ? cellId(row, at) : undefined}
        rows={1}
        spellCheck={false}
        value={text}
        onChange={(event) => typed(event.target.value)}
        onKeyDown={(event) => {
          // What an input method makes of the key comes as text.
          if (event.nativeEvent.isComposing || event.key === 'Process') return;
          if (editing === null) props.onKey(event);
          else editKey(event);
        }}
        onPaste={(event) => {
          if (editing !== null) return;
          event.preventDefault();
          props.onPaste(event.clipboardData.getData('text/plain'));
        }}
        onBlur={() => {
          if (editing !== null) commitTyped();
        }}
      />
      {choices === null || editing === null ? null : (
        <ChoiceList choices={fitting} picked={picked ?? (text === '' ? -1 : 0)} anchor={inputRef} onPick={commit} />
      )}
    </>
  );
}
