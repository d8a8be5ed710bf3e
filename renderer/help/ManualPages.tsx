import './Manual.css';
import { Input, type InputRef } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '#renderer/actions/useActions.ts';
import { Icon } from '#renderer/parts/Icon.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import { chapterIds } from './chapters.ts';
import { ManualText } from './ManualText.tsx';
import { chapters } from './manualFiles.ts';
import { openManual, useManual } from './manualPlace.ts';
import { searchManual } from './searchManual.ts';

/** Contents and search at the left, the chapter at the right. */
export function ManualPages() {
  const { t, i18n } = useTranslation('help');
  const { chapter, block } = useManual();
  const [sought, setSought] = useState('');
  const field = useRef<InputRef>(null);
  useActions([
    {
      id: 'search-manual',
      label: t('manual.search'),
      group: 'help',
      keys: ['$mod+KeyF'],
      inText: true,
      inDialog: true,
      listed: false,
      run: () => field.current?.focus(),
    },
  ]);
  return (
    <div className="manual">
      <nav aria-label={t('manual.chapters')}>
        <Input
          ref={field}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
          prefix={<Icon name="search" small />}
          placeholder={t('manual.search')}
          aria-label={t('manual.search')}
          allowClear
        />
        {sought.trim() === '' ? <Contents /> : <Hits sought={sought} />}
        {i18n.language === 'zh' ? null : <p className="small muted">{t('manual.language')}</p>}
      </nav>
      <ManualText chapter={chapter} block={block} />
    </div>
  );
}

function Contents() {
  const { chapter } = useManual();
  return (
    <ol className="manual-list">
      {chapterIds.map((id) => (
        <li key={id}>
          <button type="button" aria-current={id === chapter ? 'page' : undefined} onClick={() => openManual(id)}>
            {chapters.get(id)?.title}
          </button>
        </li>
      ))}
    </ol>
  );
}

function Hits({ sought }: { readonly sought: string }) {
  const { t } = useTranslation('help');
  const { number } = useFormat();
  const hits = searchManual(chapters, sought);
  if (hits.length === 0) return <p className="soft">{t('manual.nothing', { text: sought.trim() })}</p>;
  return (
    <>
      <p className="small muted" role="status">
        {t('manual.found', { n: number(hits.length) })}
      </p>
      <ol className="manual-list">
        {hits.map(({ chapter, block, heading, before, found, after }) => (
          <li key={`${chapter} ${block}`}>
            <button type="button" onClick={() => openManual(chapter, block)}>
              <b>{heading}</b>
              <span className="small soft">
                {before}
                <mark>{found}</mark>
                {after}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
