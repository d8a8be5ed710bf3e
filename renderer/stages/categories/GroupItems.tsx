import { useTranslation } from 'react-i18next';
import { openItem } from '#renderer/app/place.ts';
import type { Pages } from '#renderer/engine/usePages.ts';
import { ItemLines } from '#renderer/parts/ItemLines.tsx';
import { LitText } from '#renderer/parts/LitText.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import { Turn } from './Turn.tsx';
import type { Row } from './useQueue.ts';

interface Props {
  readonly pages: Pages<Row>;
  readonly current: number;
  /** In one-by-one mode the current row is what an act is about. */
  readonly single: boolean;
  readonly ticked: ReadonlySet<number>;
  readonly onCurrent: (index: number) => void;
  readonly onTick: (item: number) => void;
  readonly onSeen: (range: { readonly from: number; readonly to: number }) => void;
}

/** The items of a group, the deciding words of their names lit up. */
export function GroupItems({ single, ...props }: Props) {
  const { t } = useTranslation('categories');
  const { confidence } = useFormat();
  const { current, ticked } = props;
  return (
    <ItemLines
      {...props}
      label={t('items')}
      idOf={({ id }) => id}
      tickLabel={(name) => t('tick', { name })}
      onOpen={openItem}
      drawName={({ name, lit }) => <LitText text={name} lit={lit} />}
      isAside={({ id }, index) => (ticked.size > 0 ? !ticked.has(id) : single && index !== current)}
      ends={({ declared, proposed, confidence: sure }) => (
        <>
          <Turn declared={declared} proposed={proposed} />
          <span className={sure >= 0.9 ? 'is-ok number' : 'is-warn number'}>{confidence(sure)}</span>
        </>
      )}
    />
  );
}
