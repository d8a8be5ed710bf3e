import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { callShell, hearMain } from '#renderer/engine/client.ts';
import { actionGroups } from './action.ts';
import { acceleratorOf } from './keyNames.ts';
import { actionsOf, runAction, useRegistry } from './registry.ts';

/** Keeps the native menu as the actions are, and runs what is chosen there. */
export function useNativeMenu(): void {
  const { t } = useTranslation();
  const registry = useRegistry();
  const described = useMemo(() => {
    const actions = actionsOf(registry).filter(({ listed = true }) => listed);
    const menus = actionGroups.map((group) => ({
      label: t(`menu.${group}`),
      items: actions
        .filter((action) => action.group === group)
        .map(({ id, label, longLabel = label, keys = [], enabled = true }) => {
          const accelerator = keys[0] === undefined ? null : acceleratorOf(keys[0]);
          return { id, label: longLabel, enabled, ...(accelerator === null ? {} : { keys: accelerator }) };
        }),
    }));
    // As text, so that registering the same actions again is no change.
    return JSON.stringify(menus.filter(({ items }) => items.length > 0));
  }, [registry, t]);

  useEffect(() => {
    void callShell('shell/menu', { menus: JSON.parse(described) });
  }, [described]);
  useEffect(
    () =>
      hearMain((message) => {
        if (message.t === 'action') runAction(message.action);
      }),
    [],
  );
}
