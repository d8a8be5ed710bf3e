import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { Segments } from '#renderer/parts/Segments.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import { ChangeLine } from './ChangeLine.tsx';
import { ExportComparison } from './ExportComparison.tsx';

interface Props {
  readonly from: number;
  readonly to: number | null;
  readonly onClose: () => void;
}

const pageSize = 50;
const kinds = ['changed', 'added', 'removed'] as const;
type Shown = 'every' | (typeof kinds)[number];

/** Every change between two releases, field by field and page by page. */
export function ChangesDialog({ from, to, onClose }: Props) {
  const { t } = useTranslation('release');
  const { number } = useFormat();
  const [shown, setShown] = useState<Shown>('every');
  const [offset, setOffset] = useState(0);
  const effect = shown === 'every' ? {} : { effect: shown };
  const { data } = useAsk('release/compare', { from, to, offset, limit: pageSize, ...effect });
  const countOf = (kind: Shown): number =>
    kind === 'every' ? kinds.reduce((sum, each) => sum + countOf(each), 0) : (data?.[kind] ?? 0);
  const total = countOf(shown);
  const last = Math.min(offset + pageSize, total);
  const names = {
    from: t('past.name', { number: from }),
    to: to === null ? t('past.now') : t('past.name', { number: to }),
  };
  return (
    <Modal open title={t('compare.dialog', names)} width="60rem" footer={null} onCancel={onClose}>
      <div className="release-dialog-tools">
        <Segments
          label={t('compare.title')}
          value={shown}
          segments={[
            { value: 'every', label: t('compare.every'), count: number(countOf('every')) },
            ...kinds.map((kind) => ({ value: kind, label: t(`compare.effect.${kind}`), count: number(countOf(kind)) })),
          ]}
          onChange={(value) => {
            setShown(value);
            setOffset(0);
          }}
        />
        <span className="spacer" />
        {total === 0 ? null : (
          <span className="small muted">
            {t('compare.page', { first: number(offset + 1), last: number(last), n: number(total) })}
          </span>
        )}
        {total === 0 ? null : <ExportComparison from={from} to={to} />}
        <Button size="small" disabled={offset === 0} onClick={() => setOffset(offset - pageSize)}>
          {t('compare.earlier')}
        </Button>
        <Button size="small" disabled={last >= total} onClick={() => setOffset(offset + pageSize)}>
          {t('compare.later')}
        </Button>
      </div>
      {data !== undefined && total === 0 ? <p className="muted">{t('compare.same')}</p> : null}
      <ul className="release-changes release-changes-all selectable">
        {data?.changes.map((change) => (
          <ChangeLine key={`${change.effect} ${change.number}`} change={change} whole />
        ))}
      </ul>
    </Modal>
  );
}
