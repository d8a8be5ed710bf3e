import type { TFunction } from 'i18next';
import type { ItemDetail } from '#shared/contract/item.ts';
import { categoryCodes } from '#shared/model/category.ts';
import { dispositions } from '#shared/model/decision.ts';
import type { Language } from '#shared/model/failure.ts';
import { fieldWord } from '#shared/model/fieldWords.ts';
import { historyText } from '#shared/model/operationWords.ts';

type Event = ItemDetail['history'][number];
type Words = TFunction<['item', 'domain']>;

/** Fields that say how, and not what happened. */
const beside = new Set(['decidedBy', 'decisionReason', 'decisionBasis', 'decisionTarget', 'asSubItem', 'mergedInto']);

/** What an operation did to the one item, in as few words as a line of its history has room for. */
export function eventText(
  event: Event,
  t: Words,
  language: Language,
  categoryName: (code: (typeof categoryCodes)[number]) => string,
): string {
  if (event.undoes !== null) return historyText(event, language);
  const { fields } = event;
  const joined = fields.filter(({ field }) => field === 'merged').length;
  const decided = dispositions.find((each) =>
    fields.some(({ field, after }) => field === 'decision' && after === each),
  );
  const category = categoryCodes.find((code) =>
    fields.some(({ field, after }) => field === 'confirmedCategory' && after === code),
  );
  const others = fields.flatMap(({ field }) =>
    field === null || field === 'merged' || field === 'decision' || field === 'confirmedCategory' || beside.has(field)
      ? []
      : [fieldWord(field, language)],
  );
  const parts = [
    fields.some(({ field }) => field === null) ? bornText(event, t, language) : '',
    decided === undefined ? '' : t(`domain:decision.${decided}`),
    joined === 0 ? '' : t('joined', { count: joined }),
    category === undefined ? '' : t('categorised', { category: categoryName(category) }),
    others.length === 0 ? '' : t('changed', { fields: [...new Set(others)].join(language === 'zh' ? '、' : ', ') }),
  ].filter((part) => part !== '');
  if (parts.length === 0 && fields.some(({ field }) => field === 'decisionReason'))
    return t('changed', { fields: fieldWord('decisionReason', language) });
  return parts.length === 0 ? historyText(event, language) : parts.join(language === 'zh' ? '，' : ', ');
}

function bornText(event: Event, t: Words, language: Language): string {
  if (event.kind === 'import') return t('imported');
  return event.kind === 'add' ? t('added') : historyText(event, language);
}
