import { foldText } from '#shared/text/foldText.ts';

/** Whether a written opinion agrees; null: it says something else, which a person has to read. */
export type Stance = 'agree' | 'disagree' | null;

const agreeing =
  /^(?:同意|无意见|无异议|没有意见|没意见|无不同意见|合法|通过|审核通过|审查通过|符合规定)(?:拟处理意见)?$/;
const disagreeing = /^(?:不同意|部分同意|有异议|有不同意见|建议修改|应予修改|不合法|不通过)/;

export function stanceOf(text: string): Stance {
  const folded = foldText(text).replace(/[。,;!.、，；！]+$/u, '');
  if (agreeing.test(folded)) return 'agree';
  return disagreeing.test(folded) ? 'disagree' : null;
}
