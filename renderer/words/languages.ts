import { app as appEn } from './en/app.ts';
import { approval as approvalEn } from './en/approval.ts';
import { catalogue as catalogueEn } from './en/catalogue.ts';
import { categories as categoriesEn } from './en/categories.ts';
import { domain as domainEn } from './en/domain.ts';
import { findings as findingsEn } from './en/findings.ts';
import { help as helpEn } from './en/help.ts';
import { history as historyEn } from './en/history.ts';
import { intake as intakeEn } from './en/intake.ts';
import { item as itemEn } from './en/item.ts';
import { release as releaseEn } from './en/release.ts';
import { review as reviewEn } from './en/review.ts';
import { settings as settingsEn } from './en/settings.ts';
import { start as startEn } from './en/start.ts';
import { statistics as statisticsEn } from './en/statistics.ts';
import { app } from './zh/app.ts';
import { approval } from './zh/approval.ts';
import { catalogue } from './zh/catalogue.ts';
import { categories } from './zh/categories.ts';
import { domain } from './zh/domain.ts';
import { findings } from './zh/findings.ts';
import { help } from './zh/help.ts';
import { history } from './zh/history.ts';
import { intake } from './zh/intake.ts';
import { item } from './zh/item.ts';
import { release } from './zh/release.ts';
import { review } from './zh/review.ts';
import { settings } from './zh/settings.ts';
import { start } from './zh/start.ts';
import { statistics } from './zh/statistics.ts';

/** Every visible string of the window: a namespace for each part of it, in both languages. */
export const zh = {
  app,
  approval,
  catalogue,
  categories,
  domain,
  findings,
  help,
  history,
  intake,
  item,
  release,
  review,
  settings,
  start,
  statistics,
};
export const en = {
  app: appEn,
  approval: approvalEn,
  categories: categoriesEn,
  catalogue: catalogueEn,
  domain: domainEn,
  findings: findingsEn,
  help: helpEn,
  history: historyEn,
  intake: intakeEn,
  item: itemEn,
  release: releaseEn,
  review: reviewEn,
  settings: settingsEn,
  start: startEn,
  statistics: statisticsEn,
};
