import { app as appEn } from './en/app.ts';
import { domain as domainEn } from './en/domain.ts';
import { help as helpEn } from './en/help.ts';
import { app } from './zh/app.ts';
import { domain } from './zh/domain.ts';
import { help } from './zh/help.ts';

/** Every visible string of the window: a namespace for each part of it, in both languages. */
export const zh = { app, domain, help };
export const en = { app: appEn, domain: domainEn, help: helpEn };
