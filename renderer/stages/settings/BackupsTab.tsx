import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '#renderer/app/catalogue.ts';
import { saveCopy } from '#renderer/app/saveCopy.ts';
import { act } from '#renderer/engine/act.ts';
import { askAgain } from '#renderer/engine/queries.ts';
import { tellDone, wordsOf } from '#renderer/engine/tell.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { Empty } from '#renderer/parts/Empty.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { BackupRow } from '#shared/contract/backups.ts';
import { Failure, type FailureValue } from '#shared/model/failure.ts';
import { failureWords } from '#shared/model/failureWords.ts';
import { restoreBackup } from './restoreBackup.ts';

/** Copies of the catalogue that stand beside it: made by themselves or asked for, and how to go back to one. */
export function BackupsTab() {
  const { t } = useTranslation('settings');
  const { open } = useCatalogue();
  const { data } = useAsk('backup/list', {});
  const [chosen, setChosen] = useState<BackupRow | null>(null);
  const canWrite = open?.readOnly === null;
  const failure = data?.failure ?? null;
  return (
    <div className="laws">
      <div className="settings-tools">
        <span className="muted small selectable ellipsis">
          {data === undefined ? '' : t('backups.where', { folder: data.folder })}
        </span>
        <span className="spacer" />
        <Button onClick={() => void saveCopy()}>{t('backups.copy')}</Button>
        <Button type="primary" disabled={!canWrite} onClick={() => void makeBackup(t('backups.made'))}>
          {t('backups.make')}
        </Button>
      </div>
      {failure !== null && isFailure(failure) ? (
        <p className="backups-failure" role="alert">
          {t('backups.failed', { why: wordsOf(new Failure(failure.code, failure.values)) })}
        </p>
      ) : null}
      {data !== undefined && data.backups.length === 0 ? (
        <Empty icon="clock" title={t('backups.empty')} hint={t('backups.hint')} />
      ) : (
        <div className="departments-scroll">
          <table className="laws-table backups-table">
            <thead>
              <tr>
                <th>{t('backups.at')}</th>
                <th>{t('backups.reason')}</th>
                <th className="number">{t('backups.size')}</th>
                <th aria-label={t('backups.restore')} />
              </tr>
            </thead>
            <tbody>
              {(data?.backups ?? []).map((backup) => (
                <BackupLine key={backup.name} backup={backup} canWrite={canWrite} onRestore={() => setChosen(backup)} />
              ))}
            </tbody>
          </table>
          <p className="muted small backups-hint">{t('backups.hint')}</p>
        </div>
      )}
      {chosen === null ? null : <RestoreDialog backup={chosen} onClose={() => setChosen(null)} />}
    </div>
  );
}

function isFailure(failure: {
  readonly code: string;
  readonly values: FailureValue['values'];
}): failure is FailureValue {
  return Object.hasOwn(failureWords, failure.code);
}

async function makeBackup(made: string): Promise<void> {
  if ((await act('backup/make', {})) === null) return;
  tellDone(made);
  askAgain();
}

interface LineProps {
  readonly backup: BackupRow;
  readonly canWrite: boolean;
  readonly onRestore: () => void;
}

function BackupLine({ backup, canWrite, onRestore }: LineProps) {
  const { t } = useTranslation('settings');
  const { bytes, day, time } = useFormat();
  return (
    <tr>
      <td title={backup.name}>
        {day(backup.at)} {time(backup.at)}
      </td>
      <td className="soft">{t(`backups.reasons.${backup.reason}`)}</td>
      <td className="number">{bytes(backup.bytes)}</td>
      <td className="number">
        <Button size="small" disabled={!canWrite} onClick={onRestore}>
          {t('backups.restore')}
        </Button>
      </td>
    </tr>
  );
}

function RestoreDialog({ backup, onClose }: { readonly backup: BackupRow; readonly onClose: () => void }) {
  const { t } = useTranslation(['settings', 'app']);
  const { day, time } = useFormat();
  const restore = () => {
    onClose();
    void restoreBackup(backup.name);
  };
  return (
    <Modal
      open
      title={t('backups.restoreTitle', { at: `${day(backup.at)} ${time(backup.at)}` })}
      okText={t('backups.restoreOk')}
      cancelText={t('app:back')}
      onOk={restore}
      onCancel={onClose}
    >
      <p>{t('backups.outcome')}</p>
    </Modal>
  );
}
