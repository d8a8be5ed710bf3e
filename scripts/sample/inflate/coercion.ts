import { clauseBasis } from '../basis.ts';
import type { FieldLaw } from '../field.ts';
import { explain } from '../reasons.ts';
import { ownRow } from '../rows.ts';
import { styleOf } from '../style.ts';
import type { Multiplier } from './multiplier.ts';

const penaltyLaw: FieldLaw = { title: '中华人民共和国行政处罚法', tag: '法律', note: '2021年1月22日修订' };
const coercionLaw: FieldLaw = { title: '中华人民共和国行政强制法', tag: '法律', note: '2011年6月30日通过' };

const steps: readonly { name: (words: string) => string; law: FieldLaw; ref: string; text: string }[] = [
  {
    name: (words) => `对涉嫌${words}的证据先行登记保存`,
    law: penaltyLaw,
    ref: '56',
    text: '在证据可能灭失或者以后难以取得的情况下，经行政机关负责人批准，可以先行登记保存。',
  },
  {
    name: (words) => `对${words}逾期不缴纳罚款的加处罚款`,
    law: penaltyLaw,
    ref: '72.1(1)',
    text: '到期不缴纳罚款的，每日按罚款数额的百分之三加处罚款。',
  },
  {
    name: (words) => `对涉嫌${words}的场所、设施、财物的查封、扣押`,
    law: coercionLaw,
    ref: '25.1',
    text: '查封、扣押的期限不得超过三十日；情况复杂的，经行政机关负责人批准，可以延长。',
  },
];

/** The steps of one penalty case, each listed as a power of its own (R11): not the penalty, and no power either. */
export const coercionStep: Multiplier = {
  inflation: 'coercion-step',
  most: (power) => (power.category === 'CF' ? 2 : 0),
  expand(power, extras, random) {
    const style = styleOf(power.department).basis;
    const master = ownRow(power, random);
    return [
      master,
      ...random
        .shuffled(steps)
        .slice(0, extras)
        .map(({ name, law, ref, text }) =>
          ownRow(power, random, {
            name: name(power.words),
            declared: 'QZ',
            basis: clauseBasis({ law, ref }, style, random, text),
            truth: {
              power: null,
              category: 'QZ',
              decision: '取消',
              ...explain('coercion-step'),
              inflation: 'coercion-step',
            },
          }),
        ),
    ];
  },
};
