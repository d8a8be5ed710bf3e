import type { Language } from '#shared/model/failure.ts';
import { type GroupKind, groupKindNames } from '#shared/model/group.ts';
import type { ActionClass } from './actions.ts';

/** Why a pair is compared or not, and what could be otherwise; {x} is filled from the figures. */
export const pairWords: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'compared-article': {
    zh: '引用同一法律的同一条，名称双字重合 {percent}%，达到 {least}%',
    en: 'They cite one article of one law, and the names share {percent} % of their character pairs, {least} % is enough',
  },
  'compared-article-not': {
    zh: '引用同一法律的同一条，但名称双字重合 {percent}%，不到 {least}%',
    en: 'They cite one article of one law, but the names share {percent} % of their character pairs, short of {least} %',
  },
  'compared-no-article-not': {
    zh: '没有引用同一法律的同一条（各部门通用的程序法不算）',
    en: 'They cite no article in common (laws on procedure, which everybody cites, do not count)',
  },
  'compared-law': {
    zh: '引用同一法律（或其配套、更替的规定），名称双字重合 {percent}%，达到 {least}%',
    en: 'They cite one law, or a rule under it or in its place, and the names share {percent} % of their character pairs, {least} % is enough',
  },
  'compared-law-not': {
    zh: '引用同一法律（或其配套、更替的规定），但名称双字重合 {percent}%，不到 {least}%',
    en: 'They cite one law, or a rule under it or in its place, but the names share {percent} % of their character pairs, short of {least} %',
  },
  'compared-no-law-not': {
    zh: '没有引用同一法律（各部门通用的程序法不算）',
    en: 'They cite no law in common (laws on procedure, which everybody cites, do not count)',
  },
  'compared-uncited': {
    zh: '有一项未写明依据，可能由同一部门行使，名称双字重合 {percent}%，达到 {least}%',
    en: 'One names no legal basis, the department may be one, and the names share {percent} % of their character pairs, {least} % is enough',
  },
  'compared-uncited-not': {
    zh: '不是有一项未写明依据、可能由同一部门行使而名称双字重合又达到 {least}%（现为 {percent}%）',
    en: 'Not so that one names no legal basis, the department may be one, and the names share {least} % of their character pairs (they share {percent} %)',
  },
  'compared-name': {
    zh: '名称（不计套语）相同，并且由同一部门申报、有一项未写明依据或者同引通用的程序法',
    en: 'The names are the same, formula aside, and one department reports both, or one names no legal basis, or both cite a law on procedure',
  },
  'compared-name-not': {
    zh: '名称（不计套语）不同，或者仅凭名称认不出是哪一项职权',
    en: 'The names differ, formula aside, or the name alone does not tell the power',
  },
  'compared-part': { zh: '一项是另一项的子项', en: 'One is a sub-item of the other' },
  'compared-part-not': { zh: '哪一项都不是另一项的子项', en: 'Neither is a sub-item of the other' },
  'compared-main-not': {
    zh: '比对只看主项，其中有子项',
    en: 'Only powers are compared, and one of them is a sub-item',
  },
  'acts-differ': { zh: '动作不同（{a}、{b}），是两项职权', en: 'The acts differ ({a}, {b}): two powers' },
  'if-main': { zh: '两项都是主项', en: 'neither were a sub-item' },
  'if-name-same': { zh: '名称相同', en: 'the names were the same' },
  'if-alike-from': { zh: '名称双字重合达到 {percent}%', en: 'the names shared {percent} % of their character pairs' },
  'if-alike-to': {
    zh: '名称双字重合只有 {percent}%',
    en: 'the names shared only {percent} % of their character pairs',
  },
  'if-cites-same-clause': { zh: '依据为同一法律的同一条款', en: 'both stood on the same clause of one law' },
  'if-cites-other-article': {
    zh: '依据为同一法律的不同条款',
    en: 'they stood on different articles of one law',
  },
  'if-cites-other-law': { zh: '依据为不同的法律', en: 'they stood on different laws' },
  'if-cites-unknown': { zh: '有一项未写明依据', en: 'one of them named no legal basis' },
  'if-word-same': { zh: '{word}没有不同（{a}、{b}）', en: '{word} did not differ ({a}, {b})' },
  'if-act-same': { zh: '动作相同', en: 'the act was the same' },
  'if-holder-same': { zh: '由同一部门申报', en: 'one department reported both' },
  'if-holder-other': { zh: '由不同部门申报', en: 'different departments reported them' },
  'if-category-same': { zh: '类别相同', en: 'the categories were the same' },
  'if-category-other': { zh: '类别不同', en: 'the categories differed' },
  'if-level-same': { zh: '行使层级相同', en: 'the levels were the same' },
  'if-level-other': { zh: '行使层级不同', en: 'the levels differed' },
  'if-verdict-same': { zh: '由人认定为同一职权', en: 'a person called them the same' },
  'if-verdict-different': { zh: '由人认定为不同职权', en: 'a person told them apart' },
  'if-verdict-none': { zh: '没有人作过认定', en: 'nobody had said anything of them' },
};

