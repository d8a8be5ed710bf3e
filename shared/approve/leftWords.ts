import { fillWords, type Language } from '#shared/model/failure.ts';

/** Why a proposal was not accepted together with the others; failures of its own say it themselves. */
const words = {
  conflict: {
    zh: '还有不同的意见，请选定其一。',
    en: 'Others say something else: choose one.',
  },
  disagrees: {
    zh: '不同意拟处理意见，请逐条研究。',
    en: 'It disagrees with what is proposed: look at it.',
  },
  contradicts: {
    zh: '写了同意，又写了别的处理结果，请问清楚。',
    en: 'It agrees and still asks for another decision: ask what is meant.',
  },
  locked: {
    zh: '改在不供填写的格里，请看过以后逐条采纳。',
    en: 'It was written where nothing was asked for: look at it before you accept it.',
  },
  'change-of-nothing': {
    zh: '写的是变更，没有写明变更什么。',
    en: 'It asks for a change and does not say of what.',
  },
  'addition-incomplete': {
    zh: '新增事项没有写明类别或者实施依据。',
    en: 'The new power comes without its category or its basis.',
  },
  'needs-reading': {
    zh: '是文字意见，请看过以后逐条采纳。',
    en: 'It is written in words: read it before you accept it.',
  },
  'moved-on': {
    zh: '发出以后清单已改为“{now}”，请逐条确认。',
    en: 'It was changed to “{now}” since it was sent: look at it.',
  },
  'not-open': {
    zh: '已经处理过。',
    en: 'It was decided on already.',
  },
  'item-gone': {
    zh: '事项已不在清单里。',
    en: 'The power is not in the catalogue any more.',
  },
  'not-changeable': {
    zh: '“{header}”不能由此改动。',
    en: '“{header}” is not changed from here.',
  },
  excerpt: {
    zh: '只是节选（全文见附件），不能当作全文采纳。',
    en: 'It is but the beginning of a text that stands whole in the annex, and cannot be accepted for it.',
  },
  'unclear-result': {
    zh: '“{text}”不是一种处理结果，或不止一种意思。',
    en: '“{text}” is no decision, or more than one.',
  },
  'split-needs-names': {
    zh: '拆分要给出拆分后的名称，请在事项里拆分。',
    en: 'Splitting needs the names of the parts: split it in the item.',
  },
  'no-decision': {
    zh: '事项还没有处理结果，理由无处可附。',
    en: 'The power has no decision yet that a reason could go with.',
  },
  'no-parent': {
    zh: '该部门没有名称是“{name}”的主项，或不止一项。',
    en: 'The department has no power called “{name}”, or more than one.',
  },
} as const;

export type LeftCode = keyof typeof words;

export function leftText(
  code: LeftCode,
  language: Language = 'zh',
  values: Readonly<Record<string, string>> = {},
): string {
  return fillWords(words[code][language], values);
}
