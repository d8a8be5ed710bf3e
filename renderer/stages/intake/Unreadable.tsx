import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { callShell } from '#renderer/engine/client.ts';
import { tellFailure } from '#renderer/engine/tell.ts';
import { Empty } from '#renderer/parts/Empty.tsx';
import type { DeskFileRow } from '#shared/contract/desk.ts';
import { look, putAway } from './desk.ts';
import { useFileWords } from './useFileWords.ts';

/** A file that could not be read: what happened, and what to do. */
export function Unreadable({ file }: { readonly file: DeskFileRow }) {
  const { t } = useTranslation('intake');
  const words = useFileWords();
  const { path } = file;
  return (
    <Empty icon={file.failure?.code === 'encrypted' ? 'lock' : 'warning'} title={file.file} hint={words.failure(file)}>
      <div className="intake-empty-buttons">
        {path === null ? null : (
          <>
            <Button type="primary" onClick={() => void look([path])}>
              {t('again')}
            </Button>
            <Button onClick={() => void callShell('shell/showInFolder', { file: path }).catch(tellFailure)}>
              {t('showInFolder')}
            </Button>
          </>
        )}
        <Button onClick={() => void putAway([file.id])}>{t('remove')}</Button>
      </div>
    </Empty>
  );
}
