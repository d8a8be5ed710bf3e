import { useTranslation } from 'react-i18next';
import type { WindowLanguage } from './startWords.ts';

/** The window's language, for words that the shared tables hold. */
export function useLanguage(): WindowLanguage {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'zh';
}
