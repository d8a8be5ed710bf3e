import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { ledgerTerms } from '#shared/ledger/waterfall.ts';

/** What a term of the ledger is called under a picture. */
export function useTermName(): (term: string) => string {
  const { t } = useTranslation('statistics');
  return useCallback(
    (term) => {
      const known = ledgerTerms.find((each) => each === term);
      return known === undefined ? term : t(`term.${known}`);
    },
    [t],
  );
}
