import type { Signal } from './signal.ts';

/** Outside every list of powers. Never dropped by the program: a flag for a person. */
export const outsideSignals: readonly Signal[] = [
  {
    // 个人权益记录查询打印; 政策咨询; 驾驶证公证指引: a service, no power over the applicant
    id: 'service',
    code: 'FW',
    position: 'anywhere',
    weight: 6,
    pattern:
      /查询|咨询|公证|指引|打印|报装|求职|职业介绍|职业指导|转移接续|关系转移|档案(?:转递|接收|借阅)|(?<!网络)预约|下载|证明(?:的)?(?:出具|开具)/,
    unless:
      /(?:处罚|检查|许可|审批|强制|监督|认定|执业.{0,4}|奖励)$|公证(?:员|机构|处)|无犯罪|(?:咨询|中介)(?:机构|公司|单位|企业|服务)|税收居民/,
  },
  {
    // 城乡居民参保登记; 失业保险金申领; 社会保障卡补换
    id: 'insurance',
    code: 'FW',
    position: 'anywhere',
    weight: 5,
    pattern:
      /参保|缴费|(?<!证.{0,10})申领|社会保障卡|社保卡|待遇.{0,6}资格认证|(?:养老|医疗|失业|生育|工伤|社会)保险.{0,12}(?:登记|认证|补助|申报|变更|转移|退费)|(?:养老|医疗|失业|生育|工伤|社会)保险(?:待遇|关系|登记|金|个人|单位|费(?:申报|缴纳|补缴))|养老待遇|公积金.{0,6}(?:提取|贷款|转移)|异地就医|年金/,
    unless: /(?:处罚|检查|许可|审批|强制|监督|征收|滞纳金|奖励|稽核|工伤认定)$|违法|骗取|虚报/,
  },
  {
    // 就业困难人员补贴申请; 失业登记; 创业担保贷款申请
    id: 'employment-service',
    code: 'FW',
    position: 'anywhere',
    weight: 4,
    pattern:
      /(?:补贴|补助|津贴|贷款|待遇|定点|配置).{0,8}(?:申请|申报|申领)|失业登记|就业登记|就业困难人员|(?:招聘|招募|培训)(?:会|服务|活动|报名|申请)?$/,
    unless: /(?:处罚|检查|许可|审批)$/,
  },
  {
    // 干部任免; 机关工作人员年度考核; 所属事业单位负责人任免; 预算编制. Not 对人事代理机构的管理, which faces the public
    id: 'internal',
    code: 'NB',
    position: 'anywhere',
    weight: 8,
    pattern:
      /(?:干部|人事(?!代理|争议|考试|中介|人才)|公务员|机关工作人员|领导班子|本单位|下属单位|所属(?:事业)?单位).{0,10}(?:任免|考核|管理|审批|选拔|调配|录用|培训|考评|评优)|预算编制|机关(?:后勤|党建|文秘|财务)|党(?:委|组|建|务|员)(?:.{0,8})(?:管理|工作|建设|审批|发展|考核|会议)|文件起草|会议组织|立法起草|因公出国/,
    unless: /处罚$|档案|党校/,
  },
  {
    // 内部审计; 对所属单位工作的督查; 党风廉政建设责任制检查: looking at oneself is no 行政检查
    id: 'internal-supervision',
    code: 'NB',
    position: 'anywhere',
    weight: 14,
    pattern:
      /内部(?:审计|管理|审批|控制|监督|评选|评比|转办|流转|通报)|党风廉政|(?:所属|下属|局属|本系统|系统内).{0,12}(?:督查|检查|审计|考评|考核)/,
    unless: /处罚$|内部治安/,
  },
  {
    // 政策法规宣传; 安全知识宣传培训: to inform is no power over anybody
    id: 'publicity',
    code: 'FW',
    position: 'end',
    weight: 3,
    pattern: /(?:宣传|普及|宣讲)(?:教育|培训|活动|服务|咨询|工作)*$/,
  },
  {
    // 信访事项答复; 行政应诉
    id: 'internal-procedure',
    code: 'NB',
    position: 'end',
    weight: 4.5,
    pattern:
      /(?:信访.{0,6}(?:答复|办理|处理|转送)|行政应诉|绩效考核|目标责任制?考核|考勤(?:管理)?|负责人任免|机构编制.{0,6}|工资.{0,4}审批|职称评审)$/,
  },
];
