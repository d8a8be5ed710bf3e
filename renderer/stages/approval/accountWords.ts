import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { AnswerWay } from '#shared/approve/round.ts';
import type { Output } from '#shared/contract.ts';

const parts = ['rows', 'changes', 'conflicts', 'missing', 'stale', 'foreign', 'repeated'] as const;
type Account = Pick<Output<'approve/import'>, (typeof parts)[number]>;

/** 认出 312 行 · 填写和改动 6 处 · 没交回 3 行; what is none is left out, but for the first two. */
export function useAccountWords(): (account: Account, way?: AnswerWay) => string {
  const { t } = useTranslation('approval');
  const { number } = useFormat();
  return (account, way = 'workbook') => {
    const words = (part: (typeof parts)[number]) => {
      const figure = { count: account[part], n: number(account[part]) };
      if (way === 'workbook' || (part !== 'rows' && part !== 'changes')) return t(`account.${part}`, figure);
      return t(part === 'rows' ? 'account.concerns' : 'account.said', figure);
    };
    return parts
      .filter((part) => account[part] > 0 || part === 'rows' || part === 'changes')
      .map(words)
      .join(' · ');
  };
}
