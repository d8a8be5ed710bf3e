import './Review.css';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '#renderer/actions/useActions.ts';
import { useCatalogue } from '#renderer/app/catalogue.ts';
import { usePlace } from '#renderer/app/place.ts';
import { runTask } from '#renderer/engine/tasks.ts';
import { tellNotice } from '#renderer/engine/tell.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import type { GroupKind } from '#shared/model/group.ts';
import { GroupView } from './GroupView.tsx';
import { NothingOpen } from './NothingOpen.tsx';
import { ReviewHead } from './ReviewHead.tsx';
import { StaleLine } from './StaleLine.tsx';
import { chooseKind, showGroup, sitDown, useSitting } from './sitting.ts';
import { type Queue, useQueue } from './useQueue.ts';
import { useUndoShown } from './useUndoShown.ts';

/** 重复比对: one group at a time, the surest first, the usual answer one key away. */
export function ReviewStage() {
  const { t } = useTranslation(['review', 'domain']);
  const file = useCatalogue(({ open }) => open?.file ?? '');
  const { focus } = usePlace();
  useEffect(() => sitDown(file), [file]);
  useEffect(() => {
    if (focus !== null) showGroup(focus);
  }, [focus]);
  const { kind, current, state } = useSitting();
  const queue = useQueue();
  const {
    data: group,
    isPlaceholderData,
    isFetching,
  } = useAsk('review/group', { group: current ?? '' }, { enabled: current !== null });
  useUndoShown();
  useFirstKind(queue);

  useEffect(() => {
    // The group of before a new run of matching, or of a focus that is out of date.
    if (current !== null && group === null && !isPlaceholderData && !isFetching) {
      tellNotice(t('gone'));
      showGroup(null);
    }
  }, [current, group, isPlaceholderData, isFetching, t]);
  useEffect(() => {
    if (group !== null && group !== undefined && !isPlaceholderData && group.kind !== kind) {
      useSitting.setState({ kind: group.kind });
    }
  }, [group, isPlaceholderData, kind]);
  const match = () =>
    void runTask('work/match', {}, t('matching')).then((done) => {
      useSitting.setState({ current: null });
      if (done?.changes) tellNotice(t('domain:batch', done.changes));
    });
  useActions([{ id: 'review-match', label: t('action.rematch'), group: 'stage', run: match }]);

  if (queue === undefined) return null;
  const isLeft = (queue.kinds.find((each) => each.kind === kind)?.[state] ?? 0) > 0;
  const head =
    kind === null || queue.matched === 'never' ? null : (
      <>
        <ReviewHead queue={queue} kind={kind} isQueued={group?.state === 'open'} />
        <StaleLine queue={queue} onMatch={match} />
      </>
    );
  if (current === null || group === undefined || group === null) {
    return (
      <section className="review-main">
        {head}
        {current === null && !isLeft ? <NothingOpen queue={queue} onMatch={match} /> : null}
      </section>
    );
  }
  return <GroupView group={group} queue={queue} isCurrent={group.id === current} head={head} />;
}

/** Begins with the first kind that has open groups, and goes on with the next when one is through. */
function useFirstKind(queue: Queue | undefined): void {
  const { t } = useTranslation(['review', 'domain']);
  const { kind, current, state } = useSitting();
  useEffect(() => {
    if (queue === undefined || current !== null || state !== 'open') return;
    const left = (each: GroupKind | null) => queue.kinds.find((counts) => counts.kind === each)?.open ?? 0;
    if (kind !== null && (left(kind) > 0 || !hasJustEnded(kind, queue))) return;
    const next = queue.kinds.find(({ open }) => open > 0)?.kind;
    if (next === undefined) {
      if (kind === null) chooseKind('duplicate');
      return;
    }
    if (kind !== null) tellNotice(t('kindDone', { kind: t(`domain:kind.${kind}`), next: t(`domain:kind.${next}`) }));
    chooseKind(next);
  }, [queue, kind, current, state, t]);
}

/** A person who chose a kind that is empty wants to see that it is. */
function hasJustEnded(kind: GroupKind, queue: Queue): boolean {
  const { trail } = useSitting.getState();
  return trail.length > 0 && (queue.kinds.find((each) => each.kind === kind)?.settled ?? 0) > 0;
}
