import type { CategoryCode } from '#shared/model/category.ts';

export interface BasisSignal {
  /** Stands in the evidence, as that of a signal of the name. */
  readonly id: string;
  readonly code: CategoryCode;
  /** Log odds, as in a signal of the name. */
  readonly weight: number;
  readonly pattern: RegExp;
}

/** What the text of the articles says. Ordered: a fine decides before anything else, a seizure only without a fine. */
export const basisTextSignals: readonly BasisSignal[] = [
  // 处一万元以上三万元以下罚款; 没收违法所得; 吊销许可证
  {
    id: 'text-fine',
    code: 'CF',
    weight: 2.5,
    pattern:
      /处.{0,40}(?:罚款|拘留)|没收(?:违法|非法)(?:所得|财物)|没收非法|吊销|给予(?:行政)?处罚|予以警告|给予警告|处警告/,
  },
  // 可以查封、扣押有证据证明不符合标准的物品
  {
    id: 'text-seizure',
    code: 'QZ',
    weight: 2.5,
    pattern:
      /查封|扣押|予以封存|代为(?:恢复|治理|履行|清除)|代履行|加处罚款|加收滞纳金|强制(?:隔离|传唤|拆除|清除|措施)|继续盘问|阻止其出境|临时(?:控制|应急)措施/,
  },
  // 应当取得种畜禽生产经营许可证; 未经批准不得; 须经林业主管部门批准
  {
    id: 'text-permission',
    code: 'XK',
    weight: 2,
    pattern:
      /(?:应当|必须|须|需)(?:依法)?(?:取得|领取|持有|经|报|向|办理|申请).{0,50}(?:许可|批准|审批|核准|同意|许可证|资质证书)|未经.{0,30}(?:批准|许可|同意|审核|验收合格).{0,12}不得|实行.{0,10}(?:许可|审批|核准)制度|实施行政许可/,
  },
  // 报县级以上人民政府建设主管部门备案
  {
    id: 'text-filing',
    code: 'BA',
    weight: 1.5,
    pattern: /(?:报|向|到).{0,40}(?:备案|备查)|办理备案|应当备案|备案管理/,
  },
  // 给予表彰和奖励
  { id: 'text-reward', code: 'JL', weight: 2.5, pattern: /给[予与](?:表彰|奖励|精神|物质|适当)|予以(?:表彰|奖励)/ },
  // 有权进行监督检查; 应当加强监督检查
  { id: 'text-inspection', code: 'JC', weight: 1.2, pattern: /监督检查|进行检查|现场检查|抽查|监督管理工作/ },
  // 缴纳森林植被恢复费
  { id: 'text-levy', code: 'ZS', weight: 2, pattern: /(?:缴纳|交纳|征收|收取).{0,16}(?:费|税|基金|保障金)/ },
  // 由人民政府处理; 申请裁决
  {
    id: 'text-ruling',
    code: 'CJ',
    weight: 2.5,
    pattern: /裁决|(?:争议|纠纷).{0,24}(?:人民政府|主管部门)(?:依法)?处理/,
  },
  // 给予补助; 发放抚恤金
  {
    id: 'text-benefit',
    code: 'GF',
    weight: 2,
    pattern: /(?:给予|发放|享受).{0,14}(?:补助|补贴|补偿|救助|抚恤|生活费|救济)|资金补助/,
  },
  // 由农业机械化主管部门认定; 登记发证
  {
    id: 'text-finding',
    code: 'QR',
    weight: 1.5,
    pattern: /(?:负责|进行|予以|组织)(?:.{0,10})(?:认定|鉴定|确认|评定)|登记机构|不动产登记/,
  },
];

/** What the cited laws are about: a law on filing is cited for filings. */
export const lawTitleSignals: readonly BasisSignal[] = [
  // 国务院对确需保留的行政审批项目设定行政许可的决定
  {
    id: 'law-licence-decision',
    code: 'XK',
    weight: 4,
    pattern: /设定行政许可|行政许可事项(?:清单|目录)|^行政许可法$|许可(?:证)?管理(?:办法|条例|规定)/,
  },
  // 治安管理处罚法; 某市违法建设处罚办法. 行政处罚法 itself is about procedure
  {
    id: 'law-penalty',
    code: 'CF',
    weight: 3,
    pattern: /(?:(?<!行政)处罚|违法行为处分)(?:法|条例|规定|办法)$|价格违法行为行政处罚规定/,
  },
  // 某局机关工作规则: an organ's rules for itself
  {
    id: 'law-internal-rules',
    code: 'NB',
    weight: 3,
    pattern:
      /机关.{0,4}(?:工作规则|管理制度|内部)|内部(?:管理|控制|审计).{0,4}(?:规定|办法|制度)|工作规则$|干部(?:选拔|考核|教育)|公务员(?:考核|培训)/,
  },
  { id: 'law-service-list', code: 'FW', weight: 4, pattern: /公共服务(?:事项)?(?:目录|清单)|便民服务/ },
  { id: 'law-filing', code: 'BA', weight: 2, pattern: /备案(?:管理)?(?:办法|规定|条例)/ },
  { id: 'law-reward', code: 'JL', weight: 3, pattern: /奖励(?:办法|条例|规定)|表彰/ },
  {
    id: 'law-levy',
    code: 'ZS',
    weight: 2,
    pattern: /(?:费|税|基金|保障金)(?:征收|征缴|收缴|使用)|(?:收费|征收)(?:管理)?(?:办法|条例|规定)/,
  },
  { id: 'law-ruling', code: 'CJ', weight: 2.5, pattern: /(?:争议|纠纷).{0,6}(?:处理|裁决|仲裁)|投诉(?:处理)?办法/ },
  {
    id: 'law-register',
    code: 'QR',
    weight: 2,
    pattern: /不动产登记|婚姻登记|收养登记|户口登记|认定(?:管理)?(?:办法|条例|规定)|鉴定(?:管理)?办法/,
  },
  {
    id: 'law-benefit',
    code: 'GF',
    weight: 2.5,
    pattern: /救助(?:暂行)?办法|抚恤优待|最低生活保障|特困人员|优待条例|供养(?:工作)?条例/,
  },
  { id: 'law-inspection', code: 'JC', weight: 1.5, pattern: /检查(?:工作)?(?:办法|规定|条例)|稽查/ },
];
