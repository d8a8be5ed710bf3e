import './Palette.css';
import { Modal } from 'antd';
import { Command } from 'cmdk';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { actionsOf, useRegistry } from '#renderer/actions/registry.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { Keycap } from '#renderer/parts/Keycap.tsx';
import { useCatalogue } from './catalogue.ts';
import { closeDialog, useDialogs } from './dialogs.ts';
import { goTo } from './place.ts';

/** One field for everything: powers by name, basis, number or department, and whatever can be done. */
export function Palette() {
  const { t } = useTranslation();
  const { open } = useDialogs();
  return (
    <Modal
      open={open === 'palette'}
      onCancel={closeDialog}
      footer={null}
      closable={false}
      width={560}
      title={<span className="unseen">{t('palette.title')}</span>}
      className="palette"
      destroyOnHidden
    >
      <PaletteBody />
    </Modal>
  );
}

function PaletteBody() {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const asked = useDeferredValue(typed.trim());
  const catalogue = useCatalogue(({ open }) => open);
  const registry = useRegistry();
  const search = { search: asked, limit: 8 };
  const { data: items = [] } = useAsk('list/items', search, { enabled: catalogue !== null && asked !== '' });
  const actions = actionsOf(registry).filter(
    ({ enabled = true, listed = true, id }) => enabled && listed && id !== 'palette',
  );
  const fitting = actions.filter(({ label }) => label.toLowerCase().includes(typed.trim().toLowerCase()));
  // The engine answers later than one types: what was marked may be gone, and Enter means the first of what is there.
  const values = [
    ...(items.length > 0 && asked !== '' ? [...items.map(({ id }) => `item ${id}`), 'all'] : []),
    ...fitting.map(({ id }) => `action ${id}`),
  ];
  const [marked, setMarked] = useState('');
  const choose = (run: () => void) => () => {
    closeDialog();
    run();
  };
  return (
    <Command
      label={t('palette.title')}
      shouldFilter={false}
      loop
      value={values.includes(marked) ? marked : (values[0] ?? '')}
      onValueChange={setMarked}
    >
      <Command.Input value={typed} onValueChange={setTyped} placeholder={t('search')} autoFocus />
      <Command.List>
        <Command.Empty>{t('palette.nothing')}</Command.Empty>
        {asked !== '' && items.length > 0 ? (
          <Command.Group heading={t('palette.items')}>
            {items.map(({ id, number, name, department }) => (
              <Command.Item
                key={id}
                value={`item ${id}`}
                onSelect={choose(() => goTo({ stage: 'catalogue', where: [], search: number, item: id }))}
              >
                <span className="palette-number">{number}</span>
                <span className="ellipsis">{name}</span>
                <span className="palette-beside">{department}</span>
              </Command.Item>
            ))}
            <Command.Item value="all" onSelect={choose(() => goTo({ stage: 'catalogue', search: asked }))}>
              {t('palette.all', { text: asked })}
            </Command.Item>
          </Command.Group>
        ) : null}
        {fitting.length > 0 ? (
          <Command.Group heading={t('palette.commands')}>
            {fitting.map(({ id, label, keys = [], run }) => (
              <Command.Item key={id} value={`action ${id}`} onSelect={choose(run)}>
                {label}
                {keys[0] === undefined ? null : (
                  <span className="palette-beside">
                    <Keycap keys={keys[0]} />
                  </span>
                )}
              </Command.Item>
            ))}
          </Command.Group>
        ) : null}
      </Command.List>
    </Command>
  );
}
