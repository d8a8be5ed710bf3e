import { fillWords } from '#shared/model/failure.ts';

/** Why a proposal was not accepted together with the others; failures of its own say it themselves. */
const words = {
  conflict: '还有不同的意见，请选定其一。',
  disagrees: '不同意拟处理意见，请逐条研究。',
  'needs-reading': '是文字意见，请看过以后逐条采纳。',
  'moved-on': '发出以后清单已改为“{now}”，请逐条确认。',
  'not-open': '已经处理过。',
  'item-gone': '事项已不在清单里。',
  'not-changeable': '“{header}”不能由此改动。',
  excerpt: '只是节选（全文见附件），不能当作全文采纳。',
  'unclear-result': '“{text}”不是一种处理结果，或不止一种意思。',
  'split-needs-names': '拆分要给出拆分后的名称，请在事项里拆分。',
  'no-decision': '事项还没有处理结果，理由无处可附。',
  'no-parent': '该部门没有名称是“{name}”的主项，或不止一项。',
} as const;

export type LeftCode = keyof typeof words;

export function leftText(code: LeftCode, values: Readonly<Record<string, string>> = {}): string {
  return fillWords(words[code], values);
}
