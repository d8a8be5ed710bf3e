import { Button, Checkbox, Input, Segmented, Select } from 'antd';
import i18next from 'i18next';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { act } from '#renderer/engine/act.ts';
import { tellDone } from '#renderer/engine/tell.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { countedWords } from '#renderer/words/countedWords.ts';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { Chosen } from '#shared/contract/grid.ts';
import { useFieldWords } from './facetWords.ts';
import { GridDialog } from './GridDialog.tsx';
import { Labelled } from './Labelled.tsx';
import { Replaced } from './Replaced.tsx';

interface Scope {
  readonly chosen: Chosen;
  readonly count: number;
}

interface Props {
  readonly open: boolean;
  readonly view: Scope;
  /** null where nothing is checked. */
  readonly checked: Scope | null;
  readonly onClose: () => void;
}

const replaceable = ['name', 'basis', 'reason', 'extra.desk', 'extra.target', 'extra.note'];

/** Finds a text and puts another in its place, after showing where. */
export function ReplaceDialog(props: Props) {
  const { t } = useTranslation('catalogue');
  return (
    <GridDialog open={props.open} title={t('change.title')} width={640} onClose={props.onClose}>
      <Form {...props} />
    </GridDialog>
  );
}

function Form({ view, checked, onClose }: Props) {
  const { t } = useTranslation('catalogue');
  const { number } = useFormat();
  const fieldWords = useFieldWords();
  const [find, setFind] = useState('');
  const [replace, setReplace] = useState('');
  const [fields, setFields] = useState<string[]>(['name']);
  const [whole, setWhole] = useState(false);
  const [wide, setWide] = useState(checked === null);
  const scope = wide || checked === null ? view : checked;
  const input = { chosen: scope.chosen, fields, find, replace, whole };
  const sought = useDeferredValue(input);
  const enabled = sought.find !== '' && sought.fields.length > 0;
  const { data } = useAsk('edit/replace', { ...sought, preview: true, actor: 'preview' }, { enabled });
  const found = enabled ? data : undefined;
  const write = async () => {
    onClose();
    const done = await act('edit/replace', input, t('change.working'));
    if (done !== null) tellDone(i18next.t('catalogue:saved', { counted: countedWords(done) }));
  };
  return (
    <form
      className="catalogue-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (found !== undefined && found.fields > 0) void write();
      }}
    >
      <div className="catalogue-form-pair">
        <Labelled label={t('change.find')}>
          {(id) => <Input id={id} value={find} onChange={(event) => setFind(event.target.value)} />}
        </Labelled>
        <Labelled label={t('change.replace')}>
          {(id) => <Input id={id} value={replace} onChange={(event) => setReplace(event.target.value)} />}
        </Labelled>
      </div>
      <Labelled label={t('change.fields')}>
        {(id) => (
          <Select
            id={id}
            mode="multiple"
            value={fields}
            onChange={setFields}
            options={replaceable.map((value) => ({ value, label: fieldWords(value) }))}
          />
        )}
      </Labelled>
      <div className="catalogue-form-line">
        {checked === null ? null : (
          <Segmented
            value={wide ? 'view' : 'checked'}
            onChange={(next) => setWide(next === 'view')}
            options={[
              { value: 'checked', label: t('change.scopeChecked', { n: number(checked.count) }) },
              { value: 'view', label: t('change.scopeView', { n: number(view.count) }) },
            ]}
          />
        )}
        {checked === null ? <span className="muted">{t('change.scopeView', { n: number(view.count) })}</span> : null}
        <span className="spacer" />
        <Checkbox checked={whole} onChange={(event) => setWhole(event.target.checked)}>
          {t('change.whole')}
        </Checkbox>
      </div>
      <Replaced found={found} find={find} replace={replace} />
      <div className="catalogue-form-end">
        <Button type="primary" htmlType="submit" disabled={found === undefined || found.fields === 0}>
          {t('change.ok', { n: number(found?.fields ?? 0) })}
        </Button>
      </div>
    </form>
  );
}
