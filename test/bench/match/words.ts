/**
 * The vocabulary of the composed lists: fields of law and departments that the sample does not have, none of its
 * phrases. Titles that are real are of laws in force; everything else is made up.
 */
export interface Field {
  readonly department: string;
  readonly brigade: string;
  readonly laws: readonly string[];
  /** What the field is about; objects are made of these. */
  readonly subjects: readonly string[];
  readonly parties: readonly string[];
}

const lines = `
邮政管理局|邮政行业安全发展中心|中华人民共和国邮政法 快递暂行条例|快件 邮件 邮票 智能信包箱 集邮品 邮资凭证 寄递 分拣 邮件处理中心 快递末端网点|快递加盟商 邮政企业 快递企业 寄件人
烟草专卖局|烟草专卖稽查大队|中华人民共和国烟草专卖法 中华人民共和国烟草专卖法实施条例|卷烟 雪茄烟 烟丝 复烤烟叶 滤嘴棒 卷烟纸 烟用丝束 烟草机械 烟叶 电子烟雾化物|烟草批发商 烟叶种植户 零售商户 卷烟厂
能源局|电力设施保护大队|中华人民共和国电力法 电力供应与使用条例|供电 输电线路 变电站 配电网 充电桩 储能电站 光伏组件 风电机组 热电联产 供电计量|电力用户 供电企业 发电企业 售电公司
测绘地理信息局|测绘成果监督站|中华人民共和国测绘法 基础测绘条例|测量标志 航摄影像 水准点 地形图 导航地图 界线测绘 遥感影像 卫星定位基准站 地籍图 测绘成果|测绘资质持有人 地图编制者 互联网地图服务商
铁路安全监督管理局|铁路线路安全稽查队|中华人民共和国铁路法 铁路安全管理条例|铁路道口 铁路桥梁 机车车辆 铁路信号 接触网 铁路货场 专用线 高速铁路 铁路隧道 旅客列车|铁路运输企业 托运人 铁路专用线产权方
民用航空管理局|机场净空管理站|中华人民共和国民用航空法 民用机场管理条例|机场净空 航空油料 航空器 停机坪 无人驾驶航空器 通用航空 航空行李 跑道 助航灯光 航站楼|机场管理机构 无人机操控员 航空公司
无线电管理局|无线电监测站|中华人民共和国无线电管理条例|无线电台 频率 发射设备 业余电台 干扰器 基站 卫星地球站 对讲机 广播发射台 雷达站|频率使用人 设备研制商 电台设置人
地震局|震害防御中心|中华人民共和国防震减灾法 地震监测管理条例|地震观测环境 地震台网 强震动设施 地震安全性评价 避难场所 抗震设防 震情 地震预警终端 断层探测|工程业主 观测站房产权人 评价单位负责人
知识产权局|知识产权维权援助中心|中华人民共和国专利法 专利代理条例|专利 注册商标 地理标志 集成电路布图 专利代理 商标印制 展会标志 特殊标志 官方标志|专利代理师 商标印制商 代理机构负责人
海事局|海事巡查执法支队|中华人民共和国海上交通安全法 内河交通安全管理条例|船舶 航标 港口水域 船员 船载货物 沉船沉物 水上设施 渡口 引航 船舶污染物|船长 船舶所有人 码头经营人 船员服务机构负责人
煤矿安全监察局|煤矿安全监察分站|煤矿安全监察条例 煤矿安全生产条例|矿井 瓦斯抽采 采掘工作面 矿用炸药库 井下通风 提升运输系统 矿灯 尾矿堆场 井巷 防治水|煤矿矿长 矿井承托方 安全培训承办方
油气管道保护局|管道巡护大队|中华人民共和国石油天然气管道保护法|输油管道 天然气管道 阀室 加气站 管道阴极保护 储油罐 穿越段 压缩机站 计量撬|管道企业 第三方施工队 管道周边住户
地方金融管理局|地方金融风险监测中心|防范和处置非法集资条例 融资担保公司监督管理条例|融资担保 典当 小额贷款 商业保理 融资租赁 区域股权 地方资产管理 交易场所 集资宣传|担保公司 典当行 小额贷款公司 交易场所开办人
密码与保密局|保密技术测评中心|中华人民共和国密码法 商用密码管理条例|商用密码 涉密载体 电子认证 密码应用 涉密信息系统 密钥 涉密印制 保密测评 电子签名|密码检测机构负责人 涉密人员 电子认证服务商
海洋局|海洋环境监视队|中华人民共和国海域使用管理法 海岛保护法|海域 海砂 海底电缆 无居民海岛 海洋观测站 围填海 浮标 海水淡化 海洋牧场 滩涂|海域权属人 用岛者 海缆所有方
文物局|文物巡查保护队|中华人民共和国文物保护法 博物馆条例|古建筑 馆藏文物 考古工地 石刻 水下遗存 古墓葬 文物拓片 近现代史迹 壁画|文物收藏人 博物馆馆长 考古领队
`;

export const fields: readonly Field[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [department = '', brigade = '', laws = '', subjects = '', parties = ''] = line.split('|');
    const list = (text: string) => text.split(' ');
    return { department, brigade, laws: list(laws), subjects: list(subjects), parties: list(parties) };
  });

/** What stands before a subject; a longer list of powers is about more objects, not about the same ones oftener. */
export const qualifiers: readonly string[] =
  '大型 成套 通用 专用 民用 自备 公共 临港 沿线 山区 高原 枢纽 支线 联网 离网 跨区域 应急 备用 进场 出厂 在役 报废 封存 样板 移交 托管 联营 改装 国产 定制 便携 车载 船用 井口 隧道内 地下 空中 水面 冬季 夜间'.split(
    ' ',
  );

