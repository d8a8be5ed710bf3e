import { useTranslation } from 'react-i18next';
import { goTo } from '#renderer/app/place.ts';
import { DecisionMark } from '#renderer/parts/DecisionMark.tsx';
import { Icon } from '#renderer/parts/Icon.tsx';
import type { ItemDetail } from '#shared/contract/item.ts';

import { Section } from './Section.tsx';

const tones = { severe: 'is-bad', review: 'is-warn', note: 'muted' } as const;

/** What the rules found and the groups it is in; each leads to where it is settled. */
export function FindingsSection({ item }: { readonly item: ItemDetail }) {
  const { t } = useTranslation(['item', 'domain']);
  const { findings, groups } = item;
  if (findings.length === 0 && groups.length === 0) return null;
  return (
    <Section icon="warning" title={t('findings', { count: findings.length })}>
      <ul className="item-findings">
        {findings.map(({ rule, title, severity, reason, decision, target }) => (
          <li key={rule}>
            <button
              type="button"
              className="link"
              onClick={() => goTo({ stage: 'findings', focus: rule, item: item.id })}
            >
              <span className={tones[severity]} title={t(`domain:severity.${severity}`)}>
                <Icon name="warning" small label={t(`domain:severity.${severity}`)} />
              </span>
              {title}
            </button>
            <p className="soft selectable">{reason}</p>
            {decision === null || decision === item.decision.as ? null : (
              <p className="small">
                <span className="muted">{t('suggested')}</span> <DecisionMark decision={decision} />{' '}
                <span className="soft">{target}</span>
              </p>
            )}
          </li>
        ))}
        {groups.map(({ id, kind, members, decided }) => (
          <li key={id}>
            <button type="button" className="link" onClick={() => goTo({ stage: 'review', focus: id })}>
              <Icon name="equal" small />
              {t('inGroup', { kind: t(`domain:kind.${kind}`), count: members })}
            </button>
            {decided ? <span className="muted small">{t('groupDecided')}</span> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
