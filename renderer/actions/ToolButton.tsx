import { Tooltip } from 'antd';
import { Icon } from '#renderer/parts/Icon.tsx';
import type { IconName } from '#renderer/parts/iconShapes.tsx';
import { Keycap } from '#renderer/parts/Keycap.tsx';
import { actionsOf, useRegistry } from './registry.ts';

interface Props {
  /** Of the action that it runs. */
  readonly id: string;
  readonly icon: IconName;
}

/** An icon that runs an action; its words and keys stand in the tooltip. */
export function ToolButton({ id, icon }: Props) {
  const action = useRegistry((registry) => actionsOf(registry).find((each) => each.id === id));
  if (action === undefined) return null;
  const keys = action.keys?.[0];
  const tip = (
    <>
      {action.longLabel ?? action.label} {keys === undefined ? null : <Keycap keys={keys} />}
    </>
  );
  return (
    <Tooltip title={tip}>
      <button
        type="button"
        className="top-button"
        aria-label={action.label}
        disabled={action.enabled === false}
        onClick={() => action.run()}
      >
        <Icon name={icon} />
      </button>
    </Tooltip>
  );
}
