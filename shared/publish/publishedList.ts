import type { CategoryCode } from '#shared/model/category.ts';
import type { ReleaseContent } from './release.ts';

/** 行政权力清单, or 行政许可事项清单, which many places publish beside it. */
export const listKinds = ['all', 'licences'] as const;
export type ListKind = (typeof listKinds)[number];

const licence: CategoryCode = 'XK';

/** What a publication file shows of a release: all of it, or its licences as a list of their own. */
export interface PublishedList extends Omit<ReleaseContent, 'ledger' | 'outcomes'> {
  /** Null for a part of the release: accounts are kept of the whole. */
  readonly ledger: ReleaseContent['ledger'] | null;
  /** It has columns of its own. */
  readonly only?: 'licences' | undefined;
}

export function listTitle({ title, place }: Pick<ReleaseContent, 'title' | 'place'>, kind: ListKind): string {
  return kind === 'all' ? title : `${place}行政许可事项清单`;
}

export function listOf(content: ReleaseContent, kind: ListKind): PublishedList {
  if (kind === 'all') return content;
  return {
    ...content,
    only: 'licences',
    title: listTitle(content, kind),
    categories: content.categories.filter(({ code }) => code === licence),
    powers: content.powers.filter(({ category }) => category === licence),
    ledger: null,
  };
}
