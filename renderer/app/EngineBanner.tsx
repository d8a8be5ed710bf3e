import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { callShell } from '#renderer/engine/client.ts';
import { Icon } from '#renderer/parts/Icon.tsx';
import { useEngineState } from './useMainEvents.ts';

/** Says that the engine ended, and what is being done about it. */
export function EngineBanner() {
  const { t } = useTranslation();
  const { state } = useEngineState();
  if (state === 'ready') return null;
  return (
    <div className="banner" role="alert">
      <Icon name="warning" />
      <span>{t(`engine.${state}`)}</span>
      {state === 'dead' ? (
        <Button size="small" onClick={() => void callShell('shell/restartEngine', {})}>
          {t('restart')}
        </Button>
      ) : null}
    </div>
  );
}
