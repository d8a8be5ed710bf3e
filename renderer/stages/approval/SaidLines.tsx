import { AutoComplete, Button, Form, Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { Icon } from '#renderer/parts/Icon.tsx';
import { approvalColumns, type ColumnKey, opinions } from '#shared/approve/columns.ts';
import type { RoundKind } from '#shared/approve/round.ts';
import { dispositions } from '#shared/model/decision.ts';

/** What was said of one item, in one column of the workbook. */
export interface SaidLine {
  /** Its number. */
  readonly item: string;
  readonly column: ColumnKey;
  readonly text: string;
}

interface Props {
  readonly kind: RoundKind;
  readonly department: string | undefined;
}

/** Words that a column usually holds; they are recorded, and therefore in Chinese. */
const usual: Readonly<Partial<Record<ColumnKey, readonly string[]>>> = {
  opinion: opinions,
  legal: ['合法', '应予修改', '不合法'],
  joint: opinions,
  result: dispositions,
};

/** Opinions item by item; what is not named here is not answered, unless all else was agreed to. */
export function SaidLines({ kind, department }: Props) {
  const { t } = useTranslation('approval');
  const columns = approvalColumns[kind].filter(({ writable }) => writable);
  return (
    <Form.Item label={t('said.title')} className="approval-said">
      <Form.List name="said">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className="approval-said-line">
                <Form.Item name={[name, 'item']} noStyle>
                  <ItemField department={department} />
                </Form.Item>
                <Form.Item name={[name, 'column']} noStyle initialValue={columns[0]?.key}>
                  <Select
                    aria-label={t('said.column')}
                    options={columns.map((column) => ({ value: column.key, label: column.header }))}
                  />
                </Form.Item>
                <Form.Item noStyle dependencies={[['said', name, 'column']]}>
                  {({ getFieldValue }) => (
                    <Form.Item name={[name, 'text']} noStyle>
                      <AutoComplete
                        aria-label={t('said.text')}
                        placeholder={t('said.text')}
                        options={wordsFor(getFieldValue(['said', name, 'column'])).map((value) => ({ value }))}
                      />
                    </Form.Item>
                  )}
                </Form.Item>
                <Button
                  type="text"
                  aria-label={t('said.remove')}
                  icon={<Icon name="close" small />}
                  onClick={() => remove(name)}
                />
              </div>
            ))}
            <Button icon={<Icon name="plus" />} onClick={() => add()}>
              {t('said.add')}
            </Button>
          </>
        )}
      </Form.List>
    </Form.Item>
  );
}

function wordsFor(column: unknown): readonly string[] {
  return Object.entries(usual).find(([key]) => key === column)?.[1] ?? [];
}

interface ItemFieldProps {
  readonly department: string | undefined;
  readonly value?: string;
  readonly onChange?: (number: string) => void;
}

const shown = 20;

/** An item of the department, looked for by name or number. */
function ItemField({ department, value, onChange }: ItemFieldProps) {
  const { t } = useTranslation('approval');
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const where = department === undefined ? [] : [{ field: 'department', value: department }];
  const { data: found = [] } = useAsk('list/items', { where, limit: shown, ...(search === '' ? {} : { search }) });
  return (
    <Select
      aria-label={t('said.item')}
      placeholder={t('said.item')}
      {...(value === undefined ? {} : { value })}
      showSearch={{ filterOption: false, onSearch: setTyped, searchValue: typed }}
      options={found.map(({ number, name }) => ({ value: number, label: `${number} ${name}` }))}
      onSelect={(number: string) => {
        onChange?.(number);
        setTyped('');
      }}
    />
  );
}
