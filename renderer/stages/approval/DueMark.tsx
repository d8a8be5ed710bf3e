import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/words/useFormat.ts';
import { daysBetween } from './days.ts';
import type { Round } from './useRound.ts';

/** By when answers are asked for; amber once that day is over and not all have answered. */
export function DueMark({ round: { due, notAnswered } }: { readonly round: Pick<Round, 'due' | 'notAnswered'> }) {
  const { t } = useTranslation('approval');
  const { day } = useFormat();
  if (due === null) return null;
  const left = daysBetween(day(new Date().toISOString()), due);
  if (left < 0 && notAnswered > 0) {
    return <span className="is-warn">{t('dueOver', { day: due, count: -left })}</span>;
  }
  return <span>{t('due', { day: due })}</span>;
}
