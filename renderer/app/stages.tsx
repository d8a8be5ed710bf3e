import { type ComponentType, lazy } from 'react';
import type { StageId } from './place.ts';

/** The page of each stage, loaded when it is first shown. A stage without one is not in the rail. */
export const stagePages: Readonly<Partial<Record<StageId, ComponentType>>> = {
  intake: lazy(async () => ({ default: (await import('#renderer/stages/intake/IntakePage.tsx')).IntakePage })),
  catalogue: lazy(async () => ({
    default: (await import('#renderer/stages/catalogue/CataloguePage.tsx')).CataloguePage,
  })),
  review: lazy(async () => ({ default: (await import('#renderer/stages/review/ReviewStage.tsx')).ReviewStage })),
  categories: lazy(async () => ({
    default: (await import('#renderer/stages/categories/CategoriesPage.tsx')).CategoriesPage,
  })),
  findings: lazy(async () => ({ default: (await import('#renderer/stages/findings/FindingsPage.tsx')).FindingsPage })),
  release: lazy(async () => ({ default: (await import('#renderer/stages/release/ReleasePage.tsx')).ReleasePage })),
  statistics: lazy(async () => ({
    default: (await import('#renderer/stages/statistics/StatisticsPage.tsx')).StatisticsPage,
  })),
  history: lazy(async () => ({ default: (await import('#renderer/stages/history/HistoryPage.tsx')).HistoryPage })),
  settings: lazy(async () => ({ default: (await import('#renderer/stages/settings/SettingsPage.tsx')).SettingsPage })),
};

/** Shown while no catalogue is open. */
export const StartPage: ComponentType = lazy(async () => ({
  default: (await import('#renderer/stages/start/StartPage.tsx')).StartPage,
}));
