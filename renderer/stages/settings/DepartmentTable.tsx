import { Checkbox } from 'antd';
import { type DragEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { goTo } from '#renderer/app/place.ts';
import { act } from '#renderer/engine/act.ts';
import { Icon } from '#renderer/parts/Icon.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { DepartmentListing } from '#shared/contract/departments.ts';
import { moved } from './order.ts';

interface Props {
  readonly departments: readonly DepartmentListing[];
  readonly chosen: ReadonlySet<number>;
  readonly onChoose: (ids: ReadonlySet<number>) => void;
  readonly onOpen: (department: DepartmentListing) => void;
}

/** Dragged or moved by keys into the office's own order. */
export function DepartmentTable({ departments, chosen, onChoose, onOpen }: Props) {
  const { t } = useTranslation('settings');
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const ids = departments.map(({ id }) => id);
  const put = (id: number, to: number) => {
    const order = moved(ids, id, to);
    if (order !== null) void act('departments/reorder', { order: [...order] });
  };
  const choose = (id: number, checked: boolean) => {
    const next = new Set(chosen);
    if (checked) next.add(id);
    else next.delete(id);
    onChoose(next);
  };
  return (
    <table className="departments-table">
      <thead>
        <tr>
          <th aria-label={t('departments.selected', { count: chosen.size })} />
          <th>{t('departments.name')}</th>
          <th>{t('departments.short')}</th>
          <th>{t('departments.aliases')}</th>
          <th>{t('departments.contact')}</th>
          <th>{t('departments.phone')}</th>
          <th className="number">{t('departments.items')}</th>
        </tr>
      </thead>
      <tbody>
        {departments.map((department, index) => (
          <tr
            key={department.id}
            className={over === department.id ? 'departments-over' : ''}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(department.id);
            }}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged !== null) put(dragged, index);
              setOver(null);
            }}
          >
            <td>
              <Handle
                label={t('departments.move', { name: department.name })}
                onDrag={(is) => {
                  setDragged(is ? department.id : null);
                  if (!is) setOver(null);
                }}
                onMove={(by) => put(department.id, index + by)}
              />
              <Checkbox
                aria-label={department.name}
                checked={chosen.has(department.id)}
                onChange={({ target }) => choose(department.id, target.checked)}
              />
            </td>
            <Row department={department} onOpen={onOpen} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface HandleProps {
  readonly label: string;
  readonly onDrag: (dragging: boolean) => void;
  readonly onMove: (by: 1 | -1) => void;
}

function Handle({ label, onDrag, onMove }: HandleProps) {
  const pressed = (event: KeyboardEvent) => {
    if (!event.altKey || (event.code !== 'ArrowUp' && event.code !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.code === 'ArrowUp' ? -1 : 1);
  };
  const started = (event: DragEvent) => {
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', label);
    onDrag(true);
  };
  return (
    <button
      type="button"
      className="departments-handle"
      draggable
      aria-label={label}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      onDragStart={started}
      onDragEnd={() => onDrag(false)}
      onKeyDown={pressed}
    >
      <Icon name="grip" small />
    </button>
  );
}

function Row({ department, onOpen }: { readonly department: DepartmentListing } & Pick<Props, 'onOpen'>) {
  const { t } = useTranslation('settings');
  const { number } = useFormat();
  const { name, short, parent, aliases, contact, phone, note, items, validFrom } = department;
  const since = validFrom === null ? undefined : t('departments.since', { day: validFrom });
  const spelled = aliases.map(({ alias, validTo }) =>
    validTo === null ? alias : `${alias}（${t('departments.until', { day: validTo })}）`,
  );
  const where = [{ field: 'department', value: name }];
  return (
    <>
      <td className={parent === null ? 'ellipsis' : 'ellipsis departments-unit'}>
        <button type="button" className="departments-name" title={note ?? since} onClick={() => onOpen(department)}>
          {name}
        </button>
      </td>
      <td className="soft">{short}</td>
      <td className="soft ellipsis" title={spelled.join('、')}>
        {spelled.join('、')}
      </td>
      <td className="soft ellipsis">{contact}</td>
      <td className="soft ellipsis selectable">{phone}</td>
      <td className="number">
        <button type="button" className="link" onClick={() => goTo({ stage: 'catalogue', where })}>
          {number(items)}
        </button>
      </td>
    </>
  );
}
