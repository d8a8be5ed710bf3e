import { useTranslation } from 'react-i18next';
import { goTo } from '#renderer/app/place.ts';
import { Icon } from '#renderer/parts/Icon.tsx';
import type { IconName } from '#renderer/parts/iconShapes.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { Output } from '#shared/contract.ts';

export type Check = Output<'release/check'>;
export type CheckLine = Check['checks'][number];

const looks: Readonly<Record<CheckLine['state'], readonly [icon: IconName, tone: string]>> = {
  ok: ['keep', 'is-ok'],
  warn: ['warning', 'is-warn'],
  block: ['cancel', 'is-bad'],
};

/** The list before a release; each line that wants something leads to it. */
export function Checks({ check }: { readonly check: Check }) {
  const { t } = useTranslation('release');
  const blocking = check.checks.filter(({ state }) => state === 'block').length;
  return (
    <section aria-label={t('checks.title')}>
      <div className="release-title">
        <h2>{t('checks.title')}</h2>
        <span className="spacer" />
        <span className={`release-verdict ${check.ready ? 'is-ok' : 'is-bad'}`}>
          <Icon name={check.ready ? 'check' : 'cancel'} small />
          {check.ready ? t('checks.ready') : t('checks.blocked', { count: blocking })}
        </span>
      </div>
      <CheckList lines={check.checks} />
    </section>
  );
}

export function CheckList({ lines }: { readonly lines: readonly CheckLine[] }) {
  const { t } = useTranslation('release');
  return (
    <ul className="release-checks">
      {lines.map((line) => {
        const [icon, tone] = looks[line.state];
        return (
          <li key={line.check}>
            <span className={tone}>
              <Icon name={icon} label={t(`checks.state.${line.state}`)} />
            </span>
            <span>{t(`checks.name.${line.check}`)}</span>
            <span className="spacer" />
            <CheckFigure line={line} />
          </li>
        );
      })}
    </ul>
  );
}

function CheckFigure({ line }: { readonly line: CheckLine }) {
  const { t } = useTranslation('release');
  const figure = useCheckFigure(line);
  const { door } = line;
  if (door === null) return <span className="muted">{figure}</span>;
  const what = t('checks.show', { check: t(`checks.name.${line.check}`), figure });
  return (
    <button
      type="button"
      className="link"
      aria-label={what}
      onClick={() => goTo(door.stage === 'catalogue' ? door : { stage: door.stage })}
    >
      {figure}
    </button>
  );
}

function useCheckFigure({ check, state, count, total, ran }: CheckLine): string {
  const { t } = useTranslation('release');
  const { number } = useFormat();
  const computed = check === 'groups' || check === 'severe' || check === 'findings';
  if (computed && ran !== 'current' && count === 0) return t(`checks.${ran}.${check}`);
  if (state === 'ok') return t(`checks.ok.${check}`, { total: number(total) });
  const figures = { count, n: number(count), total: number(total) };
  if (check === 'categories' && state === 'block') return t('checks.off.uncategorised', figures);
  return t(`checks.off.${check}`, figures);
}
