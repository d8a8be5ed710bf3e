import type { Signal } from './signal.ts';

/** 行政确认, 行政备案 and 其他行政权力: what establishes, records or passes on. */
export const registerSignals: readonly Signal[] = [
  {
    // 燃气经营者停业、歇业审批; 住宅专项维修资金使用审批; 森林经营方案审批
    id: 'approval-residual',
    code: 'QT',
    position: 'end',
    weight: 4.5,
    pattern:
      /(?:停业|歇业|资金|资金使用|经费|预算|减免|缓缴)(?:的)?审批$|森林经营方案.{0,4}审批$|地名.{0,8}审批$|命名.{0,4}更名.{0,4}审批$/,
  },
  {
    // 建筑起重机械使用登记: no licence in most places
    id: 'registration-other',
    code: 'QT',
    position: 'end',
    weight: 1,
    pattern: /(?:登记|注册)证?$/,
  },
  {
    // 档案保管期限表的审查; 矿山地质环境保护方案审查
    id: 'review-other',
    code: 'QT',
    position: 'end',
    weight: 2.2,
    pattern: /(?:审查|预审|审验|审核|核定|审定|评审|监审)(?:意见书?)?$/,
  },
  {
    // 矿山地质环境治理项目验收
    id: 'acceptance-other',
    code: 'QT',
    position: 'end',
    weight: 2.2,
    pattern: /验收(?:确认|认定|工作)?$/,
  },
  {
    // 婚姻登记; 不动产登记; 股权出质变更登记; 国有资产产权登记
    id: 'civil-register',
    code: 'QR',
    position: 'anywhere',
    weight: 5.5,
    pattern:
      /(?:结婚|离婚|婚姻|收养|户口|户籍|出生|出质|不动产|抵押权?|动产|权属|产权|确权|所有权|(?:土地|用地|林地|海域|宅基地|房屋).{0,6}使用权|合同认定|居住|住宿).{0,10}登记/,
    unless: /(?:处罚|检查|查询|备案|申请)$/,
  },
  {
    // 户口注销; 残疾人证换领; 民族成份变更
    id: 'civil-status',
    code: 'QR',
    position: 'anywhere',
    weight: 4.5,
    pattern: /^(?:公民)?(?:户口|户籍|残疾人证|民族成[份分]|残疾类别)/,
    unless: /(?:处罚|检查|查询|咨询)$/,
  },
  {
    // 居民身份证核发; 核发居住证; 残疾人证换领: they state who somebody is and open no door
    id: 'identity',
    code: 'QR',
    position: 'anywhere',
    weight: 5,
    pattern:
      /(?:居民身份证|居住证|残疾人证|(?:老年人?|军人)优待证|出生医学证明)的?(?:核发|签发|发放|办理|换领|补领|颁发|申领|制发)$|^(?:核发|签发|发放|颁发|办理)(?:居民身份证|居住证|残疾人证|(?:老年人?|军人)优待证|出生医学证明)$/,
  },
  {
    // 住房保障资格的确认; 免税资格认定: what entitles and licenses nothing
    id: 'eligibility',
    code: 'QR',
    position: 'end',
    weight: 5,
    pattern: /(?:保障|救助|补助|补贴|免税|优惠|享受|待遇|抚恤).{0,8}(?:资格|对象|条件)的?(?:认定|确认|审核|审定)$/,
    unless: /养老|医疗|失业|工伤|生育|参保/,
  },
  {
    // 核定草原载畜量; 认定高新技术企业: the action stands in front
    id: 'finding-in-front',
    code: 'QR',
    position: 'start',
    weight: 3,
    pattern: /^(?:依法)?(?:核定|认定|确认|评定|鉴定|划定)(?=.{2})/,
    unless: /(?:处罚|检查|许可|审批|强制|奖励|征收|裁决|给付|备案|登记)$|费$/,
  },
  {
    // 工伤认定; 古树名木认定; 农业机械事故责任认定; 建设工程规划核验
    id: 'finding',
    code: 'QR',
    position: 'end',
    weight: 4.5,
    pattern: /(?:认定|确认|鉴定|确定|判定|评定|认证|评级|核验|核实)(?:书|登记|和变更|结论|申请)?$/,
    unless:
      /(?:资格|资质|执业)(?:证书?)?的?(?:认定|确认|鉴定)$|(?:验收|失业|困难人员|就业.{0,4}|待遇|缴费)(?:确认|认定)$|年度核验$/,
  },
  {
    // 非营利组织免税资格认定; 事故责任认定; 慈善组织认定
    id: 'status',
    code: 'QR',
    position: 'anywhere',
    weight: 5,
    pattern: /(?:免税资格|事故责任|工伤|见义勇为|烈士|非物质文化遗产|文物|慈善组织).{0,6}(?:认定|确认|评定|鉴定)/,
  },
  {
    // 文物定级; 三级运动员称号授予; 医院评审; 星级评定
    id: 'grading',
    code: 'QR',
    position: 'end',
    weight: 5,
    pattern:
      /(?:定级|等级评[定审]|等级认定|(?:站级|等级|星级|级别|级)的?(?:核定|审定|划分|评审|评定)|标准化.{0,6}(?:评定|评审|达标)|称号的?(?:授予|认定)|医院.{0,4}评审|星级评定|信用.{0,3}(?:评价|评级|评定|复评|补评|复核|修复))$/,
  },
  {
    // 公路工程招标备案; 房地产经纪机构备案变更. One of ten is listed as a licence (企业备案 behind a 登记), so the basis
    // or the declared category has to confirm it
    id: 'filing',
    code: 'BA',
    position: 'end',
    weight: 5,
    pattern:
      /备案(?:登记|管理|证明|证|手续|审查|工作|事项|信息|采集|办理|变更|注销|延续|新增|补办|补证|新办|转入|转出|、|和|及)*$/,
  },
  {
    // 备案后的变更事项; not at the end, so a hint only
    id: 'filing-inside',
    code: 'BA',
    position: 'anywhere',
    weight: 2.5,
    pattern: /备案/,
    unless: /处罚|检查|查询|强制|监督/,
  },
  {
    // 农机事故损害赔偿纠纷的调解: help to agree, not a ruling
    id: 'mediation',
    code: 'QT',
    position: 'end',
    weight: 5.5,
    pattern: /调解(?:处理)?$/,
  },
  {
    // 客运车辆年度审验; 年检; 年度报告
    id: 'yearly',
    code: 'QT',
    position: 'end',
    weight: 3.5,
    pattern: /(?:年检|年审|年度审验|年度报告|年报|年度核验|校验)$/,
  },
  {
    // 初审转报; 科学技术奖组织提名: the decision is another organ's
    id: 'forwarding',
    code: 'QT',
    position: 'end',
    weight: 4,
    pattern: /(?:初审|转报|审核上报|提名|推荐|呈报|报送|汇交)$/,
  },
  {
    // 政府定价的制定; 农产品成本调查; 成本监审; 征用
    id: 'governing',
    code: 'QT',
    position: 'end',
    weight: 3,
    pattern:
      /(?:制定|编制|规划|调查|监测|监审|公布|发布|公告|划定|统计|评估|征用|复议|约谈|处置|撤销|撤回|收回|指导|协调|管理|通报|告知|预警|普查|处理|检定|检测|检验|设置|安装|整改|授权|审定|论证|存查)$/,
    unless: /(?:纠纷|争议|采购.{0,6}投诉|损失|申诉).{0,4}处理|监督管理$|仲裁检定$/,
  },
  {
    // 运输企业质量信誉考核; 房屋征收补偿决定
    id: 'appraisal',
    code: 'QT',
    position: 'end',
    weight: 2.5,
    pattern: /(?:信誉|信用|业绩|质量|服务|年度)考核$|(?:补偿|征收|安置)决定$|统筹协调(?:和.{2,6})?$/,
  },
  {
    // 收回闲置土地使用权; 将企业列入严重违法失信名单: no penalty, no enforcement
    id: 'governing-in-front',
    code: 'QT',
    position: 'start',
    weight: 3,
    pattern:
      /^(?:依法|无偿|有偿)*(?:收回|撤回|撤销|公布|发布|制定|编制|组织|调解|约谈|列入|征用|通报|监测|普查)(?=.{2})|^将.{2,20}列入/,
    unless: /(?:处罚|检查|许可|审批|强制|奖励|征收|裁决|给付|备案|登记|认定|确认)$/,
  },
  {
    // 小额贷款公司变更事项报告; 跨区域涉税事项报验
    id: 'report',
    code: 'QT',
    position: 'end',
    weight: 2,
    pattern: /(?:报告|报验|反馈|采集|缴销|公示|报备|作废|解除|代开.{0,8})$/,
  },
];
