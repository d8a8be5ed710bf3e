import type { Language } from '#shared/model/failure.ts';

interface Dispute {
  readonly words: RegExp;
  readonly note: Readonly<Record<Language, string>>;
}

/** What was counted over the 1,135 published items of one district, by the category that they were published under. */
const counted = (zh: string, en: string) => ({
  zh: `（某区公布的 1,135 项中：${zh}）`,
  en: ` (Of 1,135 items that one district published: ${en}.)`,
});

function dispute(words: RegExp, zh: string, en: string, count?: { zh: string; en: string }): Dispute {
  return { words, note: { zh: `${zh}${count?.zh ?? ''}`, en: `${en}${count?.en ?? ''}` } };
}

/** Words whose category is disputed, and how practice parts them; the first that stands in the name is told. */
const disputes: readonly Dispute[] = [
  dispute(
    /加处罚款|滞纳金/,
    '加处罚款、加收滞纳金是行政强制执行的方式（行政强制法第十二条），不是处罚；滞纳金减免归其他。',
    'Surcharges and late fees are means of enforcement (Administrative Coercion Law art. 12), not penalties.',
  ),
  dispute(
    /责令(?:停产停业|关闭)/,
    '责令停产停业、责令关闭是行政处罚（行政处罚法第九条）。',
    'Ordering to stop or close a business is a penalty (Administrative Penalties Law art. 9).',
  ),
  dispute(
    /责令|限期/,
    '责令改正、限期改正不是处罚（行政处罚法第二十八条），一般并入相应处罚事项，不单列。',
    'An order to correct is no penalty (art. 28); as a rule it goes into the penalty that it belongs to.',
  ),
  dispute(
    /暂扣/,
    '暂扣许可证件是行政处罚；案件决定之前暂扣车辆、物品、工具是行政强制措施。',
    'Suspending a licence is a penalty; holding vehicles or goods before the decision is a coercive measure.',
  ),
  dispute(
    /登记保存/,
    '先行登记保存是处罚案件中的证据措施（行政处罚法第五十六条），各地有列行政强制的，也有不单列的。',
    'Registering evidence in advance is a step of a penalty case (art. 56); places list it as coercion or not at all.',
  ),
  dispute(
    /吊销/,
    '吊销是行政处罚；撤销、注销许可是对许可的管理，随许可事项。',
    'Revoking is a penalty; withdrawing or cancelling a licence belongs to the licence.',
  ),
  dispute(
    /裁决|纠纷|争议/,
    '行政裁决是就平等主体之间的民事争议作出有约束力的处理；调解、仲裁、复议都不是。公安旧法中的“裁决”指处罚决定。',
    'A ruling binds two private parties in a dispute; mediation, arbitration and review do not. In old police law it means a penalty.',
  ),
  dispute(
    /奖励扶助|特别扶助|补贴|补助|津贴|救助/,
    '依法审核资格的给付列行政给付；单纯发放政策补贴的多列公共服务；“奖励扶助”是给付不是奖励。',
    'What law entitles to after a check of eligibility is a benefit; a plain payout is mostly a public service.',
    counted('含“补贴”23 项，给付 2、公共服务 21', '“补贴” 23: benefit 2, public service 21'),
  ),
  dispute(
    /备案/,
    '备案不得变成审批；没有单列行政备案的体系归其他行政权力。“备案证明”（如易制毒化学品）属许可。',
    'Filing is no approval; where filing is no class of its own it counts as other powers.',
    counted('含“备案”169 项，其他 124、公共服务 25、许可 17、确认 3', '“备案” 169: other 124, service 25, licence 17'),
  ),
  dispute(
    /登记|注册/,
    '设立主体的登记多为许可；婚姻、收养、户口、不动产、股权出质登记为确认；社保等登记为公共服务。',
    'Registering a new body is mostly a licence; civil status and property are confirmations; insurance is a service.',
    counted(
      '含“登记”116 项，许可 76、公共服务 24、确认 8、其他 8',
      '“登记” 116: licence 76, service 24, confirmation 8, other 8',
    ),
  ),
  dispute(
    /认定|确认|鉴定|核验/,
    '取得资格才能从事的（如教师资格）为许可；认定等级、性质、责任的为确认。',
    'Where the activity needs it, it is a licence; grades, nature and liability are confirmations.',
    counted('含“认定”25 项，确认 9、许可 8、公共服务 8', '“认定” 25: confirmation 9, licence 8, service 8'),
  ),
  dispute(
    /验收/,
    '竣工验收中消防、人防等法定验收各地有列许可的，也有列其他的；“验收备案”归备案。',
    'Statutory acceptance of works is listed as a licence here and as another power there.',
    counted('含“验收”14 项，其他 8、许可 6', '“验收” 14: other 8, licence 6'),
  ),
  dispute(
    /审批|核准|批准/,
    '除内部、给付和停业歇业等剩余类审批外，为行政许可。',
    'A licence, unless it is internal, a benefit or a residual approval such as closing down.',
    counted('含“审批”165 项，许可 160', '“审批” 165: licence 160'),
  ),
  dispute(
    /年检|年审|年度(?:报告|审验|核验)/,
    '不通过就不能继续经营的随许可；其余归其他；很多已经取消，请核对。',
    'Where failing it ends the business it follows the licence; many were abolished.',
  ),
  dispute(/初审|转报|审核上报/, '不是最终决定机关，归其他行政权力。', 'Not the deciding organ: another power.'),
  dispute(
    /征收|征用|收费|收取/,
    '税费、政府性基金的征收须在收费目录之内；征用是暂时使用；服务性收费不是征收。',
    'Levies must stand in the list of fees and funds; requisition is temporary; charges for services are no levy.',
  ),
  dispute(
    /检查|监督/,
    '营业前消防安全检查是许可；对下属单位的督查、考核是内部管理。',
    'A fire check before opening is a licence; inspecting units of its own is internal management.',
  ),
];

/** How practice parts the category of what is named like this; null where nobody disputes it. */
export function disputeNote(name: string, language: Language): string | null {
  return disputes.find(({ words }) => words.test(name))?.note[language] ?? null;
}
