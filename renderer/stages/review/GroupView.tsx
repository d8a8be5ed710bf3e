import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '#renderer/actions/action.ts';
import { useActions } from '#renderer/actions/useActions.ts';
import { WhyDialog } from '#renderer/item/WhyDialog.tsx';
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
  /** Another group was asked for and is not there yet: nothing may be said of this one. */
  readonly isCurrent: boolean;
  /** Head of the pane: kinds and progress. */
  readonly head: React.ReactNode;
}

/** One group: members side by side, what accepting comes to, and the keys that decide. */
export function GroupView({ group, queue, isCurrent, head }: Props) {
  const { t } = useTranslation('review');
  const { trail } = useSitting();
  const [{ choice, parting, looking, changing, asking }, change] = useOwn(group.id);
  const setChoice = (next: Choice) => change({ choice: next });
  const setParting = (next: boolean) => change({ parting: next });
  const setLooking = (next: boolean) => change({ looking: next });
  const setAsking = (next: boolean) => change({ asking: next });
  const setChanging = (next: boolean) => change({ changing: next });
  const main = useRef<HTMLElement>(null);
  // A button outside, such as that of the stage, would keep the focus and take the next Space.
  useEffect(() => {
    if (main.current?.contains(document.activeElement) === false) main.current.focus();
  }, []);
  const plan = planGroup(group, choice);
  const acts = useGroupActs(group, queue, plan, choice);
  const laws = lawWords(group.members, plan?.master ?? null);
  const isAsked = isCurrent && (group.state === 'open' || group.state === 'unsure');
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
  const goOn = useGoOn(next);
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
      enabled: isCurrent && group.state === 'open',
      run: () => acts.say('unsure'),
    },
    {
      id: 'review-reopen',
      label: t('action.reopen'),
      group: 'stage',
      keys: ['KeyR'],
      enabled: isCurrent && (group.state === 'settled' || group.state === 'unsure'),
      run: () => acts.say('open'),
    },
    {
      id: 'review-accept-alike',
      label: t('action.acceptAlike'),
      group: 'stage',
      keys: ['Shift+Space'],
      enabled: isCurrent && group.state === 'open' && (group.alike?.groups ?? 0) > 0,
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
      id: 'review-why',
      label: t('action.why'),
      group: 'stage',
      keys: ['KeyW'],
      run: () => setAsking(true),
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
      enabled: next !== null || !queue.isAnswered,
      run: goOn,
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
      <section className="review-main review-group" ref={main} tabIndex={-1} aria-label={t('title')}>
        {head}
        <Comparison group={group} plan={plan} choice={choice} laws={laws} parting={parting} onDigit={onDigit} />
        {group.state === 'open' || group.state === 'unsure' ? (
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
      <EvidencePane group={group} organ={laws[0]?.organ ?? null} onLook={() => setLooking(true)} />
      {asking ? <GroupReasons group={group} onClose={() => setAsking(false)} /> : null}
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

/** To the next group; a key that is struck before the engine told it counts when it does. */
function useGoOn(next: string | null): () => void {
  const waits = useRef(false);
  useEffect(() => {
    if (!waits.current || next === null) return;
    waits.current = false;
    showGroup(next);
  }, [next]);
  return () => {
    if (next === null) waits.current = true;
    else showGroup(next);
  };
}

/** The weakest pair to begin with; every other pair of the group can be chosen, and any item beside them. */
function GroupReasons({ group, onClose }: { readonly group: ReviewGroup; readonly onClose: () => void }) {
  const { members, weakest } = group;
  const [first = members[0], second = null] = members.filter(({ id }) => id === weakest.a || id === weakest.b);
  return first === undefined ? null : <WhyDialog among={members} first={first} second={second} onClose={onClose} />;
}

interface Own {
  readonly group: string;
  readonly choice: Choice;
  /** The next digit says what is split off. */
  readonly parting: boolean;
  /** At the groups that are alike. */
  readonly looking: boolean;
  /** The result. */
  readonly changing: boolean;
  /** Why two of them belong together. */
  readonly asking: boolean;
}

/**
 * What was chosen for one group and is forgotten with the next. Not by mounting anew: menu and shortcuts would be
 * renewed with every group, and a key that is struck meanwhile be lost.
 */
function useOwn(group: string): [Own, (some: Partial<Own>) => void] {
  const fresh: Own = { group, choice: asUsual, parting: false, looking: false, changing: false, asking: false };
  const [held, setHeld] = useState(fresh);
  const own = held.group === group ? held : fresh;
  return [own, (some) => setHeld({ ...own, ...some })];
}
