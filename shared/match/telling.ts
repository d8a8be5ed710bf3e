/** So many characters of a bare name tell a power by themselves; 对占道经营的处罚 is done in several laws. */
const tellingName = 10;
/** And so many of them must be about something of its own. */
const tellingObject = 4;

/**
 * What every law forbids or asks in its dealings with the authority, whatever it is about: such a name stands in a hundred
 * laws (拒绝、阻碍执法人员依法检查; 提供虚假材料骗取批准文件; 不按照批准的内容实施).
 */
const ofProcedure =
  /拒绝|拒不|阻碍|阻挠|妨碍|逃避|执法|工作|人员|执行|公务|职务|监督|检查|调查|取证|现场|提供|隐瞒|隐匿|虚假|不实|材料|资料|情况|证明|文件|证件|证书|许可证?|如实|骗取|欺骗|贿赂|不正当|手段|批准|审批|申请人?|当事人|被检查|单位|个人|主管|部门|机关|机构|决定|责令|停止|停产|停业|限期|改正|整改|整顿|指令|命令|要求|内容|范围|按照?|规定|依法|实施|行为|作业|备案|报告|报送|取得|办理|逾期|擅自|伪造|变造|涂改|倒卖|出租|出借|转让|[未不或和的、，]/g;

/** Whether a bare name tells its power without the law that it stands on. */
export function tellsByItself(bare: string): boolean {
  return bare.length >= tellingName && bare.replace(ofProcedure, '').length >= tellingObject;
}
