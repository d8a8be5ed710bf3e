import type { Inflation } from './model.ts';

/** Reason and rule of each kind of inflation, in official words; X stands for the other row or the law. */
const table: Readonly<Record<Inflation, readonly [rule: string, reason: string]>> = {
  none: ['R30', '依据充分、主体适格，建议保留。'],
  wording: ['R05', '与“X”名称、依据相同，属重复申报，予以合并。'],
  resent: ['R05', '与前次报送清单中的“X”重复，予以合并。'],
  'new-round': ['R05', '系上一轮清单“X”的再次报送，予以合并。'],
  situation: ['R06', '与“X”同属同一法条规定的同一职权，仅情形不同，合并为一项，原事项列为子项。'],
  sanction: ['R08', '与“X”系同一违法行为的不同处罚种类，不单列，合并为一项。'],
  item: ['R06', '与“X”同属同一法条规定的同一职权，仅项目不同，合并为一项，原事项列为子项。'],
  step: ['R19', '系“X”的办理情形，不单列，作为业务办理项管理。'],
  'lower-law': ['R07', '与“X”违法行为相同，下位法系对上位法的细化，合并为一项，依据并列，上位法在前。'],
  level: ['R12', '与“X”系同一职权的不同层级，按层级分别行使，本级保留“X”。'],
  overlap: ['R09', '与“X”依据同一法条，依据“三定”规定由牵头部门实施，不再单列。'],
  unit: ['R10', '法定实施主体为主管部门，所属单位系受委托实施，以主管部门名义列入“X”。'],
  'former-organ': ['R21', '原部门职责已划入现部门，职权随之划转，与“X”合并。'],
  'parent-child': ['R06', '已包含在“X”之中，列为其子项。'],
  'coercion-step': ['R11', '属实施行政处罚过程中的程序性措施，不单独作为一项职权。'],
  internal: ['R15', '属机关内部管理事项，不直接面对公民、法人和其他组织，不列入权力清单。'],
  service: ['R16', '属公共服务事项，移入公共服务事项目录，不作为行政权力。'],
  repealed: ['R02', '设定依据《X》已废止（失效），且无其他有效依据，建议取消。'],
  'no-basis': ['R01', '未列明设定依据，不符合职权法定原则，建议取消。'],
  normative: ['R03', '规范性文件《X》不得设定该类职权，建议取消。'],
  grant: ['R28', '系一次性政策补助，政策实施期已满，建议取消。'],
  procedural: ['R11', '属实施职权过程中的程序性行为，不单独作为一项职权，建议取消。'],
  template: ['R01', '套用模板填报，未列明设定依据，建议取消。'],
  'city-power': ['R12', '依据《X》，实施主体为设区的市级以上主管部门，区级无此权限，建议取消。'],
  'handed-down': ['R13', '依据《X》，该职权由乡镇（街道）行使，建议下放并做好承接。'],
  market: ['R17', '属行业组织能够自律管理的事项，建议转移。'],
  unused: ['R18', '近三年未发生管理行为，建议取消或暂停。'],
  'several-powers': ['R20', '该事项包含处罚与检查两类职权，建议拆分分别列入。'],
  'wrong-category': ['R22', '根据事项性质，建议由“X”调整为正确类别。'],
  secret: ['R27', '涉及国家秘密（敏感信息），列入内部清单，不对社会公布。'],
};

export function explain(inflation: Inflation, other = ''): { readonly rule: string; readonly reason: string } {
  const [rule, reason] = table[inflation];
  return { rule, reason: reason.replaceAll('X', other) };
}

/** Every kind that the sample must hold. */
export function inflationKinds(): readonly Inflation[] {
  const known = (key: string): key is Inflation => key in table;
  return Object.keys(table).filter(known);
}
