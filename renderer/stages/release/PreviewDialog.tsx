import './Preview.css';
import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { Segments } from '#renderer/parts/Segments.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { Output } from '#shared/contract.ts';
import { type Choice, type OutputKind, outputKinds, outputs } from './outputs.ts';
import { Scroll } from './Scroll.tsx';
import { SheetsPreview } from './SheetsPreview.tsx';

interface Props {
  readonly release: number | null;
  readonly kind: OutputKind;
  readonly choice: Choice;
  readonly onClose: () => void;
}

/** The beginning of each file as it will be written. */
export function PreviewDialog({ release, kind, choice, onClose }: Props) {
  const { t } = useTranslation('release');
  const [shown, setShown] = useState(kind);
  const asked = { release, format: outputs[shown].format, ...choice };
  const { data } = useAsk('release/preview-output', asked, { keep: false });
  const name = data?.name ?? t(`files.name.${shown}`);
  return (
    <Modal open title={t('look.title', { name })} width="min(76rem, 92vw)" footer={null} onCancel={onClose}>
      <Segments
        label={t('files.title')}
        value={shown}
        segments={outputKinds.map((value) => ({ value, label: t(`files.name.${value}`) }))}
        onChange={setShown}
      />
      <div className="release-look selectable">
        {data === undefined ? <p className="muted">{t('look.reading')}</p> : <Content content={data.content} />}
      </div>
    </Modal>
  );
}

function Content({ content }: { readonly content: Output<'release/preview-output'>['content'] }) {
  const { t } = useTranslation('release');
  switch (content.kind) {
    case 'text':
      return (
        <>
          <Scroll>
            <pre className="release-look-text" lang="zh-CN">
              {content.text}
            </pre>
          </Scroll>
          {content.more ? <p className="small muted">{t('look.more')}</p> : null}
        </>
      );
    case 'page':
      return (
        <>
          <p className="small muted">{t(content.more ? 'look.pageCut' : 'look.page')}</p>
          <iframe className="release-page" title={t('look.content')} sandbox="" srcDoc={content.html} />
        </>
      );
    case 'table':
      return <TablePreview {...content} />;
    case 'sheets':
      return <SheetsPreview sheets={content.sheets} />;
  }
}

function TablePreview({ rows, total }: { readonly rows: readonly (readonly string[])[]; readonly total: number }) {
  const { t } = useTranslation('release');
  const { number } = useFormat();
  const [header = [], ...lines] = rows;
  return (
    <>
      <p className="small muted">{t('look.rows', { count: total, shown: number(lines.length), n: number(total) })}</p>
      <Scroll>
        <table className="release-look-table" lang="zh-CN">
          <thead>
            <tr>
              {header.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line[0]}>
                {header.map((column, index) => (
                  <td key={column}>
                    <div>{line[index]}</div>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}
