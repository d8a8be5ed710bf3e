import { foldText } from './cellText.ts';

/**
 * The nouns and verbs on which the name of a power ends: Chinese titles are head-final. Only used to tell
 * a finished name from a piece of one, and a column of powers from another; never to classify.
 */
const ends =
  '许可|审批|核准|核发|颁发|换发|补发|登记|注册|备案|认定|确认|认可|处罚|罚款|强制|查封|扣押|冻结|封存|保存|代履行|拆除|清除|征收|征用|收取|' +
  '加收|给付|发放|救助|补助|补贴|抚恤|供养|检查|监督|监管|监测|核查|抽查|检验|检疫|检测|裁决|处理|仲裁|调解|奖励|表彰|审核|审查|审定|' +
  '审验|验收|核验|核实|复核|评定|评审|鉴定|批准|同意|许可证|证书|资格|资质|变更|延续|注销|撤销|吊销|暂扣|设立|终止|分立|合并|证明|公告|' +
  '划拨|拍卖|约束|治理|管理|指导|报告|初审|转报|报批|考核|年检|年审|听证|认证|定级|命名|授予|复议|纠纷|规划|调查|责令改正|改正|措施|决定|执行|滞纳金|费|金|奖';

const endsPattern = new RegExp(`(?:${ends})(?:等|工作|事项|的)?$`);

/** Ends that head a field of work as often as a power: 水资源管理, 城乡规划, 安全生产监督. */
const fieldEnds = /(?:管理|监督|监管|监测|治理|规划|指导|调查|措施|资质|资格|保护|费|金|纠纷)$/;

/** Whether a text ends on what an organ does with a single case, which a field of work (水资源管理) does not. */
export function endsInAct(text: string): boolean {
  return endsAsPower(text) && !fieldEnds.test(foldText(text));
}

/** Whether a text ends the way names of powers do, a bracket behind it (县级权限) left aside. */
export function endsAsPower(text: string): boolean {
  return endsPattern.test(
    foldText(text)
      .replace(/\([^()]*\)$/, '')
      .replace(/[.。;；]$/, ''),
  );
}
