import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { DecisionGlyph } from '#renderer/parts/DecisionMark.tsx';
import { Icon } from '#renderer/parts/Icon.tsx';
import { PaneHead } from '#renderer/parts/Pane.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { Disposition } from '#shared/model/decision.ts';

interface Props {
  readonly checked: number;
  readonly count: number;
  readonly onAll: () => void;
  readonly onNone: () => void;
  readonly onDecide: (as: Disposition | null) => void;
  readonly onEdit: () => void;
}

const offered = ['保留', '合并', '取消', '下放', '移出', null] as const;

/** In the place of the head while rows are checked: what can be done to all of them. */
export function BulkBar({ checked, count, onAll, onNone, onDecide, onEdit }: Props) {
  const { t } = useTranslation('catalogue');
  const { t: words } = useTranslation('domain');
  const { number } = useFormat();
  return (
    <PaneHead>
      <b className="catalogue-count" role="status">
        {t('bulk.chosen', { n: number(checked) })}
      </b>
      {checked < count ? (
        <button type="button" className="link catalogue-all" onClick={onAll}>
          {t('bulk.all', { n: number(count) })}
        </button>
      ) : null}
      <span className="spacer" />
      {offered.map((as) => (
        <Button
          key={as ?? 'none'}
          type="text"
          className="catalogue-button"
          icon={<DecisionGlyph decision={as ?? '待研究'} />}
          onClick={() => onDecide(as)}
        >
          {as === null ? t('bulk.back') : words(`decision.${as}`)}
        </Button>
      ))}
      <Button type="text" className="catalogue-button" icon={<Icon name="edit" />} onClick={onEdit}>
        {t('bulk.edit')}
      </Button>
      <Button type="text" icon={<Icon name="close" />} aria-label={t('bulk.none')} onClick={onNone} />
    </PaneHead>
  );
}
