import { useTranslation } from 'react-i18next';
import { goTo } from '#renderer/app/place.ts';
import { useFormat } from '#renderer/words/useFormat.ts';
import { useLanguage } from '#renderer/words/useLanguage.ts';
import type { ItemDetail } from '#shared/contract/item.ts';
import { eventText } from './eventText.ts';
import { Section } from './Section.tsx';
import { useCategoryByCode } from './useCategoryByCode.ts';

/** What happened to it, the latest first; an operation opens in the history. */
export function HistorySection({ item }: { readonly item: ItemDetail }) {
  const { t } = useTranslation(['item', 'domain']);
  const { moment } = useFormat();
  const language = useLanguage();
  const categoryName = useCategoryByCode();
  const all = (
    <button type="button" className="link small" onClick={() => goTo({ stage: 'history', focus: `item ${item.id}` })}>
      {t('allHistory')}
    </button>
  );
  const releases = item.releases.map(({ release, at, draft }) => ({
    key: `release ${release}`,
    text: t('released', { release }) + (draft ? `（${t('draft')}）` : ''),
    at,
    who: '',
    undone: false,
    open: () => goTo({ stage: 'release', focus: String(release) }),
  }));
  const operations = item.history.map((event) => ({
    key: String(event.operation),
    text: eventText(event, t, language, categoryName),
    at: event.at,
    who: event.actor,
    undone: event.undone,
    open: () => goTo({ stage: 'history', focus: String(event.operation) }),
  }));
  const events = [...operations, ...releases].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <Section icon="clock" title={t('history')} aside={all}>
      <ol className="item-history small">
        {events.map(({ key, text, who, at, undone, open }) => (
          <li key={key} className={undone ? 'item-undone' : ''}>
            <button type="button" onClick={open}>
              <span>{text}</span>
              <span className="muted">
                {who} {moment(at)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </Section>
  );
}
