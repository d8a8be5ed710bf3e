import './ItemDrawer.css';
import { memo, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '#renderer/actions/action.ts';
import { useActions } from '#renderer/actions/useActions.ts';
import { closeItem, usePlace } from '#renderer/app/place.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { Pane } from '#renderer/parts/Pane.tsx';
import type { ItemDetail } from '#shared/contract/item.ts';
import { BasisSection } from './BasisSection.tsx';
import { Choices } from './Choices.tsx';
import { DecisionNote } from './DecisionNote.tsx';
import { DrawerHead } from './DrawerHead.tsx';
import { FindingsSection } from './FindingsSection.tsx';
import { HistorySection } from './HistorySection.tsx';
import { type Asked, ItemDialogs } from './ItemDialogs.tsx';
import { OpinionsSection } from './OpinionsSection.tsx';
import { SourcesSection } from './SourcesSection.tsx';

interface Props {
  /** A pane beside the grid; else it lies over the right end of the page. */
  readonly docked?: boolean;
  /** To the item before or after in the grid; null at its ends, absent where there is no row of items. */
  readonly onPrevious?: (() => void) | null | undefined;
  readonly onNext?: (() => void) | null | undefined;
}

/** Everything about the item that is open, in the same order on every page; nothing where none is. */
export function ItemDrawer({ docked = false, onPrevious, onNext }: Props) {
  const { t } = useTranslation('item');
  const open = usePlace(({ item }) => item);
  const { data } = useAsk('item/read', { item: String(open) }, { enabled: open !== null });
  const [asked, setAsked] = useState<{ readonly item: number; readonly what: Asked } | null>(null);
  const item = open !== null && data?.id === open ? data : undefined;
  useActions(open === null ? [] : stepActions({ t, onPrevious, onNext }));
  const ask = useCallback(
    (what: Asked) => {
      if (open !== null) setAsked({ item: open, what });
    },
    [open],
  );
  if (open === null) return null;
  return (
    <Pane className={docked ? 'item-drawer' : 'item-drawer item-drawer-over'} label={t('title')}>
      <DrawerHead item={item} steps={onPrevious !== undefined} onAsk={ask} />
      {item === undefined ? null : (
        <div className="item-body" key={item.id}>
          <Body item={item} onAsk={ask} />
          <ItemDialogs item={item} asked={asked?.item === open ? asked.what : null} onClose={() => setAsked(null)} />
        </div>
      )}
    </Pane>
  );
}

interface BodyProps {
  readonly item: ItemDetail;
  readonly onAsk: (what: Asked) => void;
}

const Body = memo(function Body({ item, onAsk }: BodyProps) {
  const { t } = useTranslation('item');
  return (
    <>
      <h2 className="item-name selectable">{item.name === '' ? t('noName') : item.name}</h2>
      <Choices item={item} onAsk={onAsk} />
      <DecisionNote item={item} />
      <BasisSection item={item} />
      <FindingsSection item={item} />
      <OpinionsSection item={item} />
      <SourcesSection item={item} />
      <HistorySection item={item} />
    </>
  );
});

function stepActions({
  t,
  onPrevious,
  onNext,
}: {
  readonly t: (key: 'close' | 'previous' | 'next') => string;
  readonly onPrevious: Props['onPrevious'];
  readonly onNext: Props['onNext'];
}): Action[] {
  const step = (id: string, label: string, key: string, go: (() => void) | null | undefined): Action[] =>
    go === undefined
      ? []
      : [{ id, label, group: 'stage', keys: [key], enabled: go !== null, listed: false, run: () => go?.() }];
  return [
    ...step('item-previous', t('previous'), 'KeyK', onPrevious),
    ...step('item-next', t('next'), 'KeyJ', onNext),
    { id: 'item-close', label: t('close'), group: 'stage', keys: ['Escape'], listed: false, run: closeItem },
  ];
}
