import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '#renderer/actions/ActionButton.tsx';
import { runAction } from '#renderer/actions/registry.ts';
import { goTo } from '#renderer/app/place.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { Icon } from '#renderer/parts/Icon.tsx';
import { Pane, PaneHead } from '#renderer/parts/Pane.tsx';
import { WrittenFiles } from '#renderer/parts/WrittenFiles.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import { AnswerLines } from './AnswerLines.tsx';
import type { Standing } from './DepartmentTable.tsx';
import { useSitting } from './sitting.ts';
import type { Round } from './useRound.ts';

interface Props {
  readonly round: Round;
  /** Undefined: of everybody. */
  readonly department: Standing | undefined;
}

/** What came in to the round, and how; of one department, or of all. */
export function Answers({ round, department }: Props) {
  const { t } = useTranslation('approval');
  const { number } = useFormat();
  const { kind } = round;
  const { written, imported } = useSitting();
  const { data = [] } = useAsk('approve/answers', { kind, round: round.round });
  const answers = department === undefined ? data : data.filter(({ author }) => author === department.department);
  const { data: departments = [] } = useAsk('departments/list', {});
  const whom = departments.find((each) => each.name === department?.department);
  const contact = [whom?.contact, whom?.phone].filter((each) => each !== null && each !== undefined).join(' ');
  const own = written !== null && written.kind === kind && written.round === round.round ? written.files : [];
  const name = department === undefined ? t('answers') : department.department || t('noDepartment');
  return (
    <Pane className="approval-answers" label={t('answers')}>
      <PaneHead>
        <h2 className="ellipsis" title={name}>
          {name}
        </h2>
        <span className="spacer" />
        <span className="muted small">{t('answerCount', { count: answers.length, n: number(answers.length) })}</span>
      </PaneHead>
      <div className="approval-answers-body">
        {contact === '' ? null : <p className="small soft selectable">{t('contact', { contact })}</p>}
        {own.length === 0 ? null : <WrittenFiles files={own} />}
        {imported === null ? null : (
          <Button
            type="link"
            size="small"
            icon={<Icon name="clock" small />}
            onClick={() => runAction('approval-imported')}
          >
            {t('imported.again')}
          </Button>
        )}
        {answers.length > 0 ? (
          <AnswerLines answers={answers} />
        ) : (
          <p className="soft">{t(department === undefined ? `none.${kind}` : 'noneOf')}</p>
        )}
        {kind === 'approve' ? <ToRelease /> : null}
      </div>
      <div className="approval-acts">
        <ActionButton id="approval-write" icon={<Icon name="export" />} />
        <ActionButton id="approval-open" />
      </div>
    </Pane>
  );
}

/** What follows on the leadership's approval. */
function ToRelease() {
  const { t } = useTranslation('approval');
  return (
    <p className="approval-next small soft">
      {t('toReleaseHint')}{' '}
      <button type="button" className="link" onClick={() => goTo({ stage: 'release' })}>
        {t('toRelease')}
      </button>
    </p>
  );
}
