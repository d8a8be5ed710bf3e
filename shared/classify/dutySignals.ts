import type { Signal } from './signal.ts';

/** What an organ does of its own accord or to the citizen's good: 征收 裁决 给付 奖励 检查. */
export const dutySignals: readonly Signal[] = [
  {
    // 水土保持补偿费征收; 污水处理费的收取
    id: 'levy',
    code: 'ZS',
    position: 'end',
    weight: 7,
    pattern: /(?:征收|征缴|收取|计征|代征|收费|(?:费|税|金|基金|价款|收益)的?收缴)(?:管理)?$/,
    unless: /租金|(?:土地|房屋|集体|减|免|缓|滞纳金)的?(?:征收|收取)$|征收(?:补偿|决定)/,
  },
  {
    // 残疾人就业保障金征收使用管理; 城镇垃圾处理费
    id: 'levy-inside',
    code: 'ZS',
    position: 'anywhere',
    weight: 3,
    pattern: /(?:费|税|金|基金|收益)的?(?:征收|征缴|收取)|(?:补偿费|恢复费|处理费|开垦费|保护费|使用费|易地建设费)$/,
    unless: /减|免|缓|(?:处罚|检查|备案|审批|滞纳金)$/,
  },
  {
    // 房屋征收: decided by the government and listed here or there
    id: 'expropriation',
    code: 'ZS',
    position: 'end',
    weight: 1.5,
    pattern: /(?:土地|房屋|集体)的?征收$/,
  },
  {
    // 林木林地权属争议裁决; in older police law a penalty is 裁决 too
    id: 'ruling',
    code: 'CJ',
    position: 'end',
    weight: 8,
    pattern: /裁决(?:书)?$/,
    unless: /拘留|处罚|治安/,
  },
  {
    // 水事纠纷处理; 对政府采购供应商投诉处理决定
    id: 'dispute',
    code: 'CJ',
    position: 'end',
    weight: 4,
    pattern: /(?:纠纷|争议|采购.{0,6}投诉)的?(?:行政)?(?:处理|裁定|处理决定)$/,
  },
  {
    // 在河道管理范围内造成经济损失的处理
    id: 'loss',
    code: 'CJ',
    position: 'end',
    weight: 3,
    pattern: /损失的?(?:处理|裁定)$/,
  },
  {
    // 教师申诉处理; 学生申诉的处理: the organ decides between a school and those in it
    id: 'complaint',
    code: 'CJ',
    position: 'end',
    weight: 4,
    pattern: /(?:教师|学生|受教育者|教职工).{0,6}申诉的?(?:受理|处理|裁决)?(?:和处理)?$/,
  },
  {
    // 农村土地承包经营纠纷仲裁: of an arbitral body, listed here or nowhere
    id: 'arbitration',
    code: 'CJ',
    position: 'end',
    weight: 2,
    pattern: /仲裁(?:检定)?$/,
  },
  {
    // 最低生活保障金给付; 残疾军人抚恤金给付; 人民调解员的救助、抚恤
    id: 'benefit',
    code: 'GF',
    position: 'end',
    weight: 7,
    pattern:
      /(?:给付|抚恤|抚恤金|救助|救济|供养|扶助金|救助金|生活费|优待金)的?(?:给付|发放|审批|审核|认定|核定|确认)*$/,
    unless: /(?:机构|站)救助/,
  },
  {
    // 学生资助金发放; 自然灾害救助款物的发放; 烈士褒扬金的给付
    id: 'payout',
    code: 'GF',
    position: 'end',
    weight: 5,
    pattern: /(?:金|费|款|款物|物资|津贴|补贴|补助)的?(?:给付|发放|支付)$/,
    unless: /(?:保证|押|公积|准备|备用)金|奖金|奖励|退[还付]|(?:教师|编制|职工).{0,4}(?:工资|薪)/,
  },
  {
    // 法律援助补贴发放; 给予防沙治沙单位资金补助; 选育林木良种的经济补偿
    id: 'subsidy',
    code: 'GF',
    position: 'end',
    weight: 4.5,
    pattern:
      /(?:补助|补贴|补偿|资助|津贴|奖补|慰问金?|补助金|补助费|保障金|保障待遇)的?(?:资金|费用|项目)?(?:给付|发放|审核|审批|支付)?$/,
    unless: /防空|就业保障金/,
  },
  {
    // 对公民法律援助申请的审批; 农村部分计划生育家庭奖励扶助金
    id: 'benefit-inside',
    code: 'GF',
    position: 'anywhere',
    weight: 6,
    pattern: /法律援助(?:申请)?.{0,4}(?:审批|审查|给付|批准)$|奖励扶助|特别扶助/,
  },
  {
    // 农村五保供养对象审批; 临时救助审核: the approval of a benefit is the benefit
    id: 'benefit-approval',
    code: 'GF',
    position: 'end',
    weight: 7,
    pattern:
      /(?:最低生活保障|低保|特困人员|五保|临时救助|医疗救助|孤儿|抚恤|供养|救助|补助|补贴|津贴).{0,12}(?:审批|审核审批|审核)$/,
    unless: /机构|站|定点|使用|企业/,
  },
  {
    // 特困人员认定; 城乡最低生活保障对象审核确认
    id: 'welfare',
    code: 'GF',
    position: 'anywhere',
    weight: 3,
    pattern: /最低生活保障|低保|特困人员|孤儿|临时救助|医疗救助|五保|优抚对象|(?:资助|救助)(?:项目|资金)/,
    unless: /(?:处罚|检查|奖励|查询|许可|咨询)$/,
  },
  {
    // 对举报违法行为的奖励; 民族团结进步表彰活动
    id: 'reward',
    code: 'JL',
    position: 'end',
    weight: 7,
    pattern: /(?:奖励|表彰|嘉奖|褒奖)(?:和|与|或者?|、|及)?(?:奖励|表彰|宣传|保护|命名)?(?:活动|工作|的?发放|决定)?$/,
  },
  {
    // 科学技术进步奖; 质量奖评审
    id: 'prize',
    code: 'JL',
    position: 'end',
    weight: 4,
    pattern: /(?:进步|技术|质量|标准|创新|发明|贡献|政府)奖的?(?:评审|评选|授予|评定)?$/,
    unless: /提名|推荐/,
  },
  {
    // 授予质量工作先进荣誉
    id: 'honour',
    code: 'JL',
    position: 'anywhere',
    weight: 4.5,
    pattern: /授予.{0,20}(?:荣誉|先进|标兵|模范|奖)(?:称号)?$|(?:先进|模范|优秀|标兵).{0,10}(?:评选|评比|命名|授予)$/,
    unless: /内部/,
  },
  {
    // 表彰和奖励在自然保护区建设中做出显著成绩的单位和个人
    id: 'merit',
    code: 'JL',
    position: 'anywhere',
    weight: 6,
    pattern: /^对?(?:给予)?(?:表彰|奖励).{0,60}(?:成绩|贡献|先进|事迹)|(?:成绩|贡献|先进|事迹).{0,24}(?:奖励|表彰)/,
    unless: /(?:处罚|检查|备案|查询|扶助金?)$/,
  },
  {
    // 公众聚集场所投入使用、营业前消防安全检查: ends in 检查 and is a licence (消防法 art. 15)
    id: 'check-before-opening',
    code: 'XK',
    position: 'end',
    weight: 10,
    pattern: /(?:开业|营业|使用)前.{0,6}消防安全检查$/,
  },
  {
    // 对旅馆治安管理的检查; 劳动保障年度书面审查; 造林绿化检查验收 has another end
    id: 'inspection',
    code: 'JC',
    position: 'end',
    weight: 7.5,
    pattern:
      /(?:检查|抽查|巡查|稽查|督查|督察|抽检|抽样检验|监督抽验|书面审查|执法监督|监察|监督检验|年度检查考核)(?:活动|工作|管理|监督|事项)?(?:(?:和|与|及|、)?(?:监督|管理|指导))?$/,
    unless: /营业前|使用前/,
  },
  {
    // 造林绿化检查验收; 对城镇燃气的监督检查包括…
    id: 'inspection-inside',
    code: 'JC',
    position: 'anywhere',
    weight: 2.5,
    pattern: /(?:监督|行政|日常|现场|执法|安全|专项|绿化)(?:监督)?检查/,
    unless: /处罚|强制|许可|审批|证$|奖励|拒绝/,
  },
  {
    // 地质遗迹保护监督; 草种检疫的监督管理; 测量标志保护的监管; 现场检疫、复检
    id: 'supervision',
    code: 'JC',
    position: 'end',
    weight: 4,
    pattern: /(?:监督|监管|监督管理|核查|复检|复查|现场检疫)$/,
    unless: /工程.{0,6}监督$/,
  },
  {
    // 建设工程质量监督: half of the places list it here, half under 其他
    id: 'works-supervision',
    code: 'JC',
    position: 'end',
    weight: 1,
    pattern: /工程.{0,6}监督(?:管理)?$/,
  },
  {
    // the other half
    id: 'works-supervision-other',
    code: 'QT',
    position: 'end',
    weight: 1.5,
    pattern: /工程.{0,6}监督(?:管理)?$/,
  },
];
