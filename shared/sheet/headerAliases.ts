import { foldText } from './cellText.ts';
import { type Field, fields } from './reading.ts';

/**
 * Header words and the field they name. Where a word stands under several fields, what the column holds
 * decides (编号 is a serial or a code, 责任部门 an organ or a desk).
 */
const written: Readonly<Record<Field, string>> = {
  serial: '序号 编号 序列 顺序号 项次 行号 序次 NO NO. 编次',
  code:
    '编码 编号 代码 事项编码 事项代码 事项编号 职权编码 职权编号 职权代码 权力编码 权力编号 权力代码 项目编码 项目编号 基本编码 ' +
    '实施编码 基本目录编码 目录编码 实施清单编码 清单编码 权责编码 权责编号 统一编码 唯一编码 国家编码 行政权力编码 子项编码 主项编码',
  category:
    '权力类型 权力类别 权力种类 权力性质 权力分类 职权类型 职权类别 职权种类 职权性质 职权分类 权责类型 权责类别 权责分类 事项类型 ' +
    '事项类别 事项种类 事项性质 事项分类 行政类别 行政职权类型 行政职权类别 行政权力类型 行政权力类别 行政行为类别 行政行为类型 ' +
    '行政行为种类 执法类别 执法类型 执法事项类型 执法行为类别 类别 类型 种类 性质 分类',
  name:
    '事项名称 事项 名称 项目 项目名称 职权名称 职权 职权事项 权力名称 权力事项 权力项目 权责名称 权责事项 主项 主项名称 大项 大项名称 ' +
    '行政权力 行政职权 目录名称 基本目录名称 清单名称 执法事项 抽查事项 处罚行为 违法行为 违法行为名称 处罚事由 案由 ' +
    '行政行为 行政行为名称 具体行政行为 内容 工作事项 事项内容 职权内容 权力内容 职权项目',
  subitem:
    '子项 子项名称 事项子项 子项内容 实施事项 实施事项名称 小项 小项名称 子事项 子事项名称 分项 分项名称 细项 细项名称 二级事项 ' +
    '业务办理项 业务办理项名称 办理项 办理项名称 具体事项 情形 具体情形 情形名称 办理情形',
  basis:
    '实施依据 设定依据 法定依据 法律依据 权力依据 职权依据 行使依据 设立依据 法规依据 政策依据 依据 处罚依据 执法依据 事项依据 ' +
    '权责依据 职责依据 行政依据 法律法规依据 法律法规规章依据 法律法规 相关依据 依据名称 依据条款 依据内容 具体条款 条款 条款内容 ' +
    '法律条款 法条 依据法律法规 检查依据 强制依据 征收依据 许可依据 确认依据 给付依据 奖励依据 裁决依据 审批依据 实施依据及条款',
  organ:
    '行使主体 实施主体 责任主体 执法主体 法定主体 权力主体 职权主体 权责主体 主体 主体名称 行使机关 实施机关 行使部门 实施部门 ' +
    '实施单位 行使单位 执法机关 执法部门 执法单位 办理机关 审批机关 审批部门 许可机关 处罚机关 责任部门 责任单位 牵头部门 主管机关 办理主体 授权部门 ' +
    '实施机构 行使机构 执法机构 承办单位 承办部门 主管部门',
  desk:
    '承办机构 承办科室 承办股室 承办处室 责任科室 责任股室 责任处室 办理机构 办理科室 办理股室 内设机构 业务科室 主管科室 执法科室 ' +
    '承办单位 承办部门 责任部门 责任单位 具体承办机构 具体承办科室 科室 股室 处室 承办岗位 执法岗位 承办科室和负责人 责任机构 办理单位 办理部门',
  level:
    '实施层级及权限 实施层级和权限 实施层级 实施权限 行使层级 行使层级及权限 行使级别 权力层级 职权层级 事权层级 审批层级 监管层级 ' +
    '管理层级 执法层级 办理层级 层级 级别 层级权限 层级及权限 行使权限 权限',
  authority: '权限内容 职责权限 权限划分 层级划分 实施权限内容 分级权限',
  mandate: '部门职责 部门主要职责 主要职责 单位职责 三定职责 职能 工作职责 三定规定',
  department:
    '部门 部门名称 单位 单位名称 所属部门 所属单位 填报单位 报送单位 报送部门 填报部门 上报单位 上报部门 主管部门 委办局 机关 机关名称 ' +
    '部门(单位) 部门单位 单位(部门)',
  target:
    '实施对象 行政相对人 相对人 服务对象 办理对象 检查对象 处罚对象 管理对象 申请对象 面向对象 行政相对人类别 适用对象',
  conditions: '申报条件 申请条件 办理条件 受理条件 许可条件 审批条件 条件 数量限制',
  materials: '申报材料 申请材料 提交材料 办理材料 材料 材料清单',
  procedure: '办理流程 办理程序 执法程序 实施程序 程序 流程 运行流程 工作流程 权力运行流程 审批流程 行使程序',
  legalLimit: '法定时限 法定期限 法定办结时限 法定办理时限 办结时限 办理时限 办理期限 时限 期限 审批时限',
  promisedLimit: '承诺时限 承诺期限 承诺办结时限 承诺办理时限',
  fee: '收费依据及标准 收费依据 收费标准 收费标准及依据 征收标准 是否收费 收费情况 收费 收费项目 收费依据和标准',
  coOrgan: '共同实施部门 共同实施机关 配合部门 配合单位 协办部门 协同部门 联办机构 联合部门 共同实施主体 会同部门',
  duties: '责任事项 责任事项内容 责任内容 对应责任 责任 对应责任事项 职责内容 应承担的责任',
  dutiesBasis: '责任事项依据 责任依据 责任事项的依据 责任事项法律依据',
  accountable: '追责对象范围 追责对象 问责对象 追责范围 责任人 责任主体范围 追责主体',
  accountability:
    '追责情形 问责情形 追责情形及依据 追责情形和依据 追责依据 问责依据 追责情形依据 责任追究 追责问责情形 追责 问责 责任追究情形 追责情形及追责依据 追责依据及追责情形',
  sanction:
    '处罚种类 处罚种类及幅度 处罚种类和幅度 处罚内容 处罚类别 处罚类型 处罚方式 强制措施 强制方式 强制种类 罚则 处罚种类幅度 处罚幅度',
  discretion:
    '裁量规则 裁量基准 裁量标准 裁量权基准 裁量幅度 裁量情节 裁量阶次 裁量档次 自由裁量 自由裁量权 自由裁量基准 违法情节 违法程度 情节 处罚标准 违法情节和后果 违法情形 裁量范围 裁量等级',
  oversight:
    '监督电话 监督方式 监督渠道 投诉电话 投诉举报电话 监督投诉电话 监督途径 监督投诉方式 举报电话 监督投诉渠道',
  remedy: '救济渠道 救济途径 救济方式 救助渠道',
  risk: '廉政风险点 风险点 风险等级 廉政风险 防控措施 风险防控措施',
  contact: '联系电话 咨询电话 联系人 联系方式 经办人 电话 咨询方式 填报人 办理地点 负责人',
  flowchart: '流程图 运行流程图 权力运行流程图 办理流程图 流程图名称',
  caseCount:
    '近三年办件数 近三年办件量 办件数 办件量 年办件量 近三年行使情况 行使次数 近三年行使次数 年均办件量 办理数量 近三年办理情况 近三年实施情况',
  opinion:
    '处理意见 部门处理意见 部门意见 拟处理意见 清理意见 清理建议 处理结果 调整意见 调整方式 调整类型 调整类别 处置意见 处理建议 审核意见 初审意见 ' +
    '法制审查意见 会审意见 意见 清理结果 调整情况 单位意见 贵单位意见 变更类别 动态调整情况 拟保留或取消 处理方式 清理方式',
  reason:
    '理由 调整理由 处理理由 清理理由 原因 调整原因 调整理由及依据 理由及依据 调整依据 修改建议及理由 取消理由 变更说明 理由说明 调整理由和依据',
  status: '状态 是否公开 公开 事项状态 公开属性 公开范围 是否涉密 是否有效',
  note: '备注 说明 备注说明 其他说明 附注 备考 其他',
};

