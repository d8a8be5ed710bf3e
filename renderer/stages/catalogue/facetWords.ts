import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '#renderer/app/catalogue.ts';
import { useLanguage } from '#renderer/words/useLanguage.ts';
import { severities } from '#shared/check/finding.ts';
import { ruleTitle } from '#shared/check/ruleWords.ts';
import { ledgerTerms } from '#shared/ledger/waterfall.ts';
import { categoryCodes } from '#shared/model/category.ts';
import { dispositions } from '#shared/model/decision.ts';
import { itemFlags, origins } from '#shared/model/item.ts';
import { levels } from '#shared/model/level.ts';
import { releaseBlocks } from '#shared/publish/readiness.ts';

/** The words for the values that filters are made of. */
export function useValueWords(): (field: string, value: string) => string {
  const { t, i18n } = useTranslation('domain');
  const language = useLanguage();
  const { t: own } = useTranslation('catalogue');
  const { t: ofLedger } = useTranslation('statistics');
  const place = useCatalogue(({ open }) => open?.place ?? '');
  const members = useCatalogue(({ open }) => open?.categories.members) ?? [];
  const category = (value: string): string => {
    const code = categoryCodes.find((each) => each === value);
    const printed = members.find((member) => member.code === value)?.name;
    if (code === undefined) return value;
    return i18n.language === 'en' || printed === undefined ? t(`category.${code}`) : printed;
  };
  return (field, value) => {
    switch (field) {
      case 'decision':
        return t(`decision.${dispositions.find((each) => each === value) ?? '待研究'}`);
      case 'category':
      case 'listed':
      case 'proposed':
        return value === '' ? t('category.none') : category(value);
      case 'level':
        return levels.some((each) => each === value) || value === ''
          ? t(`level.${levels.find((each) => each === value) ?? 'none'}`)
          : value;
      case 'origin': {
        const origin = origins.find((each) => each === value);
        return origin === undefined ? value : t(`origin.${origin}`);
      }
      case 'severity':
      case 'openFinding': {
        const severity = severities.find((each) => each === value);
        return severity === undefined ? own('noFinding') : t(`severity.${severity}`);
      }
      case 'department':
        return value === '' ? t('noDepartment') : officeName(value, place);
      case 'file':
        return value === '' ? own('noFile') : officeName(value, place);
      case 'rule':
        return value === '' ? own('noFinding') : ruleTitle(value, language);
      case 'flag': {
        const flag = itemFlags.find((each) => each === value);
        return flag === undefined ? own('nothing') : own(`flags.${flag}`);
      }
      case 'term': {
        const term = ledgerTerms.find((each) => each === value);
        return term === undefined ? value : ofLedger(`term.${term}`);
      }
      case 'blocks': {
        const block = releaseBlocks.find((each) => each === value);
        return block === undefined ? own('nothing') : own(`blocks.${block}`);
      }
      case 'main':
      case 'kept':
      case 'published':
      case 'doubtful':
      case 'public':
      case 'asSubItem':
        return value === 'true' ? own('yes') : own('no');
      default:
        return value === '' ? own('nothing') : value;
    }
  };
}

/** 北原区教育局 → 教育局: within a place nobody names it. */
export function officeName(name: string, place: string): string {
  return name.length > place.length && name.startsWith(place) ? name.slice(place.length) : name;
}

/** What people call a field. */
export function useFieldWords(): (field: string) => string {
  const { t } = useTranslation('catalogue');
  const known = useMemo(() => new Map(Object.entries(t('field', { returnObjects: true }))), [t]);
  return (field) => known.get(field) ?? field.replace(/^extra\./, '');
}
