import { Button, Input, type InputRef } from 'antd';
import { memo, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { runAction } from '#renderer/actions/registry.ts';
import { Icon } from '#renderer/parts/Icon.tsx';
import { PaneHead } from '#renderer/parts/Pane.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { GridTerm } from '#shared/contract/grid.ts';
import { Chips } from './Chips.tsx';
import { search, useView } from './viewStore.ts';

interface Props {
  readonly where: readonly GridTerm[];
  readonly powers: number;
  readonly subItems: number;
  readonly total: number;
  readonly field: RefObject<InputRef | null>;
  readonly onEnterRows: () => void;
  /** The focus was in it and is no more. */
  readonly onLeave: () => void;
  /** The facets are folded away: a button shows them. */
  readonly folded: boolean;
}

/** How many powers there are and sub-items beside them, what narrows them down, and what can be done with them. */
export const Head = memo(function Head({ where, powers, subItems, total, field, onEnterRows, onLeave, folded }: Props) {
  const { t } = useTranslation('catalogue');
  const { t: words } = useTranslation('domain');
  const { number } = useFormat();
  const sought = useView((view) => view.search);
  const buttons = [
    ['catalogue.replace', 'replace', t('replace')],
    ['catalogue.columns', 'columns', t('columns')],
    ['catalogue.export', 'export', t('export')],
  ] as const;
  const counted = [
    t('count', { count: total, total: number(total) }),
    ...(subItems === 0 ? [] : [words('subItems', { count: subItems })]),
  ].join(' · ');
  return (
    <PaneHead>
      <search
        className="catalogue-head"
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) onLeave();
        }}
      >
        {folded ? (
          <Button
            type="text"
            icon={<Icon name="filter" />}
            aria-label={t('facets')}
            onClick={() => runAction('catalogue.facets')}
          />
        ) : null}
        <span className="catalogue-count" role="status">
          <b>{number(powers)}</b> <span className="muted">{counted}</span>
        </span>
        <Chips where={where} />
        <Input
          ref={field}
          className="catalogue-search"
          type="search"
          allowClear
          aria-label={t('search')}
          placeholder={t('searchShort')}
          prefix={<Icon name="search" small />}
          value={sought}
          onChange={(event) => search(event.target.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter' || event.key === 'ArrowDown') onEnterRows();
            else if (event.key === 'Escape') search('');
            else return;
            event.preventDefault();
          }}
        />
        {buttons.map(([id, icon, label]) => (
          <Button
            key={id}
            type="text"
            className="catalogue-button"
            icon={<Icon name={icon} />}
            onClick={() => runAction(id)}
          >
            {label}
          </Button>
        ))}
      </search>
    </PaneHead>
  );
});
