import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

export interface Format {
  /** 5,333; a true minus for what is below zero. */
  readonly number: (value: number) => string;
  /** +8, −1,790. */
  readonly signed: (value: number) => string;
  /** Of a share from 0 to 1, without decimals unless asked. */
  readonly percent: (share: number, decimals?: number) => string;
  /** 0.88 */
  readonly confidence: (value: number) => string;
  /** 2026-11-29 */
  readonly day: (moment: string) => string;
  /** 14:32 */
  readonly time: (moment: string) => string;
  /** 2026-11-29 14:32; today without the day. */
  readonly moment: (moment: string) => string;
  /** 约 20 秒, 约 3 分钟, 约 1 小时 50 分. */
  readonly duration: (milliseconds: number) => string;
  /** 1.9 MB */
  readonly bytes: (count: number) => string;
}

const pad = (value: number) => String(value).padStart(2, '0');

/** Figures and times as they are printed in the window's language. */
export function useFormat(): Format {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  return useMemo(() => {
    const plain = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB');
    const number = (value: number) => plain.format(value).replace('-', '−');
    const day = (moment: string) => {
      const at = new Date(moment);
      return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
    };
    const time = (moment: string) => {
      const at = new Date(moment);
      return `${pad(at.getHours())}:${pad(at.getMinutes())}`;
    };
    return {
      number,
      signed: (value) => (value > 0 ? `+${number(value)}` : number(value)),
      percent: (share, decimals = 0) => `${(share * 100).toFixed(decimals).replace('-', '−')}%`,
      confidence: (value) => (Math.floor(value * 100) / 100).toFixed(2),
      day,
      time,
      moment: (moment) =>
        day(moment) === day(new Date().toISOString()) ? time(moment) : `${day(moment)} ${time(moment)}`,
      duration: (milliseconds) => {
        const seconds = Math.max(1, Math.round(milliseconds / 1000));
        if (seconds < 60) return t('duration.seconds', { count: seconds });
        const minutes = Math.round(seconds / 60);
        if (minutes < 60) return t('duration.minutes', { count: minutes });
        return t('duration.hours', { count: Math.floor(minutes / 60), minutes: minutes % 60 });
      },
      bytes: (count) =>
        count < 1024
          ? `${number(count)} B`
          : count < 1024 ** 2
            ? `${number(Math.round(count / 1024))} KB`
            : `${(count / 1024 ** 2).toFixed(1)} MB`,
    };
  }, [language, t]);
}
