import { type CategorySet, categoryCodes, categoryName } from './category.ts';
import { dispositions } from './decision.ts';
import type { Language } from './failure.ts';
import { levelNames, levels } from './level.ts';
import { decisionWordsEn } from './operationWords.ts';

type Words = readonly [zh: string, en: string];

const yesNo: Readonly<Record<string, Words>> = { '0': ['否', 'no'], '1': ['是', 'yes'] };
const booleans = ['live', 'isPublic', 'asSubItem'];
const verdicts: Readonly<Record<string, Words>> = {
  same: ['相同', 'same'],
  different: ['不同', 'different'],
  unsure: ['说不准', 'unsure'],
};

const states: Readonly<Record<string, Words>> = {
  open: ['待定', 'open'],
  accepted: ['已采纳', 'accepted'],
  declined: ['不采纳', 'declined'],
  superseded: ['未取', 'not taken'],
};

/** A value of a field as people read it; what the catalogue holds as data stays as it is in both languages. */
export function valueWord(field: string, value: string | null, language: Language, set?: CategorySet): string {
  if (field === 'decision') return decisionWord(value, language);
  if (value === null) return '';
  const at = language === 'zh' ? 0 : 1;
  if (booleans.includes(field)) return yesNo[value]?.[at] ?? value;
  if (field === 'state') return states[value]?.[at] ?? value;
  if (field === 'verdict') return verdicts[value]?.[at] ?? value;
  if (field === 'level') return levels.filter((level) => level === value).map((level) => levelNames[level])[0] ?? value;
  if (field === 'declaredCategory' || field === 'confirmedCategory') {
    const code = categoryCodes.find((each) => each === value);
    return code === undefined ? value : categoryName(code, set);
  }
  return value;
}

function decisionWord(value: string | null, language: Language): string {
  if (value === null) return language === 'zh' ? '待研究' : 'Undecided';
  const known = dispositions.find((each) => each === value);
  return known === undefined || language === 'zh' ? value : decisionWordsEn[known];
}
