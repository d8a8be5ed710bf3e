import { categoryCodes } from '#shared/model/category.ts';
import type { Pattern } from './pattern.ts';

/** Acts that are no longer in force, who used to apply them, and what used to stand on them (R02). */
const repealed = `
排污费征收使用管理条例｜国务院令第369号｜huanbao
12 ZS 排污费征收
21 CF 对未按照规定缴纳排污费的处罚
22 CF 对骗取批准减缴、免缴或者缓缴排污费的处罚
23 CF 对不按照批准用途使用环境保护专项资金的处罚
6 QT 排污单位申报登记审核

社会抚养费征收管理办法｜国务院令第357号｜weijian
4 ZS 社会抚养费征收
8 QZ 社会抚养费滞纳金加收
6 QT 社会抚养费分期缴纳审批

城市房屋拆迁管理条例｜国务院令第305号｜zhujian
6 XK 城市房屋拆迁许可证核发
16 CJ 城市房屋拆迁补偿安置裁决
34 CF 对未取得房屋拆迁许可证擅自实施拆迁的处罚
35 CF 对以欺骗手段取得房屋拆迁许可证的处罚
36 CF 对未按房屋拆迁许可证确定的拆迁范围实施房屋拆迁的处罚
37 CF 对接受委托的拆迁单位转让拆迁业务的处罚

婚姻登记管理条例｜民政部令第1号｜minzheng
24 CF 对未到法定结婚年龄以夫妻名义同居的处理
25 CF 对弄虚作假骗取婚姻登记的处罚
26 CF 对单位出具虚假婚姻状况证明的处罚

城市流浪乞讨人员收容遣送办法｜1982年5月12日国务院发布｜minzheng
2 QZ 城市流浪乞讨人员收容遣送
6 QT 被收容人员遣送审批

中华人民共和国产品质量认证管理条例｜国务院令第83号｜shijian
19 CF 对使用不合格认证标志的处罚
20 CF 对认证产品不符合认证标准出厂销售的处罚
21 CF 对擅自从事产品质量认证的处罚

城乡集市贸易管理办法｜1983年2月5日国务院发布｜shijian
29 ZS 集市交易市场管理费征收
36 CF 对集市贸易中违法经营活动的处罚

个体工商户登记程序规定｜国家工商行政管理局令第33号｜shijian
3 XK 个体工商户登记收费核准
18 CF 对个体工商户未亮照经营的登记处罚

投机倒把行政处罚暂行条例｜1987年9月17日国务院发布｜shijian
3 CF 对倒卖国家禁止或者限制自由买卖的物资的处罚
4 CF 对为投机倒把活动提供方便条件的处罚
9 QZ 投机倒把案件财物的扣留

公路养路费征收管理规定｜交工发〔1991〕714号｜jiaotong
3 ZS 公路养路费征收
23 CF 对拖缴、逃缴公路养路费的处罚
25 QZ 公路养路费滞纳金加收

中华人民共和国公路管理条例｜国务院令第543号｜jiaotong
29 XK 公路两侧设置非公路标志审批
34 CF 对在公路上设卡收费的处罚
18 ZS 公路通行附加费征收

中华人民共和国农业税条例｜1958年6月3日公布｜caizheng
3 ZS 农业税征收
16 QT 农业税减免审批
25 CF 对不按规定缴纳农业税的处罚

国务院关于对农业特产收入征收农业税的规定｜国务院令第143号｜caizheng
2 ZS 农业特产税征收
10 QT 农业特产税减免审批

劳动就业服务企业管理规定｜国务院令第66号｜renshe
9 QR 劳动就业服务企业认定
27 CF 对侵占劳动就业服务企业财产的处罚

中华人民共和国企业劳动争议处理条例｜国务院令第117号｜renshe
37 CF 对干扰劳动争议调解仲裁活动的处罚
12 QT 企业劳动争议仲裁受理审批

企业职工工伤保险试行办法｜劳部发〔1996〕266号｜renshe
11 QR 企业职工工伤认定申请受理确认
58 CF 对不按规定缴纳工伤保险费用的处罚

土地复垦规定｜国务院令第19号｜ziran
20 CF 对不履行土地复垦规定的处罚
16 ZS 土地复垦费征收

矿产资源补偿费征收管理规定｜国务院令第150号｜ziran
3 ZS 矿产资源补偿费征收
14 CF 对未按规定足额缴纳矿产资源补偿费的处罚
13 QT 矿产资源补偿费减缴审批

城市道路占用挖掘收费管理办法｜建城〔1993〕410号｜chengguan
4 ZS 城市道路占用费征收
11 CF 对逾期不缴纳城市道路挖掘修复费的处罚

河道采砂收费管理办法｜水财〔1990〕16号｜shuiwu
3 ZS 河道采砂管理费征收
9 CF 对拒缴河道采砂管理费的处罚

农药登记规定｜1982年4月10日发布｜nongye
4 QT 农药田间试验初审
15 CF 对销售未登记品种农药的旧规处罚

种畜禽管理条例｜国务院令第153号｜xumu
15 XK 种畜禽生产经营许可证旧证换发
22 CF 对未按种畜禽许可证规定的品种生产种畜禽的处罚
23 CF 对推广未经审定批准的畜禽品种的处罚

家畜家禽防疫条例｜1985年2月14日国务院发布｜xumu
26 CF 对出售染疫家畜家禽产品的处罚
17 ZS 家畜家禽防疫检疫费征收

旅行社管理条例｜国务院令第205号｜wenlv
38 CF 对旅行社超越核定范围招徕旅游者的处罚
24 QT 旅行社质量保证金变动审核
30 JC 对旅行社业务年检的监督检查

食品卫生行政处罚办法｜卫生部令第49号｜weijian
11 CF 对未取得卫生许可证从事食品生产经营的旧规处罚
13 CF 对食品从业人员未取得健康证的处罚
9 QZ 食品卫生案件食品封存
`;

/** The patterns of one department each; the department's id stands beside. */
export const repealedPatterns: readonly { readonly department: string; readonly pattern: Pattern }[] = repealed
  .trim()
  .split('\n\n')
  .flatMap((block) => {
    const [head = '', ...entries] = block.split('\n');
    const [title = '', note = '', department = ''] = head.split('｜');
    return entries.map((entry) => ({ department, pattern: toPattern(title, note, entry) }));
  });

function toPattern(title: string, note: string, entry: string): Pattern {
  const [ref = '', code, name = ''] = entry.split(' ');
  const declared = categoryCodes.find((known) => known === code);
  if (declared === undefined) throw new Error(`cannot read “${entry}”`);
  const tag = /国务院/.test(note) ? '行政法规' : /令/.test(note) ? '部门规章' : '规范性文件';
  const law = { title, tag, note } as const;
  return { name, declared, basis: { law, ref, text: '由主管部门按照规定办理。' }, decision: '取消' };
}
