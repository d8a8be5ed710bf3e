import { type Sifted, sifted } from '#shared/text/sifted.ts';

/** What the organ does, coarse enough that 审批, 许可 and 核发 are one act and 处罚 and 检查 are two. Empty is unknown. */
export type ActionClass =
  | 'punish'
  | 'coerce'
  | 'inspect'
  | 'permit'
  | 'file'
  | 'register'
  | 'confirm'
  | 'review'
  | 'accept'
  | 'levy'
  | 'pay'
  | 'rule'
  | 'reward'
  | '';

const classes: readonly (readonly [ActionClass, string])[] = [
  ['punish', '处罚 罚款 警告 没收 吊销 暂扣 责令停产停业 取缔 拘留'],
  [
    'coerce',
    '强制 强制措施 查封 扣押 查封扣押 冻结 封存 先行登记保存 代履行 拆除 强制拆除 强制执行 加处罚款 滞纳金 划拨 代为清除',
  ],
  ['inspect', '监督检查 检查 抽查 巡查 督查 稽查 监督 监管 监督管理'],
  ['permit', '许可 许可证 审批 核准 核发 批准 发证 换证 签发 变更 注销 延续 补办'],
  ['file', '备案'],
  ['register', '登记 注册'],
  ['confirm', '认定 认证 确认 确定 鉴定 评定 评审 定级 授予 公证 证明'],
  ['review', '审核 审查 审定 核定 核验'],
  ['accept', '验收 竣工验收'],
  ['levy', '征收 征缴 收取 收费 征用'],
  ['pay', '给付 发放 补助 救助 补贴 抚恤 补偿 资助 供养 扶助金'],
  ['rule', '裁决 裁定 仲裁 调解 处理'],
  ['reward', '奖励 表彰 嘉奖 奖'],
];

const classOf: ReadonlyMap<string, ActionClass> = new Map(
  classes.flatMap(([action, words]) => words.split(' ').map((word): [string, ActionClass] => [word, action])),
);

/** The class of a head action word, e.g. 核发 → permit. */
export function actionClass(word: string): ActionClass {
  return classOf.get(word) ?? '';
}

/** The kinds of penalty of 行政处罚法 article 9, as a name tells them; some say what they take (没收违法所得). */
const plainSanctions =
  '[并单]?处?以?罚款|警告|通报批评|取缔|(?:行政)?拘留|限制从业|责令(?:停产停业|停产|停业|关闭)(?:整顿)?';
const takingSanctions = '(?:没收|吊销|暂扣|降低|限制开展).{0,12}';

const sanctionAtStart = new RegExp(`^(?:${plainSanctions}|${takingSanctions})`);

/** Whether a text names a penalty, e.g. in brackets behind the conduct. */
export function namesSanction(text: string): boolean {
  return sanctionAtStart.test(text);
}

/** A penalty that ends in what it takes (没收违法所得, 责令停业整顿), which is no head action. */
const sanctionAtEnd = sifted(
  /(?:没收|吊销|暂扣|降低资质|限制开展)[^处检]{2,12}$|责令(?:停产停业|停产|停业|关闭)(?:整顿)?$|通报批评$|限制从业$/,
  '没吊暂降限令评',
);

export function endsInSanction(key: string): boolean {
  return sanctionAtEnd.isIn(key);
}

/** Endings by which one act is named in several ways; one act after another is taken off (许可证核发 → nothing). */
const endings: Readonly<Partial<Record<ActionClass, Sifted>>> = {
  punish: sifted(new RegExp(`(?:处罚|${plainSanctions}|${takingSanctions})$`), '罚告评缔拘限令没吊暂降'),
  coerce: sifted(/(?:采取)?强制(?:措施)?$/, '强'),
  inspect: sifted(/(?:监督)?检查$/, '查'),
  permit: sifted(/(?:许可证?|审批|核准|核发|发放|颁发|批准|办理|新办|首次申请|签发)$/, '许批核发办首'),
  confirm: sifted(/(?:认定|确认)$/, '认'),
};

/** The key without the words for the act, e.g. 林草种子生产经营许可证核发 → 林草种子生产经营. */
export function dropAction(key: string, action: ActionClass): string {
  const ending = endings[action];
  if (ending === undefined) return key;
  let rest = key;
  for (let next = ending.replace(rest, ''); next !== rest && next !== ''; next = ending.replace(rest, '')) rest = next;
  return rest;
}

/** Two names whose acts are known and differ are two powers: 处罚, 强制 and 检查 of one conduct. */
export function actionsDiffer(left: ActionClass, right: ActionClass): boolean {
  return left !== '' && right !== '' && left !== right;
}
