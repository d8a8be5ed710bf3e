import { useTranslation } from 'react-i18next';
import { Bar } from '#renderer/parts/Bar.tsx';
import { Icon } from '#renderer/parts/Icon.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { ReviewGroup } from '#shared/contract/review.ts';
import { explainMatch } from '#shared/match/explain.ts';
import { Alike } from './Alike.tsx';
import { differingWords } from './differingWords.ts';
import { WeakestLink } from './WeakestLink.tsx';

interface Props {
  readonly group: ReviewGroup;
  readonly organ: string | null;
  readonly onLook: () => void;
}

/** Why the members belong together, piece by piece with its weight; the weakest link; and what is alike. */
export function EvidencePane({ group, organ, onLook }: Props) {
  const { t, i18n } = useTranslation('review');
  const { confidence } = useFormat();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const differing = differingWords(group);
  return (
    <aside className="review-evidence" aria-label={t('evidence.title')}>
      <div className="review-why">
        <div className="review-why-head">
          <h2>{t('evidence.title')}</h2>
          <span className="spacer" />
          <span className="small muted">{t('evidence.confidence')}</span>
          <b className="review-confidence">{confidence(group.confidence)}</b>
        </div>
        <ul className="review-pieces" title={t('evidence.weights')}>
          {group.evidence.map((piece) => (
            <li key={piece.code}>
              <div className="review-piece">
                <span>{explainMatch(piece, language)}</span>
                <Weight weight={piece.weight} />
              </div>
              {piece.weight === 0 ? null : (
                <Bar share={Math.abs(piece.weight)} tone={piece.weight < 0 ? 'warn' : 'accent'} />
              )}
              {piece.code.startsWith('name-') && differing !== '' ? (
                <div className="small muted">{t('evidence.differs', { text: differing })}</div>
              ) : null}
            </li>
          ))}
        </ul>
        <WeakestLink group={group} />
        {organ === null ? null : (
          <p className="review-organ small soft">
            <Icon name="scales" small />
            <span>{t('evidence.organ', { organ })}</span>
          </p>
        )}
      </div>
      {group.state === 'open' ? <Alike group={group} onLook={onLook} /> : null}
    </aside>
  );
}

function Weight({ weight }: { readonly weight: number }) {
  const { t } = useTranslation('review');
  if (weight === 0) return <span className="small muted">{t('evidence.kind')}</span>;
  const figure = Math.abs(weight).toFixed(2);
  return (
    <b className={weight < 0 ? 'small is-warn' : 'small'}>
      {weight < 0 ? '−' : '+'}
      {figure}
    </b>
  );
}
