import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '#renderer/actions/ActionButton.tsx';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { usePages } from '#renderer/engine/usePages.ts';
import { Empty } from '#renderer/parts/Empty.tsx';
import { Icon } from '#renderer/parts/Icon.tsx';
import { useSeen } from '#renderer/parts/LongList.tsx';
import { Pane, PaneHead } from '#renderer/parts/Pane.tsx';
import { ReasonDialog } from '#renderer/parts/ReasonDialog.tsx';
import { Segments } from '#renderer/parts/Segments.tsx';
import { useTicks } from '#renderer/parts/useTicks.ts';
import { useFormat } from '#renderer/words/useFormat.ts';
import { useLanguage } from '#renderer/words/useLanguage.ts';
import { ruleTitle } from '#shared/check/ruleWords.ts';
import { AcceptAllDialog } from './AcceptAllDialog.tsx';
import { AllDone } from './AllDone.tsx';
import { FindingDetail } from './FindingDetail.tsx';
import { FindingItems } from './FindingItems.tsx';
import { useAnswers } from './useAnswers.ts';
import { useFindingActions } from './useFindingActions.ts';
import type { RuleRow } from './useRules.ts';

/** Recorded, and therefore in Chinese whatever the window speaks. */
const keptFor = '经核实，予以保留。';
const usualReasons = ['部门已补充依据', '经核实，依据仍然有效', '与“三定”规定一致，由本部门行使'];

interface Props {
  readonly rule: RuleRow;
  /** No rule has anything to answer. */
  readonly allDone: boolean;
  readonly onRule: (rule: string) => void;
  readonly onMoveRule: (step: number) => void;
}

/** The findings of one rule, one of them in full, and the keys that answer it, those ticked, or all. */
export function Answering({ rule, allDone, onRule, onMoveRule }: Props) {
  const { t } = useTranslation('findings');
  const { number } = useFormat();
  const language = useLanguage();
  const [state, setState] = useState<'open' | 'dismissed'>('open');
  const { range, onSeen } = useSeen();
  const pages = usePages('findings/list', { rule: rule.rule, state }, range);
  const [at, setAt] = useState(0);
  const { ticked, tick, clear } = useTicks();
  const [draft, setDraft] = useState<{ readonly item: number; readonly reason: string } | null>(null);
  const [asking, setAsking] = useState<'dismiss' | 'all' | null>(null);
  const field = useRef<HTMLDivElement>(null);
  const { accept, keep, dismiss, reopen } = useAnswers(rule.rule);
  const current = Math.min(at, Math.max((pages.total ?? 1) - 1, 0));
  const row = pages.at(current);
  const { data: read } = useAsk(
    'findings/read',
    { item: row?.item ?? 0, rule: rule.rule },
    { enabled: row !== undefined },
  );
  const items = ticked.size > 0 ? [...ticked] : row === undefined ? [] : [row.item];
  const reason = draft !== null && draft.item === row?.item ? draft.reason : undefined;
  const own = items.length === 1 ? reason : undefined;
  const show = (next: 'open' | 'dismissed') => {
    setState(next);
    clear();
    setAt(0);
  };
  const answered = (wrote: Promise<boolean>) =>
    void wrote.then((done) => {
      if (!done) return;
      clear();
      setDraft(null);
    });
  useFindingActions({
    rule,
    row,
    items,
    dismissed: state === 'dismissed',
    accept: () => answered(accept({ items }, own)),
    keep: () => answered(keep(items, own ?? keptFor)),
    dismiss: () => setAsking('dismiss'),
    reopen: () => answered(reopen(items)),
    all: () => setAsking('all'),
    edit: () => field.current?.querySelector('textarea')?.focus(),
    switch: () => show(state === 'open' ? 'dismissed' : 'open'),
    tick,
    move: (step) => setAt(Math.max(0, Math.min(current + step, (pages.total ?? 1) - 1))),
    moveRule: onMoveRule,
  });
  return (
    <>
      <Pane className="worklist-items" label={t('list', { rule: ruleTitle(rule.rule, language) })}>
        <PaneHead>
          <Segments
            label={t('switch')}
            value={state}
            segments={[
              { value: 'open', label: t('open'), count: number(rule.open) },
              { value: 'dismissed', label: t('dismissed'), count: number(rule.dismissed) },
            ]}
            onChange={show}
          />
          {ticked.size === 0 ? null : (
            <Button size="small" type="text" onClick={clear}>
              {t('ticked', { n: number(ticked.size) })}
              <Icon name="close" small />
            </Button>
          )}
          <span className="spacer" />
          <span className="muted small">{t('answered', { n: number(rule.answered) })}</span>
          <ActionButton id="findings-grid" type="text" size="small" />
        </PaneHead>
        {pages.total === 0 && allDone && state === 'open' ? (
          <AllDone />
        ) : pages.total === 0 ? (
          <Empty icon="check" title={state === 'open' ? t('none') : t('noneDismissed')}>
            <ActionButton id="findings-next-rule" />
          </Empty>
        ) : (
          <FindingItems
            label={t('list', { rule: ruleTitle(rule.rule, language) })}
            pages={pages}
            current={current}
            ticked={ticked}
            onCurrent={setAt}
            onTick={tick}
            onSeen={onSeen}
          />
        )}
        <div className="worklist-acts">
          {state === 'open' && items.length === 1 && row?.proposal?.acceptable !== true ? (
            <ActionButton id="findings-details" type="primary" />
          ) : (
            <ActionButton id="findings-accept" type="primary" icon={<Icon name="check" />} />
          )}
          <ActionButton id="findings-edit" />
          <ActionButton id="findings-dismiss" />
          <ActionButton id="findings-keep" />
          <ActionButton id="findings-reopen" type="primary" />
          <span className="spacer" />
          <ActionButton id="findings-previous" type="text">
            <span className="unseen">{t('previous')}</span>
          </ActionButton>
          <ActionButton id="findings-next" type="text">
            <span className="unseen">{t('next')}</span>
          </ActionButton>
        </div>
      </Pane>
      {row === undefined ? null : (
        <FindingDetail
          rule={rule}
          row={row}
          reason={reason}
          onReason={(text) => setDraft(text === undefined ? null : { item: row.item, reason: text })}
          onRule={onRule}
          field={field}
          dismissed={state === 'dismissed'}
        />
      )}
      {asking === 'dismiss' ? (
        <ReasonDialog
          title={items.length > 1 ? t('dismissTitleMany', { n: number(items.length) }) : t('dismissTitle')}
          act={t('dismissOk')}
          hint={t('dismissHint')}
          usual={[...(read?.recentReasons ?? []), ...usualReasons]}
          onReason={(text) => {
            setAsking(null);
            answered(dismiss(items, text));
          }}
          onClose={() => setAsking(null)}
        />
      ) : null}
      {asking === 'all' ? (
        <AcceptAllDialog
          rule={rule.rule}
          onAccept={() => {
            setAsking(null);
            answered(accept({ where: [] }));
          }}
          onClose={() => setAsking(null)}
        />
      ) : null}
    </>
  );
}
