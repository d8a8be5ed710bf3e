import { useTranslation } from 'react-i18next';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { CopyParagraph } from '#renderer/parts/CopyParagraph.tsx';

/** The paragraph of the annual report, of a release or of the one that would be made now. */
export function ReportParagraph({ release }: { readonly release: number | null }) {
  const { t } = useTranslation('release');
  const { data } = useAsk('release/preview-output', { release, format: 'txt' });
  const text = data?.content.kind === 'text' ? data.content.text : '';
  return (
    <CopyParagraph title={t('paragraph.title')} text={text} copy={t('paragraph.copy')} copied={t('paragraph.copied')} />
  );
}
