import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GridColumn } from '#renderer/grid/column.ts';
import type { GridTerm } from '#shared/contract/grid.ts';
import { GridDialog } from './GridDialog.tsx';
import { setTerms } from './viewStore.ts';

type Comparison = 'contains' | 'lacks' | 'starts' | 'is' | 'empty' | 'filled';

interface Props {
  readonly column: GridColumn | null;
  readonly where: readonly GridTerm[];
  readonly onClose: () => void;
}

/** What the text of a column must be for a row to be shown. */
export function FilterDialog({ column, where, onClose }: Props) {
  const { t } = useTranslation('catalogue');
  return (
    <GridDialog
      open={column !== null}
      title={t('filter.title', { label: column?.label ?? '' })}
      width={400}
      onClose={onClose}
    >
      {column === null ? null : <FilterForm column={column} where={where} onClose={onClose} />}
    </GridDialog>
  );
}

function FilterForm({ column, where, onClose }: Props & { readonly column: GridColumn }) {
  const { t } = useTranslation('catalogue');
  const before = where.find(({ field }) => field === column.id);
  const [how, setHow] = useState<Comparison>(beforeHow(before));
  const [text, setText] = useState(before?.value ?? '');
  const needsText = how !== 'empty' && how !== 'filled';
  const comparisons: readonly Comparison[] = ['contains', 'lacks', 'starts', 'is', 'empty', 'filled'];
  const labels = {
    ...t('how', { returnObjects: true }),
    empty: t('filter.empty'),
    filled: t('filter.filled'),
  };
  const apply = () => {
    setTerms(column.id, termsOf(column.id, how, text.trim()));
    onClose();
  };
  const clear = () => {
    setTerms(column.id, []);
    onClose();
  };
  return (
    <form
      className="catalogue-form"
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <div className="catalogue-form-line">
        <Select<Comparison>
          value={how}
          onChange={setHow}
          options={comparisons.map((value) => ({ value, label: labels[value] }))}
          style={{ width: 112 }}
        />
        <Input
          aria-label={t('filter.text')}
          value={text}
          disabled={!needsText}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div className="catalogue-form-end">
        <Button onClick={clear} disabled={before === undefined}>
          {t('filter.clear')}
        </Button>
        <Button type="primary" htmlType="submit" disabled={needsText && text.trim() === ''}>
          {t('filter.apply')}
        </Button>
      </div>
    </form>
  );
}

function beforeHow(term: GridTerm | undefined): Comparison {
  if (term === undefined) return 'contains';
  if (term.value === '') return term.how === 'not' ? 'filled' : 'empty';
  return term.how === 'not' ? 'lacks' : term.how;
}

function termsOf(field: string, how: Comparison, value: string): readonly GridTerm[] {
  if (how === 'empty') return [{ field, how: 'is', value: '' }];
  if (how === 'filled') return [{ field, how: 'not', value: '' }];
  return value === '' ? [] : [{ field, how, value }];
}
