import type { Pattern } from './pattern.ts';

/** 内部管理 (R15): what an office does to itself. */
export const internalPatterns: readonly Pattern[] = [
  ['{局}机关工作人员年度考核', 'QT'],
  ['{局}所属事业单位负责人任免', 'QT'],
  ['{局}机关财务预算编制', 'QT'],
  ['{局}内部审计', 'JC'],
  ['{域}工作目标责任制考核', 'QT'],
  ['{局}干部教育培训计划审批', 'XK'],
  ['对{局}所属单位{域}工作的督查', 'JC'],
  ['{局}公务用车管理', 'QT'],
  ['{域}系统先进工作者内部评选推荐', 'JL'],
  ['{局}信访事项内部转办', 'QT'],
  ['{局}机关档案管理', 'QT'],
  ['{局}党风廉政建设责任制检查', 'JC'],
].map(([name = '', declared]) => ({
  name,
  declared: declared === 'JC' ? 'JC' : declared === 'XK' ? 'XK' : declared === 'JL' ? 'JL' : 'QT',
  category: 'NB',
  basis: '《{局}机关工作规则》',
  decision: '移出',
}));

/** 公共服务 (R16): the applicant is served, nobody rules over him. */
export const servicePatterns: readonly Pattern[] = [
  '{域}政策法规咨询',
  '{域}信息查询',
  '{域}业务办理进度查询',
  '{域}知识宣传培训',
  '{域}档案资料打印',
  '{域}便民服务热线咨询',
  '{域}网上缴费指引',
].map((name) => ({ name, declared: 'QT', category: 'FW', basis: '《北原区公共服务事项目录》', decision: '移出' }));

/** Acts within the procedure of other powers. */
export const proceduralPatterns: readonly Pattern[] = [
  '{域}违法案件的调查取证',
  '对{域}案件当事人的询问',
  '责令提供{域}有关资料',
  '{域}行政处罚案件听证',
  '{域}行政处罚决定书送达',
].map((name) => ({
  name,
  declared: 'QT',
  basis: {
    law: { title: '中华人民共和国行政处罚法', tag: '法律', note: '2021年1月22日修订' },
    ref: '55',
    text: '执法人员在调查或者进行检查时，应当主动向当事人或者有关人员出示执法证件。',
  },
  decision: '取消',
}));

/** What an association can do (R17). */
export const marketPatterns: readonly Pattern[] = ['{域}行业信用等级评定', '{域}从业人员岗位培训合格证核发'].map(
  (name, index) => ({
    name,
    declared: index === 0 ? 'QR' : 'XK',
    basis: {
      law: { title: '云川市{域}行业管理办法', tag: '政府规章', note: '云川市人民政府令第36号' },
      ref: index === 0 ? '19' : '22',
      text: '行业协会可以受委托开展等级评定和岗位培训。',
    },
    decision: '转移',
  }),
);
