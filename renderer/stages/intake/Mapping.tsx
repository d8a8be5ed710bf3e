import { Select } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '#renderer/actions/useActions.ts';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { Picture } from '#shared/contract/desk.ts';
import { type Field, fields } from '#shared/sheet/reading.ts';
import { sureConfidence } from '#shared/sheet/verdict.ts';
import { adjust } from './desk.ts';

interface Props {
  readonly file: number;
  readonly position: number;
  readonly columns: Picture['columns'];
  readonly edges: readonly number[];
}

/** What stands first in a list that is chosen from by hand, several dozen times a day. */
const usual: readonly Field[] = [
  'name',
  'subitem',
  'category',
  'basis',
  'organ',
  'department',
  'level',
  'serial',
  'note',
];
const inOrder: readonly Field[] = [...usual, ...fields.filter((field) => !usual.includes(field))];

/** Above the cells: what each column was taken for and how sure that is; choosing another field reads the sheet anew. */
export function Mapping({ file, position, columns, edges }: Props) {
  const { t } = useTranslation('intake');
  const { percent } = useFormat();
  const head = useRef<HTMLDivElement>(null);
  const options = [
    { value: 'none', label: t('notRead') },
    ...inOrder.map((field) => ({ value: field, label: t(`field.${field}`) })),
  ];
  const doubtful = columns.find((column) => column.doubtful) ?? columns.find(({ field }) => field === null);
  useActions([
    {
      id: 'fix-column',
      label: t('fixColumn'),
      group: 'stage',
      keys: ['KeyG'],
      enabled: doubtful !== undefined,
      run: () =>
        head.current?.querySelector<HTMLElement>(`[data-column="${doubtful?.column ?? 0}"] [role="combobox"]`)?.focus(),
    },
  ]);
  return (
    <div className="picture-head" ref={head} role="row">
      <div className="picture-corner" role="columnheader" />
      {columns.map(({ column, letter, field, confidence, doubtful: low, why, hidden }) => {
        const state = low ? 'low' : field === null ? 'out' : 'sure';
        return (
          <div
            key={column}
            className={`picture-column picture-column-${state}`}
            data-column={column}
            role="columnheader"
            style={{ width: (edges[column + 1] ?? 0) - (edges[column] ?? 0) }}
          >
            <Select
              size="small"
              aria-label={t('column', { column: letter })}
              title={why === null ? '' : t(`why.${why}`)}
              value={field ?? 'none'}
              options={options}
              popupMatchSelectWidth={false}
              showSearch={{ optionFilterProp: 'label' }}
              onChange={(chosen) => {
                // The keys go back to the page: Enter now imports.
                if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
                void adjust({ file, sheet: position, columns: { [letter]: fieldOf(chosen) } });
              }}
            />
            <span
              className={`picture-confidence ${(confidence ?? 0) >= sureConfidence ? 'is-ok' : 'is-warn'}`}
              title={why === null ? undefined : t(`why.${why}`)}
            >
              {field === null || confidence === null ? '' : percent(confidence)}
            </span>
            <span className="picture-letter" title={hidden ? t('hiddenColumn') : undefined}>
              {hidden ? `(${letter})` : letter}
            </span>
          </div>
        );
      })}
    </div>
  );
}

function fieldOf(chosen: string): Field | null {
  return fields.find((field) => field === chosen) ?? null;
}
