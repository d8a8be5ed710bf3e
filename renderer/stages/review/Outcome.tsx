import { Button, Popover } from 'antd';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#renderer/parts/Icon.tsx';
import type { ReviewGroup } from '#shared/contract/review.ts';
import { readBasis } from '#shared/law/parseCitations.ts';
import { chosenEnds } from '#shared/review/ends.ts';
import { type Choice, type Plan, usualFields } from '#shared/review/plan.ts';
import { ChangeOutcome } from './ChangeOutcome.tsx';
import { endName } from './memberTag.ts';

interface Props {
  readonly group: ReviewGroup;
  readonly plan: Plan | null;
  readonly choice: Choice;
  readonly changing: boolean;
  readonly onChanging: (open: boolean) => void;
  readonly onChoice: (choice: Choice) => void;
}

/** What accepting comes to, before it is accepted, in the words in which it is recorded. */
export function Outcome({ group, plan, choice, changing, onChanging, onChoice }: Props) {
  const { t } = useTranslation('review');
  return (
    <section className="review-outcome" aria-live="polite" aria-label={t('outcome.title')}>
      <span className="review-label">{t('outcome.title')}</span>
      <div className="review-outcome-words">
        {plan === null ? (
          <p className="is-warn">{t(group.kind === 'overlap' ? 'outcome.needsLead' : 'outcome.nothing')}</p>
        ) : (
          <Planned group={group} plan={plan} choice={choice} />
        )}
      </div>
      <Popover
        open={changing}
        onOpenChange={onChanging}
        trigger="click"
        destroyOnHidden
        placement="topRight"
        title={t('change.title')}
        content={<ChangeOutcome group={group} plan={plan} choice={choice} onChoice={onChoice} />}
      >
        <Button type="text" icon={<Icon name="edit" small />}>
          {t('outcome.change')}
        </Button>
      </Popover>
    </section>
  );
}

function Planned({ group, plan, choice }: { group: ReviewGroup; plan: Plan; choice: Choice }) {
  const { t } = useTranslation(['review', 'domain']);
  const master = group.members.find(({ id }) => id === plan.master);
  if (master === undefined) return null;
  const count = (name: (typeof chosenEnds)[number]) =>
    plan.ends.filter((end) => end.item !== master.id && endName(end) === name).length;
  const departmentId = plan.change.departmentId ?? master.departmentId;
  const holder =
    group.members.find((member) => member.departmentId === departmentId)?.department ?? t('domain:noDepartment');
  const citations = readBasis(plan.change.basis ?? master.basis).citations.length;
  const isUnion = (choice.fields ?? usualFields(group.kind)).basis === 'union' && plan.change.basis !== undefined;
  const reason = plan.ends.find((end) => end.reason !== '')?.reason ?? null;
  const parts: readonly (readonly [string, ReactNode])[] = [
    [
      'master',
      <>
        <span className="is-ok">
          <Icon name="keep" small />
        </span>
        {group.kind === 'overlap'
          ? t('outcome.lead', { department: holder })
          : t('outcome.master', { number: master.number })}
      </>,
    ],
    ...chosenEnds
      .filter((name) => count(name) > 0)
      .map((name): readonly [string, ReactNode] => [
        name,
        <Fragment key={name}>
          <Icon name={endIcons[name]} small />
          {t(`outcome.${name}`, { count: count(name) })}
        </Fragment>,
      ]),
    ...(choice.leaveOut.length === 0
      ? []
      : [['apart', t('outcome.apart', { count: choice.leaveOut.length })] as const]),
    ...(group.kind === 'overlap' ? [] : [['holder', t('outcome.holder', { name: holder })] as const]),
    ['basis', t(isUnion ? 'outcome.basisUnion' : 'outcome.basisOwn', { count: citations })],
  ];
  return (
    <>
      <div className="review-result">{plan.change.name ?? master.name}</div>
      <div className="review-result-parts small soft">
        {parts.map(([key, part], at) => (
          <Fragment key={key}>
            {at === 0 ? null : <span className="muted">·</span>}
            <span className="review-result-part">{part}</span>
          </Fragment>
        ))}
      </div>
      {reason === null ? null : (
        <div className="small muted ellipsis" title={reason}>
          {t('outcome.reason', { text: reason })}
        </div>
      )}
    </>
  );
}

const endIcons = {
  merge: 'merge',
  'sub-item': 'merge',
  keep: 'keep',
  cancel: 'cancel',
  'hand-down': 'hand-down',
  'hand-over': 'out',
} as const;
