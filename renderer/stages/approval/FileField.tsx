import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { callShell } from '#renderer/engine/client.ts';
import { tellFailure } from '#renderer/engine/tell.ts';
import { Icon } from '#renderer/parts/Icon.tsx';

interface Props {
  readonly id?: string;
  /** Its path. */
  readonly value?: string | null;
  readonly onChange?: (path: string | null) => void;
}

/** A file that goes with something, chosen by the system's own dialog. */
export function FileField({ id, value, onChange }: Props) {
  const { t } = useTranslation('approval');
  const choose = async () => {
    const filters = [{ name: t('allFiles'), extensions: ['*'] }];
    const [path] = await callShell('shell/chooseFiles', { title: t('recordDialog.chooseFile'), filters });
    if (path !== undefined) onChange?.(path);
  };
  return (
    <span className="approval-file">
      <Button
        {...(id === undefined ? {} : { id })}
        icon={<Icon name="file" />}
        onClick={() => void choose().catch(tellFailure)}
      >
        {t('recordDialog.chooseFile')}
      </Button>
      {value === null || value === undefined ? null : (
        <>
          <span className="ellipsis" title={value}>
            {value.split(/[\\/]/).at(-1)}
          </span>
          <Button
            type="text"
            size="small"
            aria-label={t('recordDialog.noFile')}
            icon={<Icon name="close" small />}
            onClick={() => onChange?.(null)}
          />
        </>
      )}
    </span>
  );
}
