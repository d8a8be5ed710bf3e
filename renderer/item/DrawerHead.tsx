import { Dropdown, type MenuProps, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { runAction } from '#renderer/actions/registry.ts';
import { useActions } from '#renderer/actions/useActions.ts';
import { closeItem, goTo } from '#renderer/app/place.ts';
import { tellDone } from '#renderer/engine/tell.ts';
import { Icon } from '#renderer/parts/Icon.tsx';
import type { IconName } from '#renderer/parts/iconShapes.tsx';
import { Keycap } from '#renderer/parts/Keycap.tsx';
import { PaneHead } from '#renderer/parts/Pane.tsx';
import { Tag } from '#renderer/parts/Tag.tsx';
import type { ItemDetail } from '#shared/contract/item.ts';
import type { Asked } from './ItemDialogs.tsx';
import { decideAgain } from './useDecide.ts';

interface Props {
  readonly item: ItemDetail | undefined;
  /** There are items before and after. */
  readonly steps: boolean;
  readonly onAsk: (what: Asked) => void;
}

/** The number that people say on the telephone, and what else can be done with the item. */
export function DrawerHead({ item, steps, onAsk }: Props) {
  const { t } = useTranslation('item');
  const copy = async () => {
    if (item === undefined) return;
    await navigator.clipboard.writeText(item.number);
    tellDone(t('copied', { number: item.number }));
  };
  return (
    <PaneHead>
      <span className="muted small selectable">{item?.number}</span>
      <HeadButton icon="copy" label={t('copy')} onClick={() => void copy()} />
      {item?.public === false ? (
        <Tag tone="warn">
          <Icon name="lock" small />
          {t('notPublic')}
        </Tag>
      ) : null}
      <span className="spacer" />
      {item === undefined ? null : <MoreMenu item={item} onAsk={onAsk} />}
      {steps ? (
        <>
          <HeadButton icon="up" label={t('previous')} keys="KeyK" onClick={() => runAction('item-previous')} />
          <HeadButton icon="down" label={t('next')} keys="KeyJ" onClick={() => runAction('item-next')} />
        </>
      ) : null}
      <HeadButton icon="close" label={t('close')} keys="Escape" onClick={closeItem} />
    </PaneHead>
  );
}

interface ButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly keys?: string;
  readonly onClick: () => void;
}

function HeadButton({ icon, label, keys, onClick }: ButtonProps) {
  const tip = (
    <>
      {label} {keys === undefined ? null : <Keycap keys={keys} />}
    </>
  );
  return (
    <Tooltip title={tip}>
      <button type="button" className="item-head-button" aria-label={label} onClick={onClick}>
        <Icon name={icon} />
      </button>
    </Tooltip>
  );
}

function MoreMenu({ item, onAsk }: { readonly item: ItemDetail } & Pick<Props, 'onAsk'>) {
  const { t } = useTranslation('item');
  const hide = () => void decideAgain(item, { public: !item.public });
  const where = [{ field: 'parent', value: String(item.id) }];
  const acts = [
    { id: 'item-split', label: t('act.split'), icon: 'split', enabled: item.parent === null, run: () => onAsk('拆分') },
    { id: 'item-merge', label: t('act.merge'), icon: 'merge', enabled: true, run: () => onAsk('合并') },
    { id: 'item-why', label: t('act.why'), icon: 'equal', enabled: true, run: () => onAsk('why') },
    { id: 'item-hide', label: item.public ? t('act.hide') : t('act.publish'), icon: 'lock', enabled: true, run: hide },
    {
      id: 'item-children',
      label: t('act.children'),
      icon: 'lines',
      enabled: item.children.length > 0,
      run: () => goTo({ stage: 'catalogue', where }),
    },
    {
      id: 'item-history',
      label: t('act.history'),
      icon: 'clock',
      enabled: true,
      run: () => goTo({ stage: 'history', focus: `item ${item.id}` }),
    },
  ] as const satisfies readonly { readonly icon: IconName; readonly [more: string]: unknown }[];
  useActions(acts.map(({ id, label, enabled, run }) => ({ id, label, group: 'stage' as const, enabled, run })));
  const items: MenuProps['items'] = acts.map(({ id, label, icon, enabled, run }) => ({
    key: id,
    label,
    icon: <Icon name={icon} small />,
    disabled: !enabled,
    onClick: ({ domEvent }) => {
      // Else the Enter that chose it would press what the dialog puts the focus on.
      domEvent.preventDefault();
      run();
    },
  }));
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight" autoFocus>
      <button type="button" className="item-head-button" aria-haspopup="menu" aria-label={t('more')} title={t('more')}>
        <Icon name="menu" />
      </button>
    </Dropdown>
  );
}
