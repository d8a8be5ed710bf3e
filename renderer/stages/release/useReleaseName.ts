import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/words/useFormat.ts';
import type { Output } from '#shared/contract.ts';

type Release = Output<'release/list'>[number];

/** 第 2 号 2015-09-28, a draft marked as such. */
export function useReleaseName(): (release: Pick<Release, 'release' | 'at' | 'draft'>) => string {
  const { t } = useTranslation('release');
  const { day } = useFormat();
  return ({ release, at, draft }) => {
    const name = `${t('past.name', { number: release })} ${day(at)}`;
    return draft ? `${name} ${t('past.draft')}` : name;
  };
}