/** The respects in which words change a power, as {@link pairWords} name them. */
export const respects: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  protection: { zh: '保护级别', en: 'the degree of protection' },
  grade: { zh: '等级', en: 'the grade' },
  activity: { zh: '行为环节', en: 'the activity' },
  forgery: { zh: '违法方式', en: 'the manner of the offence' },
  party: { zh: '对象', en: 'the party' },
  number: { zh: '数字或条款号', en: 'numbers' },
  place: { zh: '地域或人群', en: 'place or people' },
  negation: { zh: '否定词', en: 'negation' },
  step: { zh: '办理环节', en: 'the transaction step' },
  sanction: { zh: '处罚种类', en: 'the sanction' },
  qualifier: { zh: '括注的情形', en: 'what stands in brackets' },
  parent: { zh: '所属主项', en: 'the power they belong to' },
};

const acts: Readonly<Record<ActionClass, Readonly<Record<Language, string>>>> = {
  punish: { zh: '处罚', en: 'punish' },
  coerce: { zh: '强制', en: 'coerce' },
  inspect: { zh: '检查', en: 'inspect' },
  permit: { zh: '许可', en: 'permit' },
  file: { zh: '备案', en: 'file' },
  register: { zh: '登记', en: 'register' },
  confirm: { zh: '确认', en: 'confirm' },
  review: { zh: '审核', en: 'review' },
  accept: { zh: '验收', en: 'accept' },
  levy: { zh: '征收', en: 'levy' },
  pay: { zh: '给付', en: 'pay' },
  rule: { zh: '裁决', en: 'rule' },
  reward: { zh: '奖励', en: 'reward' },
  '': { zh: '', en: '' },
};

/** An act by its class, as evidence keeps it; null where the value is none. */
export function actInWords(value: string, language: Language): string | null {
  const act = Object.entries(acts).find(([name]) => name === value)?.[1];
  return act === undefined ? null : act[language];
}

const kindsInEnglish: Readonly<Record<GroupKind, string>> = {
  duplicate: 'Duplicate',
  'same-article': 'Same article',
  level: 'Level',
  overlap: 'Overlap',
  'parent-child': 'Parent and child',
};

interface Answer {
  readonly kind: GroupKind;
  readonly score: number;
  readonly sure: boolean;
}

/** 重复，有把握（0.990）; what matching says of a pair. */
export function answerInWords(answer: Answer | null, language: Language): string {
  if (answer === null) return language === 'zh' ? '不归为一组' : 'Not proposed';
  const { kind, sure, score } = answer;
  const figure = score.toFixed(3);
  if (language === 'zh') return `${groupKindNames[kind]}，${sure ? '有把握' : '请人看'}（${figure}）`;
  return `${kindsInEnglish[kind]}, ${sure ? 'sure' : 'for a person to look at'} (${figure})`;
}