/** 行政许可事项名称, 处罚项目, 审批事项: a kind of power before 事项, 项目, 行为 or 名称. A bare 行政许可 heads a column of counts. */
const composedName =
  /^(?:行政)?(?:许可|审批|处罚|强制|强制措施|强制执行|征收|给付|检查|监督检查|确认|裁决|奖励|备案|其他|权力|权责|职权|执法|执法检查|服务|公共服务|政务服务|监管|审核|抽查|管理|权力清单|权责清单|清单)(?:(?:事项|项目|职权|权力|行为)的?(?:名称|内容)?|名称)$/;

/** 赋权事项, 承接事项, 履职事项, 执法职权: 事项 or 职权 with any word before it that does not make it an item beside the power. */
const anyItemName =
  /^(?!.*(?:前置|关联|相关|对应|涉及|注意|责任|中介|其他|附加|材料|联办))\p{Script=Han}{2,6}(?:事项|职权)(?:名称)?$/u;

/** Words too plain to make a table a list of powers by themselves: a table of equipment has 名称 and 类型 too. */
const plainWords = new Set(
  '项目 名称 内容 事项 编码 编号 代码 类别 类型 种类 性质 分类 部门 单位 机关 条件 材料 程序 流程 期限 时限 电话 联系人 联系电话 责任 责任人 意见 原因 说明 状态 其他 情形 案由 处罚事由 职能 级别 责任部门 责任单位 负责人 机关名称 单位名称 部门名称 项目名称'.split(
    ' ',
  ),
);

