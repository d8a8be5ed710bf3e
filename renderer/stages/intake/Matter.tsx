import { Button, Input, type InputRef, Popover, Select } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '#renderer/app/catalogue.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { Icon } from '#renderer/parts/Icon.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { DeskFileRow, DeskSheet } from '#shared/contract/desk.ts';
import { sayAbout } from './desk.ts';
import { useFileWords } from './useFileWords.ts';

interface Props {
  readonly file: DeskFileRow;
  readonly position: number;
  readonly sheet: DeskSheet;
  readonly picking: boolean;
}

const shownDoubts = 3;

/** What a person should know of the sheet before it is imported, in words, with what settles it at once. */
export function Matter({ file, position, sheet, picking }: Props) {
  const { t } = useTranslation('intake');
  const { day } = useFormat();
  const words = useFileWords();
  const columns = useDoubtfulColumns(file.id, position);
  if (picking) {
    return (
      <Line tone="accent" icon="eye">
        {t('header.pick')}
      </Line>
    );
  }
  if (file.verdict === 'same') {
    return (
      <Line tone="warn" icon="copy">
        <b>{t('sameTitle', { file: file.sameAs ?? '' })}</b>
        {t('sign.stop')}
        {t('sameHint')}{' '}
        <Button size="small" onClick={() => void sayAbout({ file: file.id, anyway: true })}>
          {t('anyway')}
        </Button>
      </Line>
    );
  }
  const doubts = [...words.doubts(sheet), ...words.warnings(file)];
  const said = [
    ...doubts.slice(0, shownDoubts),
    ...(columns.length === 0 ? [] : [t('doubtful.columns', { columns: columns.join(t('sign.comma')) })]),
    ...(doubts.length > shownDoubts ? [t('doubtful.more', { count: doubts.length })] : []),
  ];
  const misses = (code: string) => sheet.doubts.some((doubt) => doubt.code === code);
  return (
    <>
      {said.length === 0 ? null : (
        <Line tone="warn" icon="warning">
          {file.verdict === 'no-list' ? `${t('noListHint')} ` : ''}
          {said.join(t('sign.semicolon'))}
          {columns.length === 0 ? '' : `${t('sign.stop')}${t('remembered')}`}
          {misses('department-missing') ? <GiveDepartment file={file.id} /> : null}
          {misses('category-missing') ? <GiveCategory file={file.id} /> : null}
        </Line>
      )}
      <Given file={file} />
      {file.newerOf === null ? null : (
        <Line tone="warn" icon="clock">
          {t('newerOf', { file: file.newerOf.file, day: day(file.newerOf.importedAt) })}
        </Line>
      )}
    </>
  );
}

/** What was said of the whole file, and the way to take it back. */
function Given({ file }: Pick<Props, 'file'>) {
  const { t } = useTranslation('intake');
  const { department, category } = file.given;
  if (department === null && category === null) return null;
  const what = [department, category].filter((each) => each !== null).join(t('sign.comma'));
  return (
    <Line tone="accent" icon="edit">
      {t('givenIs', { what })}
      <Button
        size="small"
        className="intake-matter-button"
        onClick={() => void sayAbout({ file: file.id, department: null, category: null })}
      >
        {t('unsay')}
      </Button>
    </Line>
  );
}

function useDoubtfulColumns(file: number, position: number): readonly string[] {
  const { t } = useTranslation('intake');
  const { data } = useAsk('desk/picture', { file, sheet: position, from: 1, to: 100 });
  return (data?.columns ?? []).flatMap(({ doubtful, field, letter }) =>
    doubtful ? [field === null ? letter : t(`field.${field}`)] : [],
  );
}

interface LineProps {
  readonly tone: 'warn' | 'accent';
  readonly icon: 'warning' | 'clock' | 'copy' | 'eye' | 'edit';
  readonly children: ReactNode;
}

function Line({ tone, icon, children }: LineProps) {
  return (
    <div className={`intake-matter intake-matter-${tone}`} role="status">
      <span className={tone === 'warn' ? 'is-warn' : 'is-link'}>
        <Icon name={icon} small />
      </span>
      <span className="selectable">{children}</span>
    </div>
  );
}

/** The list does not say whose it is: a person does. */
function GiveDepartment({ file }: { readonly file: number }) {
  const { t } = useTranslation('intake');
  const [name, setName] = useState('');
  const field = useRef<InputRef>(null);
  const { data = [] } = useAsk('departments/list', {});
  const give = () => {
    if (name.trim() !== '') void sayAbout({ file, department: name.trim() });
  };
  const content = (
    <form
      className="intake-give"
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      <Input
        ref={field}
        aria-label={t('department')}
        list="intake-departments"
        value={name}
        maxLength={120}
        onChange={(event) => setName(event.target.value)}
      />
      <datalist id="intake-departments">
        {data.map((department) => (
          <option key={department.id} value={department.name} />
        ))}
      </datalist>
      <Button type="primary" htmlType="submit" disabled={name.trim() === ''}>
        {t('give')}
      </Button>
    </form>
  );
  return (
    <Popover
      trigger="click"
      content={content}
      afterOpenChange={(open) => open && field.current?.focus()}
      destroyOnHidden
    >
      <Button size="small" className="intake-matter-button">
        {t('giveDepartment')}
      </Button>
    </Popover>
  );
}

function GiveCategory({ file }: { readonly file: number }) {
  const { t } = useTranslation('intake');
  const { open } = useCatalogue();
  const members = open?.categories.members ?? [];
  return (
    <Select
      size="small"
      className="intake-matter-button intake-give-category"
      aria-label={t('giveCategory')}
      placeholder={t('giveCategory')}
      options={members.map(({ name }) => ({ value: name, label: name }))}
      onChange={(category: string) => void sayAbout({ file, category })}
    />
  );
}
