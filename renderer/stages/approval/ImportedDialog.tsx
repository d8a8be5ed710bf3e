import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon } from '#renderer/parts/Icon.tsx';
import type { IconName } from '#renderer/parts/iconShapes.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import { useLanguage } from '#renderer/words/useLanguage.ts';
import { useAccountWords } from './accountWords.ts';
import { chooseKind, chooseRound, type Imported, showProposals } from './sitting.ts';

interface Props {
  readonly imported: Imported;
  readonly onClose: () => void;
}

type File = Imported['files'][number];
type Told = NonNullable<File['message']>;

const looks: Readonly<Record<File['status'], readonly [icon: IconName, tone: string]>> = {
  taken: ['check', 'is-ok'],
  'same-file': ['copy', 'soft'],
  skipped: ['minus', 'soft'],
  failed: ['cancel', 'is-bad'],
};

/** More of them are folded away until they are asked for. */
const notesAtOnce = 5;

/** What came of each file that was taken back, and of which rows nothing could be taken. */
export function ImportedDialog({ imported, onClose }: Props) {
  const { t } = useTranslation(['approval', 'app']);
  const { number } = useFormat();
  const { files, changes } = imported;
  const count = (status: File['status']): number => files.filter((file) => file.status === status).length;
  const [taken, failed] = [count('taken'), count('failed')];
  const goOn = () => {
    const [first] = files.flatMap(({ answers }) => answers);
    if (first !== undefined) {
      chooseKind(first.kind);
      chooseRound(first.round);
    }
    showProposals(null);
    onClose();
  };
  // What needs somebody stands first.
  const order = ['failed', 'taken', 'same-file'] as const;
  const sorted = order.flatMap((status) => files.filter((file) => file.status === status));
  return (
    <Modal
      open
      width="52rem"
      title={t('imported.title', { count: taken, n: number(taken) })}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('app:close')}</Button>
          {changes === 0 ? null : (
            <Button type="primary" autoFocus onClick={goOn}>
              {t('imported.look', { count: changes, n: number(changes) })}
            </Button>
          )}
        </>
      }
    >
      <p className="soft">
        {failed === 0 ? t('imported.nothingChanged') : t('imported.failed', { count: failed, n: number(failed) })}
      </p>
      <ul className="approval-imported selectable">
        {sorted.map((file) => (
          <FileLine key={file.path} file={file} />
        ))}
      </ul>
    </Modal>
  );
}

function FileLine({ file }: { readonly file: File }) {
  const { t } = useTranslation('approval');
  const { number } = useFormat();
  const accountWords = useAccountWords();
  const language = useLanguage();
  const inLanguage = (told: Told) => (language === 'en' ? told.english : told.text);
  const [icon, tone] = looks[file.status];
  const where = file.answers.map(({ kind, round, department }) =>
    [department, t(`kind.${kind}`), t('nth', { round })].filter((each) => each !== null).join(' '),
  );
  return (
    <li>
      <span className={tone}>
        <Icon name={icon} small label={t(`imported.status.${file.status}`)} />
      </span>
      <div>
        <div className="ellipsis" title={file.path}>
          <b>{file.file}</b> <span className="small muted">{where.join(' · ')}</span>
        </div>
        {file.message === null ? null : (
          <p className={file.status === 'failed' ? 'is-bad' : 'soft'}>{inLanguage(file.message)}</p>
        )}
        {file.status === 'taken' ? <p className="soft small">{accountWords(file)}</p> : null}
        {file.notes.length === 0 ? null : (
          <details className="small" open={file.notes.length <= notesAtOnce}>
            <summary>{t('imported.notes', { count: file.notes.length, n: number(file.notes.length) })}</summary>
            <ul>
              {file.notes.map((note) => (
                <li key={`${note.place} ${note.code} ${note.text}`}>
                  <span className="muted">{note.place}</span> {inLanguage(note)}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}
