import { useTranslation } from 'react-i18next';
import { openItem } from '#renderer/app/place.ts';
import { useAsk } from '#renderer/engine/useAsk.ts';
import { BasisSection } from '#renderer/item/BasisSection.tsx';
import { DecisionMark } from '#renderer/parts/DecisionMark.tsx';
import { Difference } from '#renderer/parts/Difference.tsx';
import { Icon } from '#renderer/parts/Icon.tsx';
import { PaneHead } from '#renderer/parts/Pane.tsx';
import type { RoundKind } from '#shared/approve/round.ts';
import { shownDecision } from '#shared/model/decision.ts';
import { AtOdds } from './AtOdds.tsx';
import { NewItem } from './NewItem.tsx';
import { Outcome } from './Outcome.tsx';
import { Side } from './Side.tsx';
import { SortMark } from './SortMark.tsx';
import { sortOf } from './sorts.ts';
import type { Proposal } from './useProposals.ts';

interface Props {
  readonly kind: RoundKind;
  readonly proposal: Proposal;
  /** One of those that are at odds. */
  readonly onChoose: (proposal: number) => void;
}

/** One proposal: on what, what was sent and what came back, who wrote it where, and what accepting it does. */
export function ProposalDetail({ kind, proposal, onChoose }: Props) {
  const { t } = useTranslation('approval');
  const { item, author, place, header, before, now, locked, against, cells } = proposal;
  const sort = sortOf(proposal);
  const { data } = useAsk('item/read', { item: String(item?.id) }, { enabled: item !== null });
  const current = item !== null && data?.id === item.id ? data : undefined;
  return (
    <>
      <PaneHead>
        <SortMark sort={sort} />
        <h2>{t(`sort.${sort}`)}</h2>
        <span className="muted small ellipsis">{[author, place].filter((each) => each !== null).join(' · ')}</span>
      </PaneHead>
      <div className="approval-proposal-body selectable">
        {item === null ? null : (
          <>
            <p className="approval-item-name">{item.name}</p>
            <p className="muted small approval-item-line">
              <button type="button" className="link" onClick={() => openItem(item.id)}>
                {item.number}
              </button>
              · {item.department}
              {current === undefined ? null : (
                <DecisionMark decision={shownDecision(current.decision.as, current.parent !== null)} />
              )}
            </p>
          </>
        )}
        {locked ? <Note text={t('lockedNote', { header })} /> : null}
        <h3>{header}</h3>
        {against.length > 0 ? (
          <AtOdds proposal={proposal} onChoose={onChoose} />
        ) : cells !== null ? (
          <NewItem kind={kind} cells={cells} />
        ) : (
          <BeforeAndAfter proposal={proposal} />
        )}
        {now === null || now === before ? null : (
          <>
            <Note text={t('movedOn')} />
            <p className="approval-text soft">
              {now === '' ? t('emptied') : before === '' ? now : <Difference than={before} text={now} />}
            </p>
          </>
        )}
        <Outcome proposal={proposal} />
        {current === undefined ? null : <BasisSection item={current} />}
      </div>
    </>
  );
}

/** Character by character; what was asked for stands alone, since nothing was there before. */
function BeforeAndAfter({ proposal: { before, after } }: Pick<Props, 'proposal'>) {
  const { t } = useTranslation('approval');
  if (before === '') return <p className="approval-text">{after}</p>;
  return (
    <div className="approval-sides">
      <Side title={t('before')}>
        <Difference than={after} text={before} />
      </Side>
      <Side title={t('after')} isNew>
        {after === '' ? <span className="muted">{t('emptied')}</span> : <Difference than={before} text={after} />}
      </Side>
    </div>
  );
}

function Note({ text }: { readonly text: string }) {
  return (
    <p className="approval-note">
      <Icon name="warning" small />
      {text}
    </p>
  );
}
