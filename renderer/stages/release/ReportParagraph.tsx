import { useTranslation } from 'react-i18next';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { CopyParagraph } from '#renderer/parts/CopyParagraph.tsx';

/** The paragraph of the annual report, of a release or of the one that would be made now. */
export function ReportParagraph({ release, now }: { readonly release: number | null; readonly now: string }) {
  const { t } = useTranslation('release');
  const { data } = useAsk('release/preview-output', { release, format: 'txt' }, { enabled: release !== null });
  const released = data?.content.kind === 'text' ? data.content.text : '';
  const text = release === null ? now : released;
  return (
    <CopyParagraph title={t('paragraph.title')} text={text} copy={t('paragraph.copy')} copied={t('paragraph.copied')} />
  );
}
