import { useTranslation } from 'react-i18next';
import { ActionButton } from '#renderer/actions/ActionButton.tsx';
import { Icon } from '#renderer/parts/Icon.tsx';
import type { Proposal } from './useProposals.ts';

/** The keys that decide, in the buttons that they press. */
export function ProposalActs({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation('approval');
  const isOpen = proposal.state === 'open';
  return (
    <div className="worklist-acts">
      {isOpen && proposal.against.length > 0 ? <span className="is-warn">{t('chooseOne')}</span> : null}
      {isOpen && proposal.against.length === 0 ? (
        <ActionButton id="approval-accept" type="primary" icon={<Icon name="check" />} />
      ) : null}
      {isOpen ? <ActionButton id="approval-decline" /> : null}
      <ActionButton id="approval-item" />
      <span className="spacer" />
      <ActionButton id="approval-previous" type="text">
        <Icon name="left" />
        <span className="unseen">{t('previous')}</span>
      </ActionButton>
      <ActionButton id="approval-next" type="text">
        <Icon name="right" />
        <span className="unseen">{t('next')}</span>
      </ActionButton>
    </div>
  );
}
