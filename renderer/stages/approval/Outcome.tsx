import { useTranslation } from 'react-i18next';
import type { Proposal } from './useProposals.ts';

/** What accepting it does, before it is done; afterwards who decided, and why. */
export function Outcome({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation('approval');
  const { state, header, author, decidedBy, reason, against } = proposal;
  if (state !== 'open') {
    return (
      <div className="approval-outcome">
        <h3>{t(`states.${state}`)}</h3>
        <p>{[decidedBy, reason].filter((each) => each !== null && each !== '').join(' · ')}</p>
      </div>
    );
  }
  return (
    <div className="approval-outcome">
      <h3>{t('outcome.title')}</h3>
      <p className={proposal.effect === 'none' ? 'is-warn' : ''}>
        {against.length > 0
          ? t('outcome.conflict', { count: against.length })
          : t(`outcome.${kindOf(proposal)}`, { header, author })}
      </p>
    </div>
  );
}

function kindOf({ effect, changes }: Proposal): 'addition' | 'result' | 'none' | 'note' | 'field' | 'same' {
  if (effect === 'addition' || effect === 'result' || effect === 'none' || effect === 'note') return effect;
  return changes ? 'field' : 'same';
}
