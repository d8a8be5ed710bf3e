import './Difference.css';
import { useTranslation } from 'react-i18next';
import { characterDiff } from '#shared/text/characterDiff.ts';

interface Props {
  /** What it is compared with. */
  readonly than: string;
  readonly text: string;
}

/** A text with what it has otherwise than another marked character by character; a narrow mark where it lacks some. */
export function Difference({ than, text }: Props) {
  const { t } = useTranslation();
  if (than === text) return text;
  const parts = characterDiff(than, text).map((part, at, all) => ({
    ...part,
    key: `${at}${part.kind}`,
    isGap: part.kind === 'removed' && all[at + 1]?.kind !== 'added',
  }));
  return parts.map(({ kind, text: characters, key, isGap }) => {
    if (kind === 'same') return <span key={key}>{characters}</span>;
    if (kind === 'added') return <mark key={key}>{characters}</mark>;
    if (!isGap) return null;
    const gap = t('gap', { text: characters });
    return <mark key={key} className="difference-gap" role="img" aria-label={gap} title={gap} />;
  });
}
