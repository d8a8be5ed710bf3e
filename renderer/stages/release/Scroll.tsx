import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** A part of a dialog that is larger than its place; the keys scroll it, too. */
export function Scroll({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('release');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="release-look-scroll" aria-label={t('look.content')} tabIndex={0}>
      {children}
    </section>
  );
}
