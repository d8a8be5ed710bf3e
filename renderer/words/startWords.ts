import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en, zh } from './languages.ts';

export type WindowLanguage = 'zh' | 'en';

/** All words come with the program; nothing is fetched. */
export function startWords(language: WindowLanguage): void {
  void i18next.use(initReactI18next).init({
    resources: { zh, en },
    lng: language,
    fallbackLng: 'zh',
    defaultNS: 'app',
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  markLanguage(language);
}

export function changeLanguage(language: WindowLanguage): void {
  if (i18next.language !== language) void i18next.changeLanguage(language);
  markLanguage(language);
}

/** Screen readers and fonts go by it. */
function markLanguage(language: WindowLanguage): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
}
