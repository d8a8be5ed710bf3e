import { Button, Input } from 'antd';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '#renderer/actions/ActionButton.tsx';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { BasisSection } from '#renderer/item/BasisSection.tsx';
import { GroupLink } from '#renderer/item/GroupLink.tsx';
import { DecisionMark } from '#renderer/parts/DecisionMark.tsx';
import { Pane, PaneHead } from '#renderer/parts/Pane.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import { useLanguage } from '#renderer/words/useLanguage.ts';
import { ruleAbout, ruleTitle } from '#shared/check/ruleWords.ts';
import { SeverityMark } from './SeverityMark.tsx';
import { useBecome } from './useBecome.ts';
import type { FindingRow, RuleRow } from './useRules.ts';

interface Props {
  readonly rule: RuleRow;
  readonly row: FindingRow;
  /** As the user changed it; undefined while it is the official one. */
  readonly reason: string | undefined;
  readonly onReason: (reason: string | undefined) => void;
  readonly onRule: (rule: string) => void;
  readonly field: RefObject<HTMLDivElement | null>;
  readonly dismissed: boolean;
}

/** One finding: the reason ready to use, what becomes of the item, the law it stands on, what else was found. */
export function FindingDetail({ rule, row, reason, onReason, onRule, field, dismissed }: Props) {
  const { t } = useTranslation('findings');
  const { number } = useFormat();
  const language = useLanguage();
  const become = useBecome();
  const { data: item } = useAsk('item/read', { item: String(row.item) });
  const { data: finding } = useAsk('findings/read', { item: row.item, rule: rule.rule });
  const held = item?.id === row.item ? item : null;
  const others = finding?.finding.item === row.item ? finding.others : [];
  return (
    <Pane className="worklist-detail findings-detail" label={t('detail')}>
      <PaneHead>
        <SeverityMark severity={rule.severity} />
        <h2 className="ellipsis" title={ruleAbout(rule.rule, language)}>
          {ruleTitle(rule.rule, language)}
        </h2>
        <span className="spacer" />
        <ActionButton id="findings-details" type="text" size="small" />
      </PaneHead>
      <div className="worklist-detail-body">
        <p className="worklist-detail-name selectable">{row.name}</p>
        <p className="muted small">
          {row.number} · {row.department}
        </p>
        {row.decision === null ? null : (
          <p className="small findings-already">
            {t('already')}
            <DecisionMark decision={row.decision} />
          </p>
        )}
        {row.dismissedFor === null ? null : (
          <p className="findings-dismissed">{t('dismissedFor', { reason: row.dismissedFor })}</p>
        )}
        <div className="findings-reason" ref={field}>
          <h3>
            {t('reason')}
            <span className="spacer" />
            {reason === undefined ? (
              <span>{t('reasonHint')}</span>
            ) : (
              <Button size="small" type="link" onClick={() => onReason(undefined)}>
                {t('restore')}
              </Button>
            )}
          </h3>
          <Input.TextArea
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={2000}
            aria-label={t('reason')}
            disabled={dismissed}
            value={reason ?? row.reason}
            onChange={({ target }) => onReason(target.value === row.reason ? undefined : target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') event.currentTarget.blur();
            }}
          />
        </div>
        <div className="findings-become">
          <h3>{t('after')}</h3>
          <p className={row.proposal?.acceptable === true ? '' : 'is-warn'}>
            {row.proposal === null ? null : <DecisionMark decision={row.proposal.decision} />}
            {become(row.proposal)}
          </p>
          {held?.groups.map((group) => (
            <p key={group.id} className="findings-group">
              <GroupLink item={held} group={group} />
            </p>
          ))}
        </div>
        {held === null ? null : <BasisSection item={held} />}
        {others.length === 0 ? null : (
          <div className="findings-others">
            <h3>{t('others', { count: others.length })}</h3>
            <ul>
              {others.map((other) => (
                <li key={other.rule}>
                  <SeverityMark severity={other.severity} />
                  <button type="button" className="link" title={other.reason} onClick={() => onRule(other.rule)}>
                    {ruleTitle(other.rule, language)}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {dismissed || !rule.bulk || rule.open < 2 ? null : (
        <div className="findings-all">
          <b>{t('allTitle', { n: number(rule.open) })}</b>
          <p className="soft small">{t('allHint')}</p>
          <ActionButton id="findings-all" />
        </div>
      )}
    </Pane>
  );
}
