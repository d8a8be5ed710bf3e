import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '#renderer/actions/ActionButton.tsx';
import { usePages } from '#renderer/engine/usePages.ts';
import { Icon } from '#renderer/parts/Icon.tsx';
import { useSeen } from '#renderer/parts/LongList.tsx';
import { Pane, PaneHead } from '#renderer/parts/Pane.tsx';
import { Segments } from '#renderer/parts/Segments.tsx';
import { useTicks } from '#renderer/parts/useTicks.ts';
import { useFormat } from '#renderer/words/useFormat.ts';
import { CategoryKeys } from './CategoryKeys.tsx';
import { GroupItems } from './GroupItems.tsx';
import { useGroupTitle } from './groupTitle.ts';
import { Outcome } from './Outcome.tsx';
import { useCategoryActions } from './useCategoryActions.ts';
import type { Group } from './useQueue.ts';
import { Why } from './Why.tsx';

interface Props {
  readonly group: Group;
  readonly index: number;
  readonly total: number;
  readonly onGo: (index: number) => void;
}

/** One group: its items, why, and the keys that settle all of it, those ticked, or one after the other. */
export function Settling({ group, index, total, onGo }: Props) {
  const { t } = useTranslation('categories');
  const { number } = useFormat();
  const title = useGroupTitle();
  const { range, onSeen } = useSeen();
  const pages = usePages('categories/group', { key: group.key }, range);
  const [at, setAt] = useState(0);
  // What has little in common is looked at one by one.
  const [single, setSingle] = useState(group.place === 'rest' || group.proposed === null);
  const { ticked, tick, clear } = useTicks();
  const current = Math.min(at, Math.max((pages.total ?? 1) - 1, 0));
  const row = pages.at(current);
  const scope =
    ticked.size > 0
      ? { items: [...ticked] }
      : single
        ? { items: row === undefined ? [] : [row.id] }
        : { group: group.key };
  const items = 'items' in scope ? scope.items.length : group.items;
  const proposed = single && ticked.size === 0 ? (row?.proposed ?? null) : group.proposed;
  useCategoryActions({
    scope,
    items,
    proposed,
    row,
    move: (step) => setAt(Math.max(0, Math.min(current + step, (pages.total ?? 1) - 1))),
    go: (step) => onGo(index + step),
    first: index === 0,
    last: index === total - 1,
    toggle: () => setSingle(!single),
    tick,
    settled: clear,
  });
  return (
    <>
      <Pane className="worklist-items" label={title(group)}>
        <PaneHead>
          <Segments
            label={t('mode')}
            value={single ? 'single' : 'whole'}
            segments={[
              { value: 'whole', label: t('whole'), count: number(group.items) },
              { value: 'single', label: t('single') },
            ]}
            onChange={(mode) => setSingle(mode === 'single')}
          />
          {ticked.size === 0 ? null : (
            <Button size="small" type="text" onClick={clear}>
              {t('ticked', { n: number(ticked.size) })}
              <Icon name="close" small />
            </Button>
          )}
          <span className="spacer" />
          <span className="soft small">{t('position', { n: number(index + 1), total: number(total) })}</span>
        </PaneHead>
        <GroupItems
          pages={pages}
          current={current}
          single={single}
          ticked={ticked}
          onCurrent={setAt}
          onTick={tick}
          onSeen={onSeen}
        />
        <Outcome items={items} declared={row?.declared ?? group.declared} proposed={proposed} />
        <CategoryKeys proposed={proposed} />
        <div className="worklist-acts">
          <ActionButton id="categories-accept" type="primary" icon={<Icon name="check" />} />
          <ActionButton id="categories-keep" />
          <ActionButton id="categories-later" />
          <span className="spacer" />
          <ActionButton id="categories-previous" type="text">
            <span className="categories-step">{t('previous')}</span>
          </ActionButton>
          <ActionButton id="categories-next" type="text">
            <span className="categories-step">{t('next')}</span>
          </ActionButton>
        </div>
      </Pane>
      <Why row={row} />
    </>
  );
}
