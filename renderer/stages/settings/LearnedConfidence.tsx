import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '#renderer/app/catalogue.ts';
import { act } from '#renderer/engine/act.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { Learned } from '#shared/contract/learn.ts';

/** What was decided says of the confidence of matching: to look at, to take over where it helps, to take back. */
export function LearnedConfidence() {
  const { t } = useTranslation('settings');
  const { open } = useCatalogue();
  const { data } = useAsk('learn/read', {}, { enabled: open !== null });
  if (open === null || data === undefined) return null;
  return (
    <section className="settings-about" aria-label={t('learned.title')}>
      <h2>{t('learned.title')}</h2>
      <p className="soft">{t(data.applied ? 'learned.applied' : 'learned.shipped')}</p>
      {data.kinds.length === 0 ? null : <LearnedKinds kinds={data.kinds} />}
      <p className="soft">
        {t('learned.trial', {
          count: data.trial.judged,
          before: data.trial.before.toFixed(4),
          after: data.trial.after.toFixed(4),
        })}{' '}
        {t(data.helps ? 'learned.helps' : 'learned.noHelp')}
      </p>
      <div className="settings-acts">
        <Button disabled={!data.helps} onClick={() => void act('learn/apply', {}, t('learned.working'))}>
          {t('learned.apply')}
        </Button>
        <Button disabled={!data.applied} onClick={() => void act('learn/reset', {}, t('learned.working'))}>
          {t('learned.reset')}
        </Button>
      </div>
    </section>
  );
}

function LearnedKinds({ kinds }: Pick<Learned, 'kinds'>) {
  const { t } = useTranslation(['settings', 'domain']);
  const { number, confidence } = useFormat();
  return (
    <table className="learned-table">
      <thead>
        <tr>
          <th>{t('learned.kind')}</th>
          <th>{t('learned.judged')}</th>
          <th>{t('learned.right')}</th>
          <th>{t('learned.before')}</th>
          <th>{t('learned.after')}</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ kind, judged, right, before, after, sureHolds }) => (
          <tr key={kind}>
            <td>{t(`domain:kind.${kind}`)}</td>
            <td>{number(judged)}</td>
            <td>{confidence(right / judged)}</td>
            <td>{confidence(meanOf(before))}</td>
            <td>
              {confidence(meanOf(after))} {sureHolds ? '' : t('learned.doubted')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function meanOf(bands: Learned['kinds'][number]['before']): number {
  const judged = bands.reduce((sum, band) => sum + band.judged, 0);
  return bands.reduce((sum, band) => sum + band.said * band.judged, 0) / judged;
}
