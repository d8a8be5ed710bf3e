import type { LawRank, LawStatus } from './register.ts';

/** The columns of a table of laws, by the headers that our own register and the public lists use; folded, lower case. */
export const registerHeaders = {
  id: ['id', '编号'],
  title: ['title', '标题', '名称', '法规名称', '法律法规名称'],
  rank: ['rank', 'level', '位阶', '效力级别', '效力位阶', '法律性质', '类别'],
  status: ['status', '状态', '时效性', '效力'],
  issuer: ['issuer', '制定机关', '发布机关', '发布部门'],
  docNo: ['docno', '文号', '发文字号'],
  published: ['published', 'publish_date', '公布日期', '发布日期'],
  effective: ['effective', 'effective_date', '施行日期', '实施日期', '生效日期'],
  repealed: ['repealed', 'repeal_date', '废止日期', '失效日期'],
  replacedBy: ['replacedby', 'replaced_by', '替代', '被替代'],
  aliases: ['aliases', 'alias', '简称', '别名'],
} as const;
export type RegisterColumn = keyof typeof registerHeaders;

export const rankWords: Readonly<Record<string, LawRank>> = {
  宪法: 'constitution',
  法律: 'law',
  民法典: 'law',
  法律解释: 'law',
  有关法律问题和重大问题的决定: 'law',
  行政法规: 'administrative-regulation',
  国务院决定: 'state-council-decision',
  地方性法规: 'local-regulation',
  经济特区法规: 'local-regulation',
  自治条例: 'local-regulation',
  单行条例: 'local-regulation',
  浦东新区法规: 'local-regulation',
  海南自由贸易港法规: 'local-regulation',
  部门规章: 'department-rule',
  国务院部门规章: 'department-rule',
  省级政府规章: 'provincial-rule',
  省政府规章: 'provincial-rule',
  设区的市政府规章: 'local-rule',
  规范性文件: 'normative-document',
  国务院规范性文件: 'normative-document',
  部门规范性文件: 'normative-document',
  地方规范性文件: 'normative-document',
  司法解释: 'judicial-interpretation',
  未知: 'unknown',
};

export const statusWords: Readonly<Record<string, LawStatus>> = {
  有效: 'in-force',
  现行有效: 'in-force',
  'in force': 'in-force',
  已修改: 'amended',
  已被修改: 'amended',
  已废止: 'repealed',
  废止: 'repealed',
  失效: 'repealed',
  尚未生效: 'not-yet-in-force',
  尚未施行: 'not-yet-in-force',
  'not yet in force': 'not-yet-in-force',
  未知: 'unknown',
};
