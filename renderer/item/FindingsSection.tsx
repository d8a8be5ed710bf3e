import { useTranslation } from 'react-i18next';
import { goTo } from '#renderer/app/place.ts';
import { DecisionMark } from '#renderer/parts/DecisionMark.tsx';
import { Icon } from '#renderer/parts/Icon.tsx';
import { useLanguage } from '#renderer/words/useLanguage.ts';
import { ruleTitle } from '#shared/check/ruleWords.ts';
import type { ItemDetail } from '#shared/contract/item.ts';
import { GroupLink } from './GroupLink.tsx';
import { Section } from './Section.tsx';

const tones = { severe: 'is-bad', review: 'is-warn', note: 'muted' } as const;

/** What the rules found and the groups it is in; each leads to where it is settled. */
export function FindingsSection({ item }: { readonly item: ItemDetail }) {
  const { t } = useTranslation(['item', 'domain']);
  const language = useLanguage();
  const { findings, groups } = item;
  if (findings.length === 0 && groups.length === 0) return null;
  return (
    <Section icon="warning" title={t('findings', { count: findings.length })}>
      <ul className="item-findings">
        {findings.map(({ rule, severity, reason, decision, target }) => (
          <li key={rule}>
            <button
              type="button"
              className="link link-with-icon"
              onClick={() => goTo({ stage: 'findings', focus: rule, item: item.id })}
            >
              <span className={tones[severity]} title={t(`domain:severity.${severity}`)}>
                <Icon name="warning" small label={t(`domain:severity.${severity}`)} />
              </span>
              {ruleTitle(rule, language)}
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
        {groups.map((group) => (
          <li key={group.id}>
            <GroupLink item={item} group={group} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
