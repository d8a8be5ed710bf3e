import type { ComponentType } from 'react';
import { fetched } from '#renderer/parts/fetched.tsx';
import type { StageId } from './place.ts';

/** The page of each stage. */
export const stagePages: Readonly<Record<StageId, ComponentType>> = {
  intake: fetched(async () => (await import('#renderer/stages/intake/IntakePage.tsx')).IntakePage),
  catalogue: fetched(async () => (await import('#renderer/stages/catalogue/CataloguePage.tsx')).CataloguePage),
  review: fetched(async () => (await import('#renderer/stages/review/ReviewStage.tsx')).ReviewStage),
  categories: fetched(async () => (await import('#renderer/stages/categories/CategoriesPage.tsx')).CategoriesPage),
  findings: fetched(async () => (await import('#renderer/stages/findings/FindingsPage.tsx')).FindingsPage),
  approval: fetched(async () => (await import('#renderer/stages/approval/ApprovalPage.tsx')).ApprovalPage),
  release: fetched(async () => (await import('#renderer/stages/release/ReleasePage.tsx')).ReleasePage),
  statistics: fetched(async () => (await import('#renderer/stages/statistics/StatisticsPage.tsx')).StatisticsPage),
  history: fetched(async () => (await import('#renderer/stages/history/HistoryPage.tsx')).HistoryPage),
  settings: fetched(async () => (await import('#renderer/stages/settings/SettingsPage.tsx')).SettingsPage),
};
