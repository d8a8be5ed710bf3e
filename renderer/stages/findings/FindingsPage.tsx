import '#renderer/parts/Worklist.css';
import './Findings.css';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { goTo } from '#renderer/app/place.ts';
import { runTask, useTasks } from '#renderer/engine/tasks.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { Empty } from '#renderer/parts/Empty.tsx';
import { AllDone } from './AllDone.tsx';
import { Answering } from './Answering.tsx';
import { RuleList } from './RuleList.tsx';
import { useRules } from './useRules.ts';

/** Stage 5: what the rules found, rule by rule, with reasons ready to use. */
export function FindingsPage() {
  const { t } = useTranslation('findings');
  const { data: overview } = useAsk('overview/read', {});
  const { data, rules, rule, choose } = useRules();
  if (data === undefined || overview === undefined) return null;
  if (data.freshness === 'never') {
    if (overview.items > 0) {
      return (
        <Empty icon="search" title={t('never')} hint={t('neverHint')}>
          <Check />
        </Empty>
      );
    }
    return (
      <Empty icon="file" title={t('noItems')} hint={t('noItemsHint')}>
        <Button type="primary" onClick={() => goTo({ stage: 'intake' })}>
          {t('toIntake')}
        </Button>
      </Empty>
    );
  }
  const moveRule = (step: number) => {
    const target = rules[rules.findIndex((each) => each.rule === rule?.rule) + step];
    if (target !== undefined) choose(target.rule);
  };
  return (
    <div className="worklist findings-page">
      {data.freshness === 'stale' ? (
        <div className="banner" role="status">
          {t('stale')}
          <Check again />
        </div>
      ) : null}
      {rule === undefined || (data.left === 0 && rule.dismissed === 0) ? (
        <AllDone />
      ) : (
        <div className="worklist-panes">
          <RuleList rules={rules} left={data.left} inert={data.inert} current={rule.rule} onChoose={choose} />
          <Answering key={rule.rule} rule={rule} allDone={data.left === 0} onRule={choose} onMoveRule={moveRule} />
        </div>
      )}
    </div>
  );
}

/** Rests on categories and groups, which are found anew before it. */
function Check({ again = false }: { readonly again?: boolean }) {
  const { t } = useTranslation('findings');
  const { running } = useTasks();
  const check = async () => {
    if ((await runTask('work/classify', {}, t('step.classify'))) === null) return;
    if ((await runTask('work/match', {}, t('step.match'))) === null) return;
    await runTask('work/check', {}, t('step.check'));
  };
  return (
    <Button type={again ? 'default' : 'primary'} disabled={running.length > 0} onClick={() => void check()}>
      {again ? t('again') : t('run')}
    </Button>
  );
}
