import { articleBeyondLaw, partlyRepealed, repealedBasis, withoutBasis } from './basis.ts';
import { abolishedCategory, noCategory, otherCategory } from './category.ts';
import { noRightToCreate } from './creation.ts';
import { mergesBy, severalDepartments } from './duplicates.ts';
import type { Severity } from './finding.ts';
import { conflictingFines } from './fines.ts';
import { cancelledAbove, handedDown, higherLevelByLaw, otherLevel } from './level.ts';
import { expiredTemporary, neverExercised, unlistedFee, unlistedLicence } from './lists.ts';
import { abolishedOrgan } from './organ.ts';
import { penaltyStep } from './procedure.ts';
import { doubtfulRow, struckOut, suspiciousCharacters } from './rowMarks.ts';
import type { Condition, Rule } from './rule.ts';
import { type RuleId, ruleTitle } from './ruleWords.ts';
import { internalManagement, publicService, secretItem, selfGovernment } from './scope.ts';
import { severalPowers } from './severalPowers.ts';
import type { TableName } from './tables.ts';

function rule(id: RuleId, severity: Severity, condition: Condition | null, reason: string): Rule {
  return { id, title: ruleTitle(id, 'zh'), severity, needs: null, subItemsToo: false, condition, reason };
}

/** A rule that is inert until its table is loaded. */
function needing(needs: TableName, inner: Rule): Rule {
  return { ...inner, needs };
}

/** A rule that looks at the row, so that sub-items are judged by it too. */
function ofRows(inner: Rule): Rule {
  return { ...inner, subItemsToo: true };
}

/**
 * All rules in the order of application: is it a power, has it a basis, whose is it, is it there twice,
 * is it one, is it rightly named, is it listed. R30 is the default: where nothing is found, 依据充分、主体适格，建议保留,
 * and nothing is stored.
 */
