import { Button, Dropdown } from 'antd';
import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { callShell } from '#renderer/engine/client.ts';
import { runTask } from '#renderer/engine/tasks.ts';
import { tellDone, tellFailure } from '#renderer/engine/tell.ts';
import { Icon } from '#renderer/parts/Icon.tsx';
import { comparisonFormats } from '#shared/contract/release.ts';

type Format = (typeof comparisonFormats)[number];

interface Props {
  readonly from: number;
  readonly to: number | null;
}

/** Writes what is compared as 调整对照表. */
export function ExportComparison({ from, to }: Props) {
  const { t } = useTranslation('release');
  const items = comparisonFormats.map((format) => ({
    key: format,
    label: t(`compare.export.${format}`),
    onClick: () => void write(from, to, format).catch(tellFailure),
  }));
  return (
    <Dropdown trigger={['click']} menu={{ items }}>
      <Button size="small" icon={<Icon name="export" small />}>
        {t('compare.export.button')}
      </Button>
    </Dropdown>
  );
}

async function write(from: number, to: number | null, format: Format): Promise<void> {
  const path = await callShell('shell/saveAs', {
    title: i18next.t('release:compare.export.where'),
    name: `${i18next.t('release:compare.export.name')}.${format}`,
    filters: [{ name: i18next.t(`release:compare.export.${format}`), extensions: [format] }],
  });
  if (path === null) return;
  const title = i18next.t('release:compare.export.writing');
  const written = await runTask('release/export-comparison', { from, to, format, path }, title);
  if (written !== null) tellDone(i18next.t('release:compare.export.written', { file: path }));
}
