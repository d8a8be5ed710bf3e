import type { CitedLaw } from '#shared/law/cited.ts';

/** 《某条例》; a document that is cited by its number alone, 国发〔2014〕5号, takes no brackets. */
export function lawWords(law: Pick<CitedLaw, 'title'>): string {
  return /号$|〔/.test(law.title) ? law.title : `《${law.title}》`;
}
