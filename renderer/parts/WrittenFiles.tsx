import './WrittenFiles.css';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { callShell } from '#renderer/engine/client.ts';
import { tellFailure } from '#renderer/engine/tell.ts';
import { useFormat } from '#renderer/words/useFormat.ts';
import { Icon } from './Icon.tsx';

interface Written {
  readonly path: string;
  readonly bytes: number;
}

/** What was written, file by file, and the way to it. */
export function WrittenFiles({ files }: { readonly files: readonly Written[] }) {
  const { t } = useTranslation();
  const { bytes } = useFormat();
  const [first] = files;
  if (first === undefined) return null;
  const size = files.reduce((sum, file) => sum + file.bytes, 0);
  return (
    <div className="written-files">
      <div className="written-files-head">
        <span className="is-ok">
          <Icon name="check" small />
        </span>
        <span className="small">{t('files.count', { count: files.length, size: bytes(size) })}</span>
        <span className="spacer" />
        <Button
          type="link"
          size="small"
          icon={<Icon name="folder" small />}
          onClick={() => void callShell('shell/showInFolder', { file: first.path }).catch(tellFailure)}
        >
          {t('files.open')}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: many files are scrolled by keyboard too */}
      <ul className="small selectable" tabIndex={0}>
        {files.map((file) => (
          <li key={file.path}>
            <span className="ellipsis" title={file.path}>
              {nameOf(file.path)}
            </span>
            <span className="muted">{bytes(file.bytes)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
