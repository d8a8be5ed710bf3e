import { Button, type ButtonProps } from 'antd';
import type { ReactNode } from 'react';
import { Keycap } from '#renderer/parts/Keycap.tsx';
import { actionsOf, useRegistry } from './registry.ts';

interface Props extends Pick<ButtonProps, 'type' | 'size' | 'danger' | 'className' | 'icon'> {
  /** Of the action that it runs. */
  readonly id: string;
  /** Instead of the action's own label. */
  readonly children?: ReactNode;
}

/** A button that runs an action, with the keys that do the same printed in it. */
export function ActionButton({ id, children, ...look }: Props) {
  const action = useRegistry((registry) => actionsOf(registry).find((each) => each.id === id));
  if (action === undefined) return null;
  const keys = action.keys?.[0];
  return (
    <Button {...look} disabled={action.enabled === false} onClick={() => action.run()}>
      {children ?? action.label}
      {keys === undefined ? null : <Keycap keys={keys} />}
    </Button>
  );
}
