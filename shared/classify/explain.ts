import { type CategoryCode, categoryCodes, categoryName } from '#shared/model/category.ts';
import type { Evidence } from '#shared/model/evidence.ts';
import { fillWords, type Language } from '#shared/model/failure.ts';

/** What each piece of evidence says; {category} is the printed name of the category it speaks for. */
const words: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'name-end': { zh: '名称以“{words}”结尾，属{category}', en: 'The name ends in “{words}”: {category}' },
  'name-start': { zh: '名称的动作是“{words}”，属{category}', en: 'The action of the name is “{words}”: {category}' },
  'name-anywhere': { zh: '名称含“{words}”，属{category}', en: 'The name contains “{words}”: {category}' },
  'sub-item': { zh: '子项“{name}”属{category}', en: 'The sub-item “{name}” is {category}' },
  'basis-text': { zh: '依据条文写明“{words}”，属{category}', en: 'The basis says “{words}”: {category}' },
  'law-title': { zh: '所依据的《{law}》规定的是{category}', en: 'The cited 《{law}》 is about {category}' },
  declared: { zh: '部门申报为{category}', en: 'The department declared {category}' },
  learned: {
    zh: '与本清单已确认的 {examples} 项比较，近似{category}',
    en: 'Like {category} among the {examples} items confirmed here',
  },
};

/** A sentence for a piece of evidence of {@link import('./classify.ts').classify}; its code where it has no words. */
export function explainEvidence(
  evidence: Evidence,
  language: Language,
  nameOf: (code: CategoryCode) => string = categoryName,
): string {
  const opposed = evidence.code.startsWith('against-');
  const template = words[opposed ? evidence.code.slice('against-'.length) : evidence.code];
  if (template === undefined) return evidence.code;
  const sentence = fillWords(template[language], named(evidence.values, nameOf));
  if (!opposed) return sentence;
  return language === 'zh' ? `但${sentence}` : `But: ${sentence}`;
}

function named(values: Evidence['values'], nameOf: (code: CategoryCode) => string): Evidence['values'] {
  const code: CategoryCode | undefined = categoryCodes.find((candidate) => candidate === values.category);
  return code === undefined ? values : { ...values, category: nameOf(code) };
}
