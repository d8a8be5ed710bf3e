import { useTranslation } from 'react-i18next';
import { Icon } from '#renderer/parts/Icon.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { DeskFileRow } from '#shared/contract/desk.ts';
import { sayAbout } from './desk.ts';
import { useFileWords } from './useFileWords.ts';

interface Props {
  readonly file: DeskFileRow;
  readonly current: boolean;
  readonly onChoose: () => void;
}

/** One file: sure ones on a line, the others with the reason below. */
export function FileRow({ file, current, onChoose }: Props) {
  const { t } = useTranslation('intake');
  const { number } = useFormat();
  const words = useFileWords();
  const common = {
    type: 'button',
    'aria-current': current ? ('true' as const) : undefined,
    onClick: onChoose,
  } as const;
  if (file.verdict === 'sure') {
    return (
      <button {...common} className="intake-file" title={file.file}>
        <span className="is-ok">
          <Icon name="check" />
        </span>
        <span className="intake-file-name ellipsis">{words.name(file)}</span>
        <span className="small muted">{number(file.items)}</span>
      </button>
    );
  }
  const doubtful = file.verdict === 'doubtful';
  return (
    <div className="intake-file-row">
      <button {...common} className="intake-file intake-file-tall" title={file.file}>
        <VerdictIcon verdict={file.verdict} />
        <span className="intake-file-name">
          <span className="intake-file-title ellipsis">{words.name(file)}</span>
          <span className="small ellipsis">
            {doubtful ? <span className="muted">{words.size(file)} </span> : null}
            <span className={doubtful ? 'is-warn' : 'soft'}>{words.short(file)}</span>
          </span>
        </span>
      </button>
      {file.verdict === 'same' ? (
        <button
          type="button"
          className="link small intake-file-act"
          onClick={() => void sayAbout({ file: file.id, anyway: true })}
        >
          {t('anyway')}
        </button>
      ) : null}
    </div>
  );
}

function VerdictIcon({ verdict }: Pick<DeskFileRow, 'verdict'>) {
  if (verdict === 'doubtful') {
    return (
      <span className="is-warn">
        <Icon name="warning" />
      </span>
    );
  }
  if (verdict === 'unreadable') {
    return (
      <span className="is-bad">
        <Icon name="cancel" />
      </span>
    );
  }
  return (
    <span className="muted">
      <Icon name={verdict === 'same' ? 'copy' : 'file'} />
    </span>
  );
}
