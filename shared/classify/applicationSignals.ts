import type { Signal } from './signal.ts';

/**
 * What follows an application: 许可 确认 备案 其他. On 审查 审核 验收 登记 the name cannot decide (DOMAIN §2.13: 验收 is 许可
 * six times of fourteen), so those weights are small and leave it to the basis, the declared category or a person.
 */
export const applicationSignals: readonly Signal[] = [
  {
    // 第三类易制毒化学品运输备案证明: a filing by name, a permit by law
    id: 'precursor',
    code: 'XK',
    position: 'anywhere',
    weight: 9,
    pattern: /易制毒.{0,12}(?:备案证明|许可)/,
    unless: /处罚|检查/,
  },
  {
    // 商品房预售许可; 建筑工程施工许可证核发; 劳务派遣经营许可变更、延续
    id: 'permit',
    code: 'XK',
    position: 'end',
    weight: 7,
    pattern:
      /许可(?:证|证明|证书)?的?(?:核发|审批|颁发|发放|办理|签发|审查|延续|变更|注销|补办|换发|换证|补证|新办|补领|终止|设立|、|和|及|与|或|（.*）)*$/,
    unless: /(?:撤销|吊销|撤回|未取得|无).{0,12}许可证?$/,
  },
  {
    id: 'permit-inside',
    code: 'XK',
    position: 'anywhere',
    weight: 3.5,
    pattern: /许可|审批|核准|特种行业/,
    unless:
      /(?:处罚|检查|强制|奖励|征收|裁决|备案|查询|给付|监督|监管|收费|处理|咨询)$|(?:未|无|不需要).{0,8}(?:许可|审批|核准)/,
  },
  {
    // 临时用地审批; 停止供水的审批; 典当行设立、变更审批
    id: 'approval',
    code: 'XK',
    position: 'end',
    weight: 6,
    pattern: /(?:审批|报批)(?:延续|变更|注销|补办|换发|、|和|及)*$/,
    unless: /(?:补贴|补助|救助|待遇|资金|经费|法律援助.{0,2}|停业|歇业|内部|人事|编制|预算|方案)(?:的)?审批$/,
  },
  {
    // 燃气经营者停业、歇业审批; 住宅专项维修资金使用审批; 森林经营方案审批
    id: 'approval-residual',
    code: 'QT',
    position: 'end',
    weight: 2,
    pattern: /(?:停业|歇业|资金|资金使用|经费|预算|方案)(?:的)?审批$/,
  },
  {
    id: 'approval-doubtful',
    code: 'XK',
    position: 'end',
    weight: 1.5,
    pattern: /(?:停业|歇业|资金使用|方案)(?:的)?审批$/,
  },
  {
    // 企业投资的固定资产投资项目核准; 划定矿区范围批准
    id: 'ratification',
    code: 'XK',
    position: 'end',
    weight: 5,
    pattern: /(?:核准|批准|准许|特许|批复)(?:延续|变更|注销)?$/,
  },
  {
    // 狩猎证的核发; 植物检疫证书签发; 工程质量监督手续核发
    id: 'certificate',
    code: 'XK',
    position: 'end',
    weight: 5,
    pattern:
      /(?:证|证书|证照|执照|牌照|手续|意见书|批件|指标|通行证)的?(?:核发|颁发|签发|换发|补发|发放|配发|办理|换领|初领)$/,
    unless: /残疾|老年|优待|居住证|身份证|结婚|离婚|学历|毕业|公证|保证|查证/,
  },
  {
    id: 'issue',
    code: 'XK',
    position: 'end',
    weight: 3,
    pattern: /(?:核发|颁发|签发)$/,
    unless: /(?:费|金|补贴|补助|物资|待遇|证明)的?(?:核发|颁发|签发)$/,
  },
  {
    // 教师资格认定; 勘察设计资质认定; 护士变更执业注册
    id: 'qualification',
    code: 'XK',
    position: 'anywhere',
    weight: 4,
    pattern: /(?:资格|资质)(?:证|证书)?的?(?:认定|审批|核准|注册|审核)|执业(?:证书)?注册/,
    unless: /免税|补贴|救助|评审|评价|查询|备案|处罚|检查|职称|参保|继续教育|补助|住房/,
  },
  {
    // 采矿许可证延续; 护士执业证书遗失补办; 驾驶证转入: a step in the life of a certificate
    id: 'certificate-step',
    code: 'XK',
    position: 'end',
    weight: 3.5,
    pattern:
      /(?:证|照|证书|执照|资质|资格|业务|执业).{0,8}(?:延续|变更|注销|补办|换证|换发|换领|补领|补证|补换证|更正|新办|转入|转出|增项|升级|初领)$/,
    unless: /残疾|居住证|社会保障|社保|结婚|离婚|老年|优待|身份证|护照|公证|就业|失业|发票|税|备案|一照一码/,
  },
  {
    // 民办学校筹设; 典当行分支机构设立; 加油站设置
    id: 'setting-up',
    code: 'XK',
    position: 'end',
    weight: 3,
    pattern: /(?:设立|筹设|筹建|开办|分立|合并)(?:登记|审查|审核|登记前审查)?$/,
    unless: /参保|党|工会|处罚|户/,
  },
  {
    // 公司变更登记; 社会团体成立登记; 探矿权延续登记; 拖拉机变更登记
    id: 'register-body',
    code: 'XK',
    position: 'anywhere',
    weight: 4.5,
    pattern:
      /(?:公司|企业|合作社|个体工商户|合伙|团体|基金会|民办非企业|社会服务机构|事业单位|宗教|法人|代表机构|探矿权|采矿权|船舶|渔船|拖拉机|联合收割机|机动车|驾驶证).{0,14}登记(?:备案|事项更正)?$/,
    unless: /税|参保|社会保险|社保|失业|就业|出质|抵押|不动产|查询|医保|房屋/,
  },
  {
    // 增值税一般纳税人登记; 建筑起重机械使用登记
    id: 'registration',
    code: 'XK',
    position: 'end',
    weight: 1.6,
    pattern: /(?:登记|注册)证?$/,
    unless: /婚姻|收养|户口|户籍|出质|不动产|抵押|参保|保险|失业|就业|求职|税|权属|产权/,
  },
  {
    id: 'registration-other',
    code: 'QT',
    position: 'end',
    weight: 1.2,
    pattern: /(?:登记|注册)证?$/,
  },
  {
    // 固定资产投资项目节能审查; 建设工程消防设计审查 against 土地复垦方案审查
    id: 'review',
    code: 'XK',
    position: 'end',
    weight: 1.8,
    pattern: /(?:审查|预审)(?:意见书?|合格书?)?$/,
    unless: /合法性审查|内部|书面审查|方案审查/,
  },
  {
    id: 'review-other',
    code: 'QT',
    position: 'end',
    weight: 1,
    pattern: /(?:审查|预审|审验|审核|核定|审定|评审|监审)(?:意见书?)?$/,
  },
  {
    id: 'examine',
    code: 'XK',
    position: 'end',
    weight: 1,
    pattern: /(?:审核|方案审查)(?:意见)?$/,
  },
  {
    // 建设工程消防验收 against 矿山地质环境治理项目验收
    id: 'acceptance',
    code: 'XK',
    position: 'end',
    weight: 1,
    pattern: /验收$/,
  },
  {
    id: 'acceptance-other',
    code: 'QT',
    position: 'end',
    weight: 1.5,
    pattern: /验收(?:确认|认定|工作)?$/,
  },
  {
    // 婚姻登记; 不动产登记; 股权出质变更登记; 国有资产产权登记
    id: 'civil-register',
    code: 'QR',
    position: 'anywhere',
    weight: 5.5,
    pattern:
      /(?:结婚|离婚|婚姻|收养|户口|户籍|出生|出质|不动产|抵押权?|动产|权属|产权|所有权|合同认定|居住|住宿).{0,10}登记/,
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
    // 工伤认定; 古树名木认定; 农业机械事故责任认定; 建设工程规划核验
    id: 'finding',
    code: 'QR',
    position: 'end',
    weight: 4.5,
    pattern: /(?:认定|确认|鉴定|确定|判定|评定|认证|评级|核验|核实)(?:书|登记|和变更|结论)?$/,
    unless:
      /(?:资格|资质|执业)(?:证书?)?的?(?:认定|确认|鉴定)$|(?:验收|失业|困难人员|就业.{0,4}|待遇|缴费)(?:确认|认定)$/,
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
      /(?:定级|等级评[定审]|等级认定|称号的?(?:授予|认定)|医院.{0,4}评审|星级评定|信用.{0,3}[评复补修][价级定评复]?)$/,
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
    pattern: /调解$/,
  },
  {
    // 客运车辆年度审验; 年检; 年度报告
    id: 'yearly',
    code: 'QT',
    position: 'end',
    weight: 3.5,
    pattern: /(?:年检|年审|年度审验|年度报告|年报|年度核验)$/,
  },
  {
    // 初审转报; 科学技术奖组织提名: the decision is another organ's
    id: 'forwarding',
    code: 'QT',
    position: 'end',
    weight: 4,
    pattern: /(?:初审|转报|审核上报|提名|推荐|呈报|报送)$/,
  },
  {
    // 政府定价的制定; 农产品成本调查; 成本监审; 征用
    id: 'governing',
    code: 'QT',
    position: 'end',
    weight: 3,
    pattern:
      /(?:制定|编制|规划|调查|监测|监审|公布|发布|公告|划定|统计|评估|征用|复议|约谈|处置|撤销|撤回|收回|指导|协调|管理|通报|告知|预警|普查|处理|检定|检测|检验|设置|安装|整改|授权|审定)$/,
    unless: /(?:纠纷|争议|投诉|损失).{0,4}处理|监督管理$|监督指导$/,
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
