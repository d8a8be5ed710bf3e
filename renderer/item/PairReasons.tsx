import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Bar } from '#renderer/parts/Bar.tsx';
import { Icon } from '#renderer/parts/Icon.tsx';
import type { PairExplained } from '#shared/contract/explain.ts';

/** The answer for a pair with its conditions, features, vetoes, and what would have to differ for another answer. */
export function PairReasons({ pair }: { readonly pair: PairExplained }) {
  const { t } = useTranslation(['item', 'domain']);
  const said = (answer: PairExplained['answer']) =>
    answer === null
      ? t('why.left')
      : t(answer.sure ? 'why.sure' : 'why.unsure', {
          kind: t(`domain:kind.${answer.kind}`),
          score: answer.score.toFixed(3),
        });
  const { answer, isCandidate, conditions, evidence, vetoes, otherwise } = pair;
  return (
    <div className="item-why-reasons selectable">
      <p className="item-why-answer">{said(answer)}</p>
      <Part title={t('why.conditions')}>
        {conditions.map(({ code, met, text }) => (
          <li key={code} className={met ? '' : 'muted'}>
            <Icon name={met ? 'check' : 'close'} small label={t(met ? 'why.met' : 'why.notMet')} />
            <span>{text}</span>
          </li>
        ))}
        {isCandidate ? null : <li className="is-warn">{t('why.never')}</li>}
      </Part>
      <Part title={t('why.features')}>
        {evidence.map(({ code, text, weight }) => (
          <li key={code}>
            <span className="item-why-feature">{text}</span>
            <Bar share={Math.abs(weight)} tone={weight < 0 ? 'warn' : 'accent'} />
            <b className={weight < 0 ? 'small is-warn' : 'small'}>{signed(weight)}</b>
          </li>
        ))}
      </Part>
      {vetoes.length === 0 ? null : (
        <Part title={t('why.vetoes')}>
          {vetoes.map(({ code, text }) => (
            <li key={code} className="is-warn">
              <Icon name="warning" small />
              <span>{text}</span>
            </li>
          ))}
        </Part>
      )}
      <Part title={t('why.otherwise')}>
        {otherwise.map(({ changes, answer }) => {
          const told = changes.map((change) => change.text).join(t('why.and'));
          return (
            <li key={told}>
              <span className="item-why-feature">{t('why.if', { changes: told })}</span>
              <b className="small">{said(answer)}</b>
            </li>
          );
        })}
      </Part>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;
}
