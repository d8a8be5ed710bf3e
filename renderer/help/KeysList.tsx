import './KeysList.css';
import { useTranslation } from 'react-i18next';
import { actionGroups } from '#renderer/actions/action.ts';
import { actionsOf, useRegistry } from '#renderer/actions/registry.ts';
import { Keycap } from '#renderer/parts/Keycap.tsx';

const pageFirst = ['stage' as const, ...actionGroups.filter((group) => group !== 'stage')];

/** Every key that does something at present, those of the page that is shown first; made of the actions themselves. */
export function KeysList() {
  const { t } = useTranslation();
  const registry = useRegistry();
  const actions = actionsOf(registry).filter(
    ({ keys = [], label, enabled = true }) => keys.length > 0 && label !== '' && enabled,
  );
  return (
    <div className="keys">
      {pageFirst.map((group) => {
        const own = actions.filter((action) => action.group === group);
        if (own.length === 0) return null;
        return (
          <section key={group}>
            <h3>{t(`menu.${group}`)}</h3>
            {own.map(({ id, label, keys = [] }) => (
              <div className="keys-line" key={id}>
                <span>{label}</span>
                <span className="keys-caps">
                  {keys.filter(isOwnCap).map((chord) => (
                    <Keycap key={chord} keys={chord} />
                  ))}
                </span>
              </div>
            ))}
          </section>
        );
      })}
    </div>
  );
}

/** The digits beside the letters stand for those of the numeric pad, too. */
function isOwnCap(chord: string): boolean {
  return !chord.includes('Numpad');
}
