import type { Signal } from './signal.ts';

/**
 * 行政许可. On 审查 审核 验收 登记 the name cannot decide (验收 is 许可 six times of fourteen), so those
 * weights are small and leave it to the basis, the declared category or a person.
 */
export const licenceSignals: readonly Signal[] = [
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
    // 许可有效期内的变更; 经审批设立的分支机构
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
    unless:
      /(?:补贴|补助|救助|待遇|资金|经费|法律援助.{0,2}|停业|歇业|内部|人事|编制|预算|方案|减免|缓缴)(?:的)?审批$|干部|党员|公务员|因公出国/,
  },
  {
    // 燃气经营者停业、歇业审批: 其他 in most places, a licence in some
    id: 'approval-doubtful',
    code: 'XK',
    position: 'end',
    weight: 1.5,
    pattern: /(?:停业|歇业|资金使用|方案|减免)(?:的)?审批$/,
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
      /(?:证|证书|证照|执照|牌照|手续|意见书|批件|指标|通行证)的?(?:核发|颁发|签发|换发|补发|发放|配发|办理|换领|初领|审核)(?:、(?:审验|换发|补发|变更|注销|核发))*$/,
    unless: /残疾|老年|优待|居住证|身份证|结婚|离婚|学历|毕业|公证书|保证|查证|备案证|公证/,
  },
  {
    // 生鲜乳准运证明核发
    id: 'issue',
    code: 'XK',
    position: 'end',
    weight: 3,
    pattern: /(?:核发|颁发|签发)$/,
    unless: /(?:费|金|补贴|补助|物资|待遇)的?(?:核发|颁发|签发)$|身份证|居住证|残疾人证|优待证/,
  },
  {
    // 核发船舶营业运输证; 颁发教师资格证书: the action stands in front
    id: 'issue-in-front',
    code: 'XK',
    position: 'start',
    weight: 4,
    pattern: /^(?:核发|颁发|签发|发放).{2,30}(?:许可证|证书|资格证|执照|准运证|通行证|运输证)$/,
    unless: /身份证|居住证|残疾人证|优待证/,
  },
  {
    // 教师资格认定; 勘察设计资质认定; 护士变更执业注册
    id: 'qualification',
    code: 'XK',
    position: 'anywhere',
    weight: 4,
    pattern: /(?:资格|资质)(?:证|证书)?的?(?:认定|审批|核准|注册|审核)|执业(?:证书)?.{0,4}(?:注册|登记|审核|核准)/,
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
    unless: /残疾|居住证|社会保障|社保|结婚|离婚|老年|优待|身份证|护照|公证书|就业|失业|发票|税|备案|一照一码/,
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
    unless: /^撤销|税|参保|社会保险|社保|失业|就业|出质|抵押|不动产|查询|医保|房屋/,
  },
  {
    // 缩小矿区范围变更登记; 国有建设用地设立登记: most registrations with such a word are of a licence
    id: 'registration-step',
    code: 'XK',
    position: 'end',
    weight: 2.5,
    pattern: /(?:设立|变更|注销|延续|转让|合并|分立|开业|迁移)登记$/,
    unless: /婚姻|收养|户口|户籍|出质|不动产|抵押|参保|保险|失业|就业|税|一照一码|权属|产权|备案/,
  },
  {
    // 经营场所变更; 经营权延续: a step in the life of something licensed, seven or eight times of ten
    id: 'step',
    code: 'XK',
    position: 'end',
    weight: 3,
    pattern: /(?:变更|延续|换证|换发|补领|换领|补办|转入|转出|到期换证|到期继续经营)$/,
    unless: /残疾|户|税|发票|社保|社会保|参保|结婚|离婚|就业|失业|备案|登记|信息|待遇|合同|规划|档案|民族/,
  },
  {
    // 巡游出租汽车经营权到期后继续经营; 拖拉机驾驶证增加准驾机型申领; 证照遗失补领、换发申请: a step of something licensed, weakly
    id: 'step-inside',
    code: 'XK',
    position: 'anywhere',
    weight: 1.3,
    pattern:
      /(?:经营|执业|驾驶|运输|证照|许可|资格|资质|场所|牌证|业务).{0,12}(?:变更|注销|延续|补领|换领|申领|换发|继续经营|扩大|首次申报|恢复|增加)|(?:变更|扩大|增加|补领|换领).{0,12}(?:经营|场所|范围|牌证|证照)/,
    unless:
      /残疾|户|税|发票|社保|社会保|参保|结婚|离婚|就业|失业|备案|待遇|公积金|保险|(?:处罚|检查|强制|奖励|征收|裁决|查询|给付|监督|监管|收费|处理|咨询|补贴|补助|证明)$/,
  },
  {
    // 开办互联网上网服务营业场所; 举办大型群众性活动: what may only be done with leave, named alone
    id: 'undertaking',
    code: 'XK',
    position: 'start',
    weight: 1.5,
    pattern: /^(?:申请)?(?:开办|设立|举办|开设|设置|开展)/,
    unless:
      /(?:处罚|检查|强制|奖励|征收|裁决|查询|给付|监督|监管|收费|处理|咨询|备案|报告|确认|认定|登记|行为|的|验收|宣传|活动|培训)$|违反|擅自|未/,
  },
  {
    // 增值税一般纳税人登记; 建筑起重机械使用登记
    id: 'registration',
    code: 'XK',
    position: 'end',
    weight: 1.9,
    pattern: /(?:登记|注册)证?$/,
    unless: /婚姻|收养|户口|户籍|出质|不动产|抵押|参保|保险|失业|就业|求职|税|权属|产权/,
  },
  {
    // Licences of the national list (国办发〔2022〕2号) under words that name no licence: 建设工程消防验收
    id: 'listed-licence',
    code: 'XK',
    position: 'end',
    weight: 6,
    pattern:
      /(?:消防设计审查|消防验收|雷电防护装置.{0,4}(?:设计审核|竣工验收)|职业病危害.{0,10}(?:审核|审查|竣工验收)|节能审查|地图审核|定点屠宰.{0,8}审查|用地预审.{0,10}意见书|特种设备使用登记|取水申请.{0,4}批准.{0,3})$/,
  },
  {
    // 国内异地引进水产苗种检疫; 森林植物产地检疫
    id: 'quarantine',
    code: 'XK',
    position: 'end',
    weight: 2.5,
    pattern: /检疫$/,
    unless: /现场|监督|强制/,
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
    // 水域滩涂养殖证的审核; 方案审查
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
];
