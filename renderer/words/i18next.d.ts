import 'i18next';
import type { zh } from './languages.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: typeof zh;
  }
}
