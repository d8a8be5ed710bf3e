import './StageHelp.css';
import { Button } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { actionsOf, useRegistry } from '#renderer/actions/registry.ts';
import { openDialog } from '#renderer/app/dialogs.ts';
import { type StageId, usePlace } from '#renderer/app/place.ts';
import { Keycap } from '#renderer/parts/Keycap.tsx';
import { dismissStageHelp, useStageHelp } from './helpShown.ts';
import { openManual } from './manualPlace.ts';

/** As many as can be learnt at a glance. */
const keysShown = 6;

/** What the stage is for and how one goes through it, in a few lines. Takes neither the focus nor the keys, but Esc. */
export function StageHelp() {
  const stage = usePlace((place) => place.stage);
  return useStageHelp(stage) ? <HelpCard stage={stage} /> : null;
}

function HelpCard({ stage }: { readonly stage: StageId }) {
  const { t } = useTranslation('help');
  const { t: word } = useTranslation();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || isBusy(event.target)) return;
      event.stopPropagation();
      dismissStageHelp(stage);
    };
    // Before the page, which may use Esc itself.
    window.addEventListener('keydown', pressed, { capture: true });
    return () => window.removeEventListener('keydown', pressed, { capture: true });
  }, [stage]);
  const name = word(`stage.${stage}`);
  return (
    <aside className="stage-help" aria-label={t('title', { stage: name })}>
      <h2>{name}</h2>
      <p>{t(`stage.${stage}.what`)}</p>
      <ol>
        <li>{t(`stage.${stage}.first`)}</li>
        <li>{t(`stage.${stage}.next`)}</li>
        <li>{t(`stage.${stage}.last`)}</li>
      </ol>
      <StageKeys />
      <div className="stage-help-foot">
        <button type="button" className="link" onClick={() => openManual(stage)}>
          {t('read')} <Keycap keys="F1" />
        </button>
        <button type="button" className="link" onClick={() => openDialog('keys')}>
          {t('allKeys')}
        </button>
        <span className="spacer" />
        <Button onClick={() => dismissStageHelp(stage)}>
          {t('understood')} <Keycap keys="Escape" />
        </Button>
      </div>
    </aside>
  );
}

/** The first of the page's own actions that have a key. */
function StageKeys() {
  const { t } = useTranslation('help');
  const registry = useRegistry();
  const own = actionsOf(registry).filter(
    ({ group, keys, listed = true, enabled = true }) => group === 'stage' && listed && enabled && keys !== undefined,
  );
  if (own.length === 0) return null;
  return (
    <dl className="stage-help-keys" aria-label={t('keys')}>
      {own.slice(0, keysShown).map(({ id, label, keys = [] }) => (
        <div key={id}>
          <dt>{keys[0] === undefined ? null : <Keycap keys={keys[0]} />}</dt>
          <dd>{label}</dd>
        </div>
      ))}
    </dl>
  );
}

/** In a dialog, a menu or a field, Esc means that. */
function isBusy(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.closest('[role="dialog"], [role="menu"], [role="listbox"], input, textarea') !== null;
}
