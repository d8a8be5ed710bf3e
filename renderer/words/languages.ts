import { app as appEn } from './en/app.ts';
import { domain as domainEn } from './en/domain.ts';
import { app } from './zh/app.ts';
import { domain } from './zh/domain.ts';

/** Every visible string of the window: a namespace for each part of it, in both languages. */
export const zh = { app, domain };
export const en = { app: appEn, domain: domainEn };
