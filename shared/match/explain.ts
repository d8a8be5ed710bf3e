import type { Evidence } from '#shared/model/evidence.ts';
import { fillWords, type Language } from '#shared/model/failure.ts';
import { levelNames } from '#shared/model/level.ts';
import { actInWords, pairWords, respects } from './pairWords.ts';

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** What an official would say for each code; {x} is filled from the figures of the evidence. */
const words: Readonly<Record<string, Words>> = {
  'name-same': {
    zh: '名称相同（不计标点、套语和层级标注）',
    en: 'The names are the same, punctuation, formula and level tags aside',
  },
  'name-formula': { zh: '名称仅套语不同', en: 'The names differ in formulaic phrases only' },
  'name-slip': {
    zh: '名称仅个别字不同，疑为笔误',
    en: 'The names differ in a character or two, which looks like a slip',
  },
  'name-subject': {
    zh: '一项名称省略了开头部分，其余相同',
    en: 'One name leaves out the beginning; the rest is the same',
  },
  'name-contains': { zh: '一项名称包含另一项', en: 'One name contains the other' },
  'name-other': { zh: '名称相似度{percent}%', en: 'The names are {percent} % alike' },
  'cites-same-clause': { zh: '依据同为《{law}》{article}', en: 'Both stand on {article} of 《{law}》' },
  'cites-other-clause': {
    zh: '依据同为《{law}》{article}，款项不同',
    en: 'Both stand on {article} of 《{law}》, on different paragraphs or items',
  },
  'cites-several-articles': {
    zh: '均引用《{law}》{article}，但各自还引用其他条款，需核对',
    en: 'Both cite {article} of 《{law}》, and other articles besides: compare them',
  },
  'cites-same-law': { zh: '同引《{law}》，未同时写明条款', en: 'Both cite 《{law}》, not both with an article' },
  'cites-other-article': { zh: '同引《{law}》，条款不同', en: 'Both cite 《{law}》, on different articles' },
  'cites-replaced': {
    zh: '一项引用的法规已由另一项引用的代替',
    en: 'The law that one cites was replaced by the law that the other cites',
  },
  'cites-family': {
    zh: '依据分别为《{law}》及其配套规定',
    en: 'One stands on 《{law}》, the other on a rule that implements it',
  },
  'cites-other-law': { zh: '依据不同', en: 'They stand on different laws' },
  'cites-unknown': { zh: '至少一项未写明依据', en: 'At least one of them names no legal basis' },
  'holders-differ': { zh: '由不同部门申报', en: 'Different departments report it' },
  'holder-unknown': { zh: '实施部门不明', en: 'The department is not known' },
  'holder-same': { zh: '由同一部门申报', en: 'One department reports both' },
  'category-same': { zh: '类别相同', en: 'The categories are the same' },
  'subordinate-unit': {
    zh: '一项由部门申报，一项由其所属单位申报',
    en: 'One is reported by a department, one by its subordinate unit',
  },
  'levels-differ': { zh: '行使层级不同（{a}、{b}）', en: 'The levels differ ({a}, {b})' },
  'categories-differ': { zh: '类别申报不一致', en: 'The declared categories differ' },
  wider: { zh: '其中一项范围较宽', en: 'One of them is the wider' },
  'power-itself': { zh: '一项为职权本身，一项为其办理环节', en: 'One is the power itself, the other a step of it' },
  'differs-protection': { zh: '保护级别不同（{a}、{b}）', en: 'The degree of protection differs ({a}, {b})' },
  'differs-grade': { zh: '等级不同（{a}、{b}）', en: 'The grade differs ({a}, {b})' },
  'differs-activity': { zh: '行为环节不同（{a}、{b}）', en: 'The activity differs ({a}, {b})' },
  'differs-forgery': { zh: '违法方式不同（{a}、{b}）', en: 'The manner of the offence differs ({a}, {b})' },
  'differs-party': { zh: '对象不同（{a}、{b}）', en: 'The party differs ({a}, {b})' },
  'differs-number': { zh: '数字或条款号不同（{a}、{b}）', en: 'Numbers differ ({a}, {b})' },
  'differs-place': { zh: '地域或人群不同（{a}、{b}）', en: 'Place or people differ ({a}, {b})' },
  'differs-negation': { zh: '否定词不同', en: 'A negation stands in one only' },
  'differs-step': { zh: '办理环节不同（{a}、{b}）', en: 'The transaction step differs ({a}, {b})' },
  'differs-sanction': { zh: '处罚种类不同（{a}、{b}）', en: 'The sanction differs ({a}, {b})' },
  'differs-parent': { zh: '所属主项不同（{a}、{b}）', en: 'They belong to different powers ({a}, {b})' },
  'differs-qualifier': { zh: '括注的情形不同（{a}、{b}）', en: 'What stands in brackets differs ({a}, {b})' },
  'name-order': { zh: '名称用字相同，先后次序不同', en: 'The names have the same words in another order' },
  'verdict-same': { zh: '已由人工认定为同一职权', en: 'A person said that they are the same' },
  'verdict-different': { zh: '已由人工认定为不同职权', en: 'A person told them apart' },
  'verdict-unsure': { zh: '人工标记为暂不确定', en: 'A person was unsure' },
};

export const evidenceCodes: readonly string[] = Object.keys(words);

/** One piece of evidence in words; a code that matching does not know (of an older run) is shown as it is. */
export function explainMatch({ code, values }: Evidence, language: Language): string {
  const template = words[code] ?? pairWords[code];
  if (template === undefined) return code;
  const shown = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      name === 'article' ? showArticle(String(value), language) : show(value, language, code),
    ]),
  );
  return fillWords(template[language], shown);
}

/** All of it as one sentence. */
export function explain(evidence: readonly Evidence[], language: Language): string {
  const parts = evidence.map((each) => explainMatch(each, language));
  return language === 'zh' ? `${parts.join('；')}。` : `${parts.join('; ')}.`;
}

/** 12-1 → 第12条之1. */
function showArticle(article: string, language: Language): string {
  const [main = '', inserted] = article.split('-');
  if (language === 'en') return `article ${article}`;
  return inserted === undefined ? `第${main}条` : `第${main}条之${inserted}`;
}

function show(value: string | number, language: Language, code: string): string | number {
  if (code === 'acts-differ') return actInWords(String(value), language) ?? value;
  const respect = code === 'if-word-same' ? respects[value] : undefined;
  if (respect !== undefined) return respect[language];
  if (value === '') return language === 'zh' ? '无' : 'none';
  if (value === 'home') return language === 'zh' ? '本级' : 'own level';
  const level = Object.entries(levelNames).find(([name]) => name === value)?.[1];
  return level !== undefined && language === 'zh' ? level : value;
}
