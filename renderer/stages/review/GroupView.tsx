import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '#renderer/actions/action.ts';
import { useActions } from '#renderer/actions/useActions.ts';
import type { ReviewGroup } from '#shared/contract/review.ts';
import { asUsual, type Choice, planGroup } from '#shared/review/plan.ts';
import { ActionBar } from './ActionBar.tsx';
import { AlikeDialog } from './AlikeDialog.tsx';
import { Comparison } from './Comparison.tsx';
import { EvidencePane } from './EvidencePane.tsx';
import { lawWords } from './lawWords.ts';
import { Outcome } from './Outcome.tsx';
import { goBack, showGroup, useSitting } from './sitting.ts';
import { useGroupActs } from './useGroupActs.ts';
import type { Queue } from './useQueue.ts';

interface Props {
  readonly group: ReviewGroup;
  readonly queue: Queue;
  /** Head of the pane: kinds and progress. */
  readonly head: React.ReactNode;
}

/** One group: members side by side, what accepting comes to, and the keys that decide. */
export function GroupView({ group, queue, head }: Props) {
  const { t } = useTranslation('review');
  const { trail } = useSitting();
  const [choice, setChoice] = useState<Choice>(asUsual);
  const [parting, setParting] = useState(false);
  const [looking, setLooking] = useState(false);
  const [changing, setChanging] = useState(false);
  const main = useRef<HTMLElement>(null);
  // A button outside, such as that of the stage, would keep the focus and take the next Space.
  useEffect(() => {
    if (main.current?.contains(document.activeElement) === false) main.current.focus();
  }, []);
  const plan = planGroup(group, choice);
  const acts = useGroupActs(group, queue, plan, choice);
  const law = lawWords(group.members, plan?.master ?? null);
  const isAsked = group.state === 'open' || group.state === 'unsure';
  const mayStand = (n: number) => {
    const stand = group.members[n - 1]?.stand;
    return stand === 'undecided' || stand === 'kept' || stand === 'elsewhere';
  };
  const onDigit = (n: number) => {
    const member = group.members[n - 1];
    if (member === undefined || !isAsked) return;
    if (parting) {
      setParting(false);
      acts.part(member.id);
    } else if (mayStand(n)) setChoice({ ...choice, master: member.id, fields: undefined });
  };
  const [next = null] = queue.ids;
  const actions: readonly Action[] = [
    {
      id: 'review-accept',
      label: t(`action.accept.${group.kind}`),
      group: 'stage',
      keys: ['Space'],
      enabled: isAsked,
      run: acts.accept,
    },
    {
      id: 'review-reject',
      label: t(`action.reject.${group.kind}`),
      group: 'stage',
      keys: ['KeyX'],
      enabled: isAsked,
      run: () => acts.say('different'),
    },
    {
      id: 'review-part',
      label: t('action.part'),
      group: 'stage',
      keys: ['KeyS'],
      enabled: isAsked,
      run: () => setParting(!parting),
    },
    {
      id: 'review-unsure',
      label: t('action.unsure'),
      group: 'stage',
      keys: ['KeyU'],
      enabled: group.state === 'open',
      run: () => acts.say('unsure'),
    },
    {
      id: 'review-reopen',
      label: t('action.reopen'),
      group: 'stage',
      keys: ['KeyR'],
      enabled: group.state === 'settled' || group.state === 'unsure',
      run: () => acts.say('open'),
    },
    {
      id: 'review-accept-alike',
      label: t('action.acceptAlike'),
      group: 'stage',
      keys: ['Shift+Space'],
      enabled: group.state === 'open' && (group.alike?.groups ?? 0) > 0,
      run: () => acts.acceptAlike(),
    },
    {
      id: 'review-look',
      label: t('action.look'),
      group: 'stage',
      keys: ['KeyL'],
      enabled: group.state === 'open' && (group.alike?.groups ?? 0) > 0,
      run: () => setLooking(true),
    },
    {
      id: 'review-change',
      label: t('action.change'),
      group: 'stage',
      keys: ['KeyE'],
      enabled: isAsked,
      run: () => setChanging(true),
    },
    {
      id: 'review-previous',
      label: t('action.previous'),
      group: 'stage',
      keys: ['ArrowLeft'],
      enabled: trail.length > 0 || queue.previous !== null,
      run: () => goBack(queue.previous),
    },
    {
      id: 'review-next',
      label: t('action.next'),
      group: 'stage',
      keys: ['ArrowRight'],
      enabled: next !== null,
      run: () => showGroup(next),
    },
    ...group.members.slice(0, 9).map(
      (member, at): Action => ({
        id: `review-digit-${at + 1}`,
        label: t('action.masterOf', { n: at + 1 }),
        group: 'stage',
        keys: [`Digit${at + 1}`, `Numpad${at + 1}`],
        enabled: isAsked,
        listed: false,
        run: () => onDigit(group.members.indexOf(member) + 1),
      }),
    ),
    {
      id: 'review-escape',
      label: t('action.part'),
      group: 'stage',
      keys: ['Escape'],
      enabled: parting || changing,
      inText: true,
      listed: false,
      run: () => {
        setParting(false);
        setChanging(false);
      },
    },
  ];
  useActions(actions);
  return (
    <>
      <section className="review-main" ref={main} tabIndex={-1} aria-label={t('title')}>
        {head}
        <Comparison group={group} plan={plan} choice={choice} law={law} parting={parting} onDigit={onDigit} />
        {isAsked ? (
          <Outcome
            group={group}
            plan={plan}
            choice={choice}
            changing={changing}
            onChanging={setChanging}
            onChoice={setChoice}
          />
        ) : null}
        <ActionBar group={group} parting={parting} onDigit={onDigit} />
      </section>
      <EvidencePane group={group} organ={law?.organ ?? null} onLook={() => setLooking(true)} />
      {looking ? (
        <AlikeDialog
          group={group}
          onClose={() => setLooking(false)}
          onAccept={(except) => {
            setLooking(false);
            acts.acceptAlike(except);
          }}
        />
      ) : null}
    </>
  );
}
