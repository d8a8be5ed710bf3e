import './KeysDialog.css';
import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { actionGroups } from '#renderer/actions/action.ts';
import { actionsOf, useRegistry } from '#renderer/actions/registry.ts';
import { Keycap } from '#renderer/parts/Keycap.tsx';
import { closeDialog, useDialogs } from './dialogs.ts';

/** Every key that does something on the page that is shown, made of the actions themselves. */
export function KeysDialog() {
  const { t } = useTranslation();
  const { open } = useDialogs();
  const registry = useRegistry();
  const actions = actionsOf(registry).filter(({ keys = [] }) => keys.length > 0);
  return (
    <Modal open={open === 'keys'} onCancel={closeDialog} footer={null} title={t('keys.title')} width={720}>
      <p className="soft">{t('keys.hint')}</p>
      <div className="keys">
        {[...actionGroups].reverse().map((group) => {
          const own = actions.filter((action) => action.group === group);
          if (own.length === 0) return null;
          return (
            <section key={group}>
              <h3>{t(`menu.${group}`)}</h3>
              {own.map(({ id, label, keys = [] }) => (
                <div className="keys-line" key={id}>
                  <span>{label}</span>
                  <span className="keys-caps">
                    {keys.map((chord) => (
                      <Keycap key={chord} keys={chord} />
                    ))}
                  </span>
                </div>
              ))}
            </section>
          );
        })}
      </div>
    </Modal>
  );
}
