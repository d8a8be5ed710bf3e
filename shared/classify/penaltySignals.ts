import type { Signal } from './signal.ts';

/** 行政处罚 and 行政强制: fixed templates, so their endings decide. */
export const penaltySignals: readonly Signal[] = [
  {
    // 对随意倾倒建筑垃圾的处罚; 对无证经营行为的查处
    id: 'penalty',
    code: 'CF',
    position: 'end',
    weight: 9,
    pattern: /(?:处罚|处以罚款|的罚款|查处|惩处)(?:决定|事项|权)?$/,
    unless: /加处罚款$/,
  },
  {
    // 对未取得许可擅自经营的行为给予行政处罚（其中……）and more words behind it
    id: 'penalty-inside',
    code: 'CF',
    position: 'anywhere',
    weight: 5,
    pattern: /(?:行为|的)(?:进行|实施|予以|给予|作出)?(?:行政)?处罚/,
    unless: /(?:执行|备案|复核|听证|检查|监督)$/,
  },
  {
    // 吊销食品经营许可证; 没收违法所得; 责令停产停业: the sanction as the title
    id: 'sanction',
    code: 'CF',
    position: 'start',
    weight: 7,
    pattern:
      /^(?:依法)?(?:给予|处以|处|并处|予以)?(?:警告|罚款|没收|吊销|责令停产停业|责令停业|责令关闭|行政拘留|通报批评|降低资质|限制从业)/,
    unless: /(?:处理|拍卖|变卖|移交|减免|检查|审批|许可|备案)$/,
  },
  {
    // 暂扣机动车驾驶证: of a licence a penalty (处罚法 art. 9), of a thing a measure
    id: 'suspended-licence',
    code: 'CF',
    position: 'anywhere',
    weight: 6,
    pattern: /暂扣.{0,10}(?:证件|许可证|执照|驾驶证|执业证|证书)/,
    unless: /(?:检查|许可|审批|备案|强制|强制措施)$/,
  },
  {
    // 擅自改变绿化用地使用性质; 未经批准占用草原的: conduct without an action behind it
    id: 'conduct',
    code: 'CF',
    position: 'start',
    weight: 4,
    pattern:
      /^对?.{0,16}?(?:擅自|违反|违法|非法|拒不|拒绝|伪造|逾期未?|未(?:经|按|取得|依法|建立|履行)|不按|无证|不(?:履行|符合|执行))/,
    unless:
      /(?:许可|审批|核准|批准|备案|登记|检查|强制|措施|征收|给付|奖励|裁决|确认|认定|处理|复议|调解|监督|查封|扣押|封存|履行|恢复|拆除|销毁|滞纳金|罚款|治理|监管|管理|审查|审核|验收|证)$|有关的|^对?.{0,4}(?:查封|扣押|封存|暂扣|冻结|责令|代为|强制)/,
  },
  {
    // 以欺骗、贿赂等不正当手段取得电力设施许可证; 涂改、倒卖、出租、出借施工许可证: the licence is what is abused
    id: 'abuse',
    code: 'CF',
    position: 'start',
    weight: 8,
    pattern:
      /^对?(?:[^，、的]{1,10}?(?:单位|企业|机构|个人|人员|者))?(?:以(?:欺骗|贿赂|虚假|不正当).{0,12}(?:取得|骗取|获取)|涂改|倒卖|出借|冒用|盗用|伪造|变造|骗取|篡改|(?:买卖|出租|转让|出借)、(?:涂改|倒卖|出租|出借|转让|买卖))/,
    unless: /(?:许可|审批|核准|批准|备案|登记|检查|强制|措施|鉴定|认定|裁决|处理|撤销|注销|举报|奖励)$/,
  },
  {
    // 加处罚款; 加收社会保险费滞纳金
    id: 'surcharge',
    code: 'QZ',
    position: 'anywhere',
    weight: 8,
    pattern: /加处罚款|(?:加收|征收|收取|加征).{0,12}滞纳金|滞纳金(?:的)?(?:加收|征收|收取)?$/,
    unless: /减免|的(?:行政)?处罚$/,
  },
  {
    // 对逾期不恢复植被的代为恢复; 强制拆除违法建筑物
    id: 'execution',
    code: 'QZ',
    position: 'anywhere',
    weight: 7,
    pattern:
      /代履行|代为(?:清除|恢复|治理|拆除|处置|除治|补种|履行|改正|清理|整治)|强制(?:拆除|清除|执行|划拨|扣缴|报废|清理|铲除|恢复|履行)/,
    unless: /(?:处罚|检查|许可|审批|备案)$/,
  },
  {
    // 划拨社会保险费; 拍卖查封扣押财物抵缴罚款
    id: 'transfer',
    code: 'QZ',
    position: 'start',
    weight: 7,
    pattern: /^对?(?:依法)?(?:划拨|拍卖|扣缴|强制)/,
    unless: /(?:处罚|检查|许可|审批|备案|审核|鉴定|认定|批准|建设用地.{0,4})$|划拨.{0,4}(?:土地|用地|使用权)|强制性/,
  },
  {
    // 查封、扣押违法生产的工具; 扣押涉嫌传销的书证物证
    id: 'seizure-start',
    code: 'QZ',
    position: 'start',
    weight: 7,
    pattern:
      /^(?:依法|可以|予以|进行|采取|实施|先行|临时)*(?:查封|扣押|冻结|封存|暂扣|扣留|先行登记保存|证据登记保存|登记保存|收缴)/,
    unless: /(?:处罚|检查|许可|审批|备案|处理)$|暂扣.{0,12}(?:证|证件|证书|执照)$/,
  },
  {
    // 对可能灭失的资料先行登记保存; 对违法从事种子生产的场所进行查封
    id: 'seizure-end',
    code: 'QZ',
    position: 'end',
    weight: 8,
    pattern: /(?:查封|扣押|冻结|封存|暂扣|扣留|登记保存|留置|约束|强制带离)等?(?:的)?(?:行政)?(?:强制)?(?:措施)?$/,
    unless: /(?:档案|计量标准|牌证).{0,4}封存/,
  },
  {
    // 对假劣种子、兽药的查封或者扣押、封存销毁: with more words behind
    id: 'seizure-inside',
    code: 'QZ',
    position: 'anywhere',
    weight: 3,
    pattern: /(?:予以|进行|采取|实施|可以|的)(?:查封|扣押|冻结|封存|暂扣|扣留|先行登记保存)/,
    unless: /(?:处罚|检查|许可|审批|备案|处理)$/,
  },
  {
    // 对违法从事种子生产的场所的强制; 采取的强制措施
    id: 'coercion',
    code: 'QZ',
    position: 'end',
    weight: 8,
    pattern: /强制(?:措施|执行)?(?:决定|事项|权)?$/,
  },
  {
    // 对醉酒的人约束至酒醒; 强制隔离戒毒; 强制检测
    id: 'restraint',
    code: 'QZ',
    position: 'anywhere',
    weight: 6,
    pattern: /约束至|强制(?:隔离|戒毒|检测|带离|传唤|医疗|治疗|扑杀|销毁|免疫|检疫)/,
    unless: /(?:处罚|检查|许可|审批|备案|费|补偿|补助)$/,
  },
  {
    // 责令限期恢复植被: not a penalty (处罚法 art. 28), and places differ in what it is
    id: 'order-restoring',
    code: 'QZ',
    position: 'start',
    weight: 2,
    pattern: /^(?:责令|限期).{0,6}(?:恢复|拆除|除治|清除|补种|停止使用|停止建设|治理)/,
  },
  {
    // 责令改正; 责令停止违法行为
    id: 'order',
    code: 'QT',
    position: 'start',
    weight: 1.5,
    pattern: /^(?:责令|限期|命令)/,
    unless: /责令(?:停产停业|停业|关闭)/,
  },
];
