import i18next from 'i18next';

interface Counted {
  readonly powers: number;
  readonly subItems: number;
}

/** 12 项（连同子项 5）: powers are counted, their sub-items beside them. */
export function countedWords({ powers, subItems }: Counted): string {
  const t = i18next.getFixedT(null, 'domain');
  const counted = t('powers', { count: powers });
  if (subItems === 0) return counted;
  const beside = t('subItems', { count: subItems });
  return powers === 0 ? beside : t('withSubItems', { powers: counted, subItems: beside });
}
