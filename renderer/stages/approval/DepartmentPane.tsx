import { useTranslation } from 'react-i18next';
import { ActionButton } from '#renderer/actions/ActionButton.tsx';
import { goTo } from '#renderer/app/place.ts';
import { Icon } from '#renderer/parts/Icon.tsx';
import { Pane, PaneHead } from '#renderer/parts/Pane.tsx';
import { WrittenFiles } from '#renderer/parts/WrittenFiles.tsx';
import type { Standing } from './DepartmentTable.tsx';
import { useSitting } from './sitting.ts';
import type { Round } from './useRound.ts';

interface Props {
  readonly round: Round;
  /** Undefined: all of them. */
  readonly department: Standing | undefined;
}

/** What can be done for one department, or for all; and what follows on the round. */
export function DepartmentPane({ round, department }: Props) {
  const { t } = useTranslation('approval');
  const { kind } = round;
  const { written } = useSitting();
  const own = written !== null && written.kind === kind && written.round === round.round ? written.files : [];
  const name = department === undefined ? t('everybody') : department.department || t('noDepartment');
  return (
    <Pane className="approval-answers" label={name}>
      <PaneHead>
        <h2 className="ellipsis" title={name}>
          {name}
        </h2>
      </PaneHead>
      <div className="approval-answers-body">
        <WrittenFiles files={own} />
        {kind === 'approve' ? <ToRelease /> : null}
      </div>
      <div className="approval-acts">
        <ActionButton id="approval-write" icon={<Icon name="export" />} />
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
