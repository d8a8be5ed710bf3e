import { useTranslation } from 'react-i18next';
import { Segments } from '#renderer/parts/Segments.tsx';
import { useFormat } from '#renderer/words/useFormat.ts';
import { show, useSitting } from './sitting.ts';
import type { Round } from './useRound.ts';

/** The round by who answered, or by what they propose. */
export function ViewSwitch({ round }: { readonly round: Round }) {
  const { t } = useTranslation('approval');
  const { number } = useFormat();
  const { view } = useSitting();
  return (
    <Segments
      label={t('switchView')}
      value={view}
      segments={[
        { value: 'departments', label: t('view.departments'), count: number(round.departments) },
        { value: 'proposals', label: t('view.proposals'), count: number(round.open) },
      ]}
      onChange={show}
    />
  );
}