export const rules: readonly Rule[] = [
  ofRows(rule('X01', 'review', struckOut, '该行在来表中已划去，视为部门建议取消，请核实。')),
  rule('R15', 'severe', internalManagement, '属机关内部管理事项，不直接面对公民、法人和其他组织，不列入权力清单。'),
  rule('R16', 'severe', publicService, '属公共服务事项，移入公共服务事项目录，不作为行政权力。'),
  rule(
    'R01',
    'severe',
    withoutBasis,
    '{state}，不符合职权法定原则，建议取消；确需保留的，请补充法律、法规、规章依据后按程序报审。',
  ),
  rule('R02', 'severe', repealedBasis, '设定依据{law}已{when}废止（失效）{successor}，且无其他有效依据，建议取消。'),
  rule(
    'R03',
    'severe',
    noRightToCreate,
    '所列依据中位阶最高的是{rank}{law}；依据{statute}，{rank}不得设定{category}，建议取消；另有上位法依据的，请补充。',
  ),
  rule(
    'X06',
    'review',
    partlyRepealed,
    '所列依据中{law}已{when}废止（失效）{successor}，其他依据仍然有效，建议更新实施依据。',
  ),
  needing(
    'articleCounts',
    rule(
      'R04',
      'review',
      articleBeyondLaw,
      '{law}现行版本共{count}条，所引第{article}条已不存在（法律修订后条文已调整），建议更新实施依据。',
    ),
  ),
  needing(
    'articleLevels',
    rule(
      'R12',
      'severe',
      higherLevelByLaw,
      '依据{law}第{article}条，实施主体为{subject}，本级无此权限，建议取消（如有委托、下放文件请补充）。',
    ),
  ),
  needing(
    'handedDownItems',
    rule('R13', 'review', handedDown, '依据{document}，该职权交由乡镇（街道）行使，建议下放并做好承接。'),
  ),
  needing('cancelledItems', rule('R14', 'severe', cancelledAbove, '依据{document}，该事项已{outcome}，建议{advice}。')),
  rule(
    'X04',
    'review',
    otherLevel,
    '该事项标明由{theirs}行使，本清单为{ours}清单，建议由{theirs}有权机关行使，本级不再列入；确由本级行使的，请补充依据。',
  ),
  rule('R21', 'review', abolishedOrgan, '原{former}职责已划入{successor}，职权随之划转，行使主体调整为{successor}。'),
  rule(
    'R10',
    'review',
    mergesBy('R10'),
    '法定实施主体为{organ}，其所属{unit}系受委托实施，以{organ}名义列入，并入{other}“{name}”，备注委托关系。',
  ),
  rule('R05', 'review', mergesBy('R05'), '与{whose}{other}“{name}”名称、依据相同，属重复申报，予以合并。'),
  rule(
    'R08',
    'review',
    mergesBy('R08'),
    '与{other}“{name}”系同一违法行为，警告、罚款、没收等为不同处罚种类，不单列，合并为一项。',
  ),
  rule(
    'R07',
    'review',
    mergesBy('R07'),
    '与{other}“{name}”所指行为相同，下位法系对上位法的细化，合并为一项，依据并列，上位法在前。',
  ),
  rule(
    'R06',
    'review',
    mergesBy('R06'),
    '与{other}“{name}”同属{clause}规定的同一职权，仅情形不同，按“同一法条、同类情形合并”原则合并为一项，原事项列为子项。',
  ),
  rule(
    'R09',
    'review',
    severalDepartments,
    '{departments}均申报该职权，请依据“三定”规定确定牵头（实施）主体，其他部门不再单列，必要时列为共同实施部门。',
  ),
  rule('R11', 'review', penaltyStep, '属实施行政处罚过程中的程序性（执行）措施，不单独作为一项职权，{where}。'),
  rule(
    'R17',
    'note',
    selfGovernment,
    '“{words}”属行业组织（中介机构）能够自律管理的事项，依据《行政许可法》第十三条，建议转移（向社会组织转移）。',
  ),
  needing(
    'caseNumbers',
    rule('R18', 'review', neverExercised, '近{years}年未发生管理行为，建议取消或暂停；请部门说明必要性。'),
  ),
  rule('R19', 'review', mergesBy('R19'), '系{other}“{name}”的办理情形，不单列，作为业务办理项管理。'),
  rule('X07', 'review', mergesBy('X07'), '系{other}“{name}”的组成部分，列为其子项，不单列。'),
  rule('R20', 'review', severalPowers, '该事项包含{categories}等不同类别的职权，建议拆分后分别列入。'),
  rule('R22', 'review', otherCategory, '根据事项性质，应属{to}，建议由“{from}”调整为“{to}”。'),
  rule(
    'X05',
    'severe',
    abolishedCategory,
    '非行政许可审批类别已于2015年取消，请逐项明确调整为行政许可、其他行政权力、政府内部审批或者取消。',
  ),
  rule('X03', 'note', noCategory, '部门未申报类别，或申报的类别不在本清单体系内；{advice}。'),
  needing('generalCatalogue', rule('R23', 'review', null, '依据{document}，本级应行使“{name}”职权，建议新增。')),
  needing(
    'licenceItems',
    rule(
      'R24',
      'severe',
      unlistedLicence,
      '未列入行政许可事项清单，清单之外一律不得违法实施行政许可，建议取消或转为备案（服务）。',
    ),
  ),
  needing('feeItems', rule('R25', 'severe', unlistedFee, '未列入行政事业性收费和政府性基金目录清单，建议取消。')),
  rule(
    'R26',
    'note',
    conflictingFines,
    '{lawA}规定“{fineA}”，{lawB}规定“{fineB}”，二者不一致，提请会审，先按特别法（新法）处理。',
  ),
  rule('R27', 'review', secretItem, '备注标明“{word}”，涉及国家秘密（敏感信息）的，列入内部清单，不对社会公布。'),
  needing(
    'temporaryItems',
    rule(
      'R28',
      'severe',
      expiredTemporary,
      '依据{document}，该临时性事项实施期限至{expires}，期满未依法设定，依据《行政许可法》第十五条，停止实施。',
    ),
  ),
  rule('R29', 'note', mergesBy('R29'), '与{other}“{name}”相近，疑似重复，请人工核对。'),
  ofRows(rule('X08', 'note', doubtfulRow, '该行{doubts}，请核对来表。')),
  ofRows(rule('X02', 'note', suspiciousCharacters, '名称或者依据含{kinds}，请核对原文。')),
  rule('R30', 'note', null, '依据充分、主体适格，建议保留。'),
];

const rulesById: ReadonlyMap<string, Rule> = new Map(rules.map((entry) => [entry.id, entry]));

export function findRule(id: string): Rule | null {
  return rulesById.get(id) ?? null;
}

/**
 * Rules whose findings are answered one at a time: the basis has to be brought up to date, secrecy, need or an heir to be
 * asked about, the lead to be named, a row to be split or looked up.
 */
const oneByOne: readonly RuleId[] = [
  ...(['R04', 'X06', 'R27', 'R18', 'R17'] as const),
  ...(['R09', 'R20', 'R26', 'R29', 'X02', 'X05', 'X08'] as const),
];

/** May all findings of the rule be accepted in one act? */
export function acceptsInBulk(id: string): boolean {
  return !oneByOne.some((rule) => rule === id);
}
