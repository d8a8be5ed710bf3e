import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { tellDone } from '#renderer/engine/tell.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { Icon } from '#renderer/parts/Icon.tsx';

/** The paragraph of the annual report, of a release or of the one that would be made now. */
export function ReportParagraph({ release }: { readonly release: number | null }) {
  const { t } = useTranslation('release');
  const { data } = useAsk('release/preview-output', { release, format: 'txt' });
  const text = data?.content.kind === 'text' ? data.content.text : '';
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    tellDone(t('paragraph.copied'));
  };
  return (
    <section className="release-paragraph" aria-label={t('paragraph.title')}>
      <div className="release-paragraph-head">
        <h3>{t('paragraph.title')}</h3>
        <span className="spacer" />
        <Button
          type="link"
          size="small"
          disabled={text === ''}
          icon={<Icon name="copy" small />}
          onClick={() => void copy()}
        >
          {t('paragraph.copy')}
        </Button>
      </div>
      <p className="selectable" lang="zh-CN">
        {text}
      </p>
    </section>
  );
}
