import { useTranslation } from 'react-i18next';
import { runAction } from '#renderer/actions/registry.ts';
import { ToolButton } from '#renderer/actions/ToolButton.tsx';
import { callShell } from '#renderer/engine/client.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { Icon } from '#renderer/parts/Icon.tsx';
import { Keycap } from '#renderer/parts/Keycap.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';

/** Which document this is, that it is saved, the search, undo and redo. */
export function TopBar({ title }: { readonly title: string }) {
  const { t } = useTranslation();
  const { time } = useFormat();
  const { data } = useAsk('overview/read', {});
  return (
    <header className="top">
      <div className="brand" aria-hidden="true">
        权
      </div>
      <button
        type="button"
        className="top-document"
        aria-haspopup="menu"
        title={t('documentMenu')}
        onClick={() => void callShell('shell/popupMenu', {})}
      >
        <span className="ellipsis">{title}</span>
        <Icon name="down" small />
      </button>
      <span className="top-saved">
        <Icon name="check" small />
        {data === undefined ? t('savedNow') : t('saved', { time: time(data.savedAt) })}
      </span>
      <button type="button" className="top-search" onClick={() => runAction('palette')}>
        <Icon name="search" small />
        <span className="ellipsis">{t('search')}</span>
        <Keycap keys="$mod+KeyK" />
      </button>
      <ToolButton id="undo" icon="undo" />
      <ToolButton id="redo" icon="redo" />
      <ToolButton id="stage-help" icon="help" />
    </header>
  );
}
