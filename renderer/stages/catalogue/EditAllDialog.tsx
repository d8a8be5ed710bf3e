import { Button, Input, Select } from 'antd';
import i18next from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { act } from '#renderer/engine/act.ts';
import { tellDone } from '#renderer/engine/tell.ts';
import type { GridColumn } from '#renderer/grid/column.ts';
import { countedWords } from '#renderer/words/countedWords.ts';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { Chosen } from '#shared/contract/grid.ts';
import { GridDialog } from './GridDialog.tsx';
import { Labelled } from './Labelled.tsx';
import { useCounted } from './useCounted.ts';

interface Props {
  readonly chosen: Chosen | null;
  /** Rows. */
  readonly count: number;
  readonly columns: readonly GridColumn[];
  readonly onClose: () => void;
}

/** One value for a field of everything that is checked. */
export function EditAllDialog({ chosen, count, columns, onClose }: Props) {
  const { t } = useTranslation('catalogue');
  const counted = useCounted(chosen);
  const title = counted === null ? '' : t('bulk.editTitle', { counted: countedWords(counted) });
  return (
    <GridDialog open={counted !== null} title={title} width={440} onClose={onClose}>
      {chosen === null || counted === null ? null : (
        <Form chosen={chosen} count={count} counted={countedWords(counted)} columns={columns} onClose={onClose} />
      )}
    </GridDialog>
  );
}

function Form({
  chosen,
  count,
  counted,
  columns,
  onClose,
}: Props & { readonly chosen: Chosen; readonly counted: string }) {
  const { t } = useTranslation('catalogue');
  const { number } = useFormat();
  const editable = columns.filter(({ edit, id }) => edit !== undefined && id !== 'decision' && id !== 'name');
  const [field, setField] = useState('department');
  const [value, setValue] = useState('');
  const edit = editable.find(({ id }) => id === field)?.edit;
  const write = async () => {
    onClose();
    const done = await act('edit/all', { chosen, field, value }, t('bulk.working', { n: number(count) }));
    if (done !== null) tellDone(i18next.t('catalogue:bulk.done', { counted: countedWords(done) }));
  };
  return (
    <form
      className="catalogue-form"
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
    >
      <Labelled label={t('bulk.field')}>
        {(id) => (
          <Select
            id={id}
            value={field}
            onChange={(next) => {
              setField(next);
              setValue('');
            }}
            options={editable.map(({ id, label }) => ({ value: id, label }))}
          />
        )}
      </Labelled>
      <Labelled label={t('bulk.value')}>
        {(id) =>
          typeof edit === 'object' ? (
            <Select
              id={id}
              showSearch
              optionFilterProp="label"
              value={value === '' ? null : value}
              onChange={(next) => setValue(next ?? '')}
              options={edit.choices.map((choice) => ({ value: choice.value, label: choice.label }))}
            />
          ) : (
            <Input.TextArea
              id={id}
              autoSize={{ minRows: 2, maxRows: 8 }}
              value={value}
              onChange={(event) => setValue(event.target.value)}
            />
          )
        }
      </Labelled>
      <div className="catalogue-form-end">
        <Button type="primary" htmlType="submit">
          {t('bulk.ok', { counted })}
        </Button>
      </div>
    </form>
  );
}
