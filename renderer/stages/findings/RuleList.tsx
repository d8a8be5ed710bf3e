import { useTranslation } from 'react-i18next';
import { Icon } from '#renderer/parts/Icon.tsx';
import { Pane, PaneHead } from '#renderer/parts/Pane.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import { useLanguage } from '#renderer/words/useLanguage.ts';
import type { Severity } from '#shared/check/finding.ts';
import { ruleAbout, ruleTitle } from '#shared/check/ruleWords.ts';
import { type TableName, tableTitles } from '#shared/check/tables.ts';
import { SeverityMark } from './SeverityMark.tsx';
import type { RuleRow, Rules } from './useRules.ts';

interface Props {
  readonly rules: readonly RuleRow[];
  readonly left: number;
  readonly inert: Rules['inert'];
  readonly current: string;
  readonly onChoose: (rule: string) => void;
}

/** The rules that found something, the severe first; those that want a table are folded away below. */
export function RuleList({ rules, left, inert, current, onChoose }: Props) {
  const { t } = useTranslation('findings');
  const { t: domain } = useTranslation('domain');
  const { number } = useFormat();
  const language = useLanguage();
  return (
    <Pane className="worklist-groups" label={t('rules')}>
      <PaneHead>
        <h2>{t('left', { n: number(left) })}</h2>
      </PaneHead>
      <div className="worklist-group-list">
        {rules.map(({ rule, severity, open }, at) => (
          <div key={rule}>
            {severity === rules[at - 1]?.severity ? null : (
              <h3 className="worklist-group-title">
                {domain(`severity.${severity}`)}
                <span>{number(sumOf(rules, severity))}</span>
              </h3>
            )}
            <button
              type="button"
              className="worklist-group findings-rule"
              aria-current={rule === current}
              title={ruleAbout(rule, language)}
              ref={rule === current ? (element) => element?.scrollIntoView({ block: 'nearest' }) : null}
              onClick={() => onChoose(rule)}
            >
              <SeverityMark severity={severity} />
              <span className={open === 0 ? 'ellipsis muted' : 'ellipsis'}>{ruleTitle(rule, language)}</span>
              {open === 0 ? (
                <span className="is-ok">
                  <Icon name="check" small />
                </span>
              ) : (
                <span className="worklist-count">{number(open)}</span>
              )}
            </button>
          </div>
        ))}
        {inert.length === 0 ? null : (
          <details className="findings-inert">
            <summary>{t('inert', { count: inert.length })}</summary>
            <ul>
              {inert.map(({ rule, needs }) => (
                <li key={rule}>
                  {ruleTitle(rule, language)}
                  <p className="muted small">
                    {t('needs', { table: isTable(needs) ? tableTitles[needs][language] : needs })}
                  </p>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </Pane>
  );
}

function sumOf(rules: readonly RuleRow[], severity: Severity): number {
  return rules.reduce((sum, rule) => (rule.severity === severity ? sum + rule.open : sum), 0);
}

function isTable(name: string): name is TableName {
  return Object.hasOwn(tableTitles, name);
}
