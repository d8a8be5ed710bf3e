import type { StageId } from '#renderer/app/place.ts';

/** The chapters of the manual, in their order: a file each in resources/manual. A stage has the chapter of its name. */
export const chapterIds = [
  'begin',
  'intake',
  'catalogue',
  'review',
  'categories',
  'findings',
  'approval',
  'release',
  'statistics',
  'history',
  'settings',
  'keys',
  'questions',
  'errors',
] as const satisfies readonly (StageId | 'begin' | 'keys' | 'questions' | 'errors')[];
export type ChapterId = (typeof chapterIds)[number];

export function isChapterId(name: string): name is ChapterId {
  return chapterIds.some((id) => id === name);
}
