import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { ItemDetail } from '#shared/contract/item.ts';
import { Section } from './Section.tsx';

/** Who said what of it in which round, the latest first; nothing where nobody did. */
export function OpinionsSection({ item: { opinions } }: { readonly item: ItemDetail }) {
  const { t } = useTranslation(['item', 'approval']);
  const { day } = useFormat();
  if (opinions.length === 0) return null;
  return (
    <Section icon="speech" title={t('opinions', { count: opinions.length })}>
      <ul className="item-opinions small">
        {opinions.map(({ proposal, kind, round, author, way, person, day: said, header, after, state, at }) => (
          <li key={proposal}>
            <span className="selectable">
              {t('said', { author, header, text: after === '' ? t('approval:emptied') : after })}
            </span>
            <span className="muted">
              {t('saidIn', {
                kind: t(`approval:kind.${kind}`),
                round,
                way: person === null ? t(`approval:way.${way}`) : `${t(`approval:way.${way}`)} ${person}`,
                state: t(`approval:states.${state}`),
                day: said ?? day(at),
              })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
