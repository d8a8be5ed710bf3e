import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Difference } from '#renderer/parts/Difference.tsx';
import { Keycap } from '#renderer/parts/Keycap.tsx';
import { Side } from './Side.tsx';
import { type ProposalSide, sidesOf } from './sides.ts';
import type { Proposal } from './useProposals.ts';

interface Props {
  readonly proposal: Proposal;
  readonly onChoose: (proposal: number) => void;
}

/** What was sent, and beside it what each of them wants instead. */
export function AtOdds({ proposal, onChoose }: Props) {
  const { t } = useTranslation('approval');
  const { before } = proposal;
  return (
    <div className="approval-sides">
      {before === '' ? null : <Side title={t('before')}>{before}</Side>}
      {sidesOf(proposal).map((side, at) => (
        <Side key={side.id} title={side.author} isNew>
          <Wanted side={side} proposal={proposal} />
          {side.state === 'open' ? (
            <Button className="approval-take-this" onClick={() => onChoose(side.id)}>
              {t('takeThis')}
              <Keycap keys={`Digit${at + 1}`} />
            </Button>
          ) : (
            <p className="is-ok small">{t(`states.${side.state}`)}</p>
          )}
        </Side>
      ))}
    </div>
  );
}

/** Beside the text where it stands, and on which item, where that is another. */
function Wanted({ side, proposal }: { readonly side: ProposalSide; readonly proposal: Proposal }) {
  const { t } = useTranslation('approval');
  const { before, item, header } = proposal;
  const elsewhere = side.number !== (item?.number ?? null) || side.header !== header;
  const where = [elsewhere ? side.number : null, elsewhere ? side.header : null, side.place];
  return (
    <>
      {side.after === before && before !== '' ? (
        <span>{t('kept')}</span>
      ) : before === '' ? (
        side.after
      ) : (
        <Difference than={before} text={side.after} />
      )}
      <p className="muted small">{where.filter((each) => each !== null).join(' · ')}</p>
    </>
  );
}