/** A thing or matter with what is done to it that a law forbids. */
export const wrongs: readonly (readonly [objects: string, conducts: string])[] = [
  [
    '档案 台账 凭证 监测数据 登记簿 检验报告 原始记录 标识牌 年度报告 合同文本',
    '未按照规定保存 未按照规定建立 伪造、变造 涂改、隐匿 逾期未报送 拒绝提供 擅自销毁 未如实填报 擅自公布 泄露',
  ],
  [
    '设施 装置 管线 界桩 警示标志 计量器具 监控探头 防护围栏 机房 库房',
    '擅自拆除 擅自移动 损毁 侵占 未经批准改建 未定期检修 未按照标准设置 超过设计能力使用 拒不修复 阻挠架设',
  ],
  [
    '检测业务 施工作业 勘查活动 维修业务 培训业务 代理业务 试验活动 保障服务 评估业务 押运业务',
    '未经批准从事 超出核准范围从事 以欺骗手段承揽 采用淘汰工艺从事 在禁止区域从事 转包、分包 未报告即开展 不具备条件从事 拒不停止 挂靠他人名义从事',
  ],
  [
    '器材 零部件 制成品 原辅料 样品 耗材 包装物 软件',
    '拼装 倒卖 无证购进 携带违规 未经检验出厂 超量存放 混装 拒绝召回 以次充好供应 擅自处置',
  ],
];

export const circumstances: readonly string[] =
  '重大活动期间 保护范围内 汛期 极端天气下 事故发生后 停业期间 限期届满后 交接时 公众聚集地点 核心区域内 抢修时 检修期间'.split(
    ' ',
  );

/** Names of powers that are no penalties: category, what stands before and behind the object. */
export const grants: readonly (readonly [category: 'XK' | 'QR' | 'QT' | 'JC' | 'QZ' | 'JL' | 'GF' | 'ZS', string])[] = [
  ['XK', '{}许可'],
  ['XK', '{}审批'],
  ['XK', '{}核准'],
  ['QR', '{}资格认定'],
  ['QR', '{}登记'],
  ['QT', '{}备案'],
  ['JC', '对{}的监督检查'],
  ['JC', '对{}的检查'],
  ['QZ', '对{}的查封'],
  ['QZ', '对{}的扣押'],
  ['JL', '对{}工作成绩突出者的奖励'],
  ['GF', '{}困难补助发放'],
  ['ZS', '{}占用费征收'],
];

/** Words that make two powers of one; most differ in a character or two, as a slip of the hand would. */
export const opposed: readonly (readonly [string, string])[] = (
  '假冒/劣质 陆上/海上 土地/林地 造价/建造 新建/改建 国有/私有 高压/低压 固定/移动 有线/无线 长途/短途 纸质/电子 甲级/乙级 一级/二级 主干/分支 内销/外销 ' +
  '始发/终到 上行/下行 客运/货运 实名/匿名 常备/储备 军转/民转 独资/合资 冷藏/冷冻 原油/柴油 直流/交流 城市/农村 境内/境外 一类/二类 生产/经营 运输/储存'
)
  .split(' ')
  .map((pair) => {
    const [one = '', other = ''] = pair.split('/');
    return [one, other];
  });

/** The same name in any law that has it. */
export const templates: readonly string[] = [
  '拒绝、阻碍执法人员依法检查',
  '拒不执行停止作业决定',
  '提供虚假材料骗取批准文件',
  '不按照批准的内容实施',
];

/** Words that lists write for one another without another power coming of it; with $ only at the end. */
export const synonyms: readonly (readonly [string, string])[] = [
  ['未按照规定', '未按规定'],
  ['未按照规定', '不按照规定'],
  ['未按照标准', '未按标准'],
  ['擅自', '未经批准擅自'],
  ['未经批准', '未经许可'],
  ['逾期未报送', '逾期不报送'],
  ['拒绝提供', '拒不提供'],
  ['从事', '开展'],
  ['损毁', '毁坏'],
  ['泄露', '泄漏'],
  ['监督检查', '执法检查'],
  ['许可$', '审批'],
  ['审批$', '核准'],
  ['资格认定', '资格确认'],
];

export const steps: readonly string[] = ['变更', '延续', '注销', '补办'];
export const sanctions: readonly string[] = ['警告', '罚款', '没收违法所得', '责令停产停业'];

/** Two characters and a sign make the place that a local law is of. */
export const placeHeads = '岚 沅 浔 桐 青 碧 临 安 永 宁 川 泽 霞 云 石 白 金 长 清 黎'.split(' ');
export const placeTails = '州 阳 河 溪 陵 源 港 屏 水 城 台 沙 江 岭 湖 平 昌 宜 浦 门'.split(' ');

/** Characters that a slip puts in place of another. */
export const slips =
  '末已己士土人入大太天夫干于千目日曰田由甲申未本木休体住往住任仕侍持特待时对树村材林杯怀坏还环'.split('');

/** Simplified characters of this vocabulary with what they were before. */
export const traditional: Readonly<Record<string, string>> = Object.fromEntries(
  '业業 东東 国國 设設 检檢 测測 证證 单單 务務 动動 区區 报報 发發 处處 线線 电電 铁鐵 资資 无無 执執 标標 传傳 计計 训訓 规規'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