export interface AliasMatch {
  /** Best first; more than one where the word alone cannot tell. */
  readonly fields: readonly Field[];
  readonly alias: string;
  /** 1 for the word itself, less for a word that contains it. */
  readonly confidence: number;
  readonly plain: boolean;
}

const fieldsByAlias = collectAliases();
const longestFirst = [...fieldsByAlias.keys()].sort((a, b) => b.length - a.length);

function collectAliases(): Map<string, Field[]> {
  const found = new Map<string, Field[]>();
  for (const field of fields) {
    for (const word of written[field].split(' ')) {
      const alias = foldHeader(word);
      found.set(alias, [...(found.get(alias) ?? []), field]);
    }
  }
  return found;
}

/** 序　号, 事项\n名称, “实施依据：”, *权力类型 → the bare words. */
export function foldHeader(text: string): string {
  return foldText(text).replace(/[*:"'“”‘’、，,。;；【】[\]<>《》_-]/g, '');
}

/**
 * 实施依据(法名+条款+内容) → 实施依据; what stands in brackets explains and does not name, but for 权力事项(子项)名称, where it
 * tells the part from the whole.
 */
function withoutBrackets(header: string): string {
  const part = /\((子项|小项|主项|大项)\)/.exec(header)?.[1];
  return part ?? header.replace(/\([^()]*\)/g, '');
}

/** Whether a text is a header word and nothing else; a quick look, for there are many cells. */
export function isHeaderWord(text: string): boolean {
  if (text.length > 40) return false;
  const bare = withoutBrackets(foldHeader(text));
  return fieldsByAlias.has(bare) || composedName.test(bare);
}

/** The field that a header names: the whole word, else the longest alias in it, and of two of a length the later. */
export function matchHeader(text: string): AliasMatch | null {
  const whole = foldHeader(text);
  const bare = withoutBrackets(whole);
  if (bare.length === 0 || bare.length > 24) return null;
  return exactMatch(whole, 1) ?? exactMatch(bare, 0.97) ?? named(bare, matchWithin(bare)) ?? itemName(bare);
}

function exactMatch(header: string, confidence: number): AliasMatch | null {
  const fields = fieldsByAlias.get(header);
  if (fields !== undefined) return { fields, alias: header, confidence, plain: plainWords.has(header) };
  if (composedName.test(header))
    return { fields: ['name'], alias: header, confidence: confidence * 0.95, plain: false };
  return null;
}

/** 主项编号, in a list that was published from here, holds the number of a power and not its name. */
function named(header: string, match: AliasMatch | null): AliasMatch | null {
  const isName = match?.fields.some((field) => field === 'name' || field === 'subitem') ?? false;
  return isName && /(?:编号|编码|代码|序号)$/.test(header) ? null : match;
}

function itemName(header: string): AliasMatch | null {
  return anyItemName.test(header) ? { fields: ['name'], alias: header, confidence: 0.7, plain: true } : null;
}

function matchWithin(header: string): AliasMatch | null {
  if (header.length > 16) return null;
  let best: AliasMatch | null = null;
  for (const alias of longestFirst) {
    if (alias.length < 2 || (best !== null && alias.length < best.alias.length)) break;
    const at = header.lastIndexOf(alias);
    if (at < 0 || plainWords.has(alias)) continue;
    // 责任部门领导: what follows the alias is the head of the phrase, so an alias at the end is worth more.
    const atEnd = at + alias.length === header.length;
    const share = alias.length / header.length;
    const confidence = (atEnd ? 0.85 : 0.6) * (0.5 + share / 2);
    if (best === null || confidence > best.confidence) {
      best = { fields: fieldsByAlias.get(alias) ?? [], alias, confidence, plain: false };
    }
  }
  return best;
}
