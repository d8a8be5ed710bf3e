import { useTranslation } from 'react-i18next';
import { openItem } from '#renderer/app/place.ts';
import { DecisionMark } from '#renderer/parts/DecisionMark.tsx';
import { Icon } from '#renderer/parts/Icon.tsx';
import { Tag } from '#renderer/parts/Tag.tsx';
import type { ReviewGroup, ReviewMember } from '#shared/contract/review.ts';
import type { Choice, Plan } from '#shared/review/plan.ts';
import { memberTag } from './memberTag.ts';

interface Props {
  readonly group: ReviewGroup;
  readonly member: ReviewMember;
  /** From 1. */
  readonly n: number;
  readonly plan: Plan | null;
  readonly choice: Choice;
  /** The digit now chooses what is split off. */
  readonly parting: boolean;
  readonly onDigit: (n: number) => void;
}

/** The digit that chooses a member, its number, and what becomes of it. */
export function MemberHead({ group, member, n, plan, choice, parting, onDigit }: Props) {
  const { t } = useTranslation('review');
  const { tag, icon, isMaster } = memberTag(group, member, plan, choice);
  const choose = group.kind === 'overlap' ? t('action.lead') : t('action.masterOf', { n });
  return (
    <div className="review-head">
      <button
        type="button"
        className={`keycap review-digit ${parting ? 'is-parting' : ''}`}
        aria-label={parting ? `${t('action.part')} ${n}` : `${choose} ${n}`}
        onClick={() => onDigit(n)}
      >
        {n}
      </button>
      <button type="button" className="review-number" onClick={() => openItem(member.id)}>
        {member.number}
      </button>
      <span className="spacer" />
      {tag === 'decidedBefore' ? (
        <span className="small review-decided" title={member.decisionReason ?? undefined}>
          <DecisionMark decision={member.decision ?? '待研究'} />
          {member.mergedInto === null ? null : <span className="muted">{member.mergedInto}</span>}
        </span>
      ) : (
        <Tag tone={isMaster || icon !== null ? 'accent' : tag === 'apart' ? 'warn' : 'plain'}>
          {icon === null ? null : <Icon name={icon} small />}
          {t(`tag.${tag}`)}
        </Tag>
      )}
    </div>
  );
}
