import type { Language } from '#shared/model/failure.ts';

type Words = Readonly<Record<Language, string>>;

/** What a rule is called, and in a sentence what it looks for. Reasons are recorded and stand with the rules, in Chinese. */
export const ruleWords = {
  X01: {
    title: { zh: '划去的行', en: 'Struck-out row' },
    about: {
      zh: '来表里这一行被划去，一般表示部门要删除。',
      en: 'The row is struck out in the list, which usually means deleted.',
    },
  },
  R15: {
    title: { zh: '内部管理事项', en: 'Internal management' },
    about: {
      zh: '人事、考核、党务、内部审计等只涉及机关自身，不面对公民、法人和其他组织。',
      en: 'Staff, appraisal, party and audit matters concern the organ itself and no citizen or business.',
    },
  },
  R16: {
    title: { zh: '公共服务事项', en: 'Public service' },
    about: {
      zh: '查询、咨询、参保、培训等是对申请人的服务，不是对他的权力。',
      en: 'Look-ups, advice, enrolment or training serve the applicant; they are no power over him.',
    },
  },
  R01: {
    title: { zh: '没有设定依据', en: 'No legal basis' },
    about: {
      zh: '依据栏为空，或者没有引用具体的法律、法规、规章、文件。',
      en: 'The basis is empty, or names no law, regulation or document.',
    },
  },
  R02: {
    title: { zh: '依据已废止', en: 'Basis repealed' },
    about: {
      zh: '所列依据按清单日期已全部废止或者失效。',
      en: 'All the laws it stands on were repealed as of the date of the catalogue.',
    },
  },
  R03: {
    title: { zh: '依据位阶不足', en: 'Basis too low' },
    about: {
      zh: '所列依据的位阶不得设定这类权力，例如规范性文件设定许可、处罚、强制。',
      en: 'A basis of this rank may not create such a power, for instance a notice that creates a licence.',
    },
  },
  X06: {
    title: { zh: '部分依据已废止', en: 'Basis partly gone' },
    about: {
      zh: '所列依据中有的已废止，其余仍有效：事项成立，依据要更新。',
      en: 'Some of its laws are repealed and others are not: the power stands, its basis has to be brought up to date.',
    },
  },
  R04: {
    title: { zh: '所引条文不存在', en: 'No such article' },
    about: {
      zh: '所引条文的序号超过现行版本的条数。',
      en: 'The article cited lies beyond the last one of the version in force.',
    },
  },
  R12: {
    title: { zh: '依据规定由上级行使', en: 'For a higher level' },
    about: {
      zh: '所引条文规定由上级机关行使，本级没有权限。',
      en: 'The articles cited give the power to a higher level.',
    },
  },
  R13: {
    title: { zh: '已赋权乡镇（街道）', en: 'Given to townships' },
    about: { zh: '上级的赋权决定已把它交给乡镇（街道）。', en: 'A decision from above lets townships exercise it.' },
  },
  R14: {
    title: { zh: '上级已取消或下放', en: 'Cancelled above' },
    about: { zh: '上级已经取消，或者下放到本级。', en: 'A higher level cancelled it or handed it down.' },
  },
  X04: {
    title: { zh: '其他层级的事项', en: 'Of another level' },
    about: {
      zh: '来表标明由其他层级行使，例如市级、乡镇。',
      en: 'The list itself says that another level exercises it.',
    },
  },
  R21: {
    title: { zh: '部门已撤并', en: 'Organ abolished' },
    about: {
      zh: '申报部门已在机构改革中撤并，职权随职责划给继任部门。',
      en: 'The department was ended by the reform; its powers go to the successor.',
    },
  },
  R10: {
    title: { zh: '所属单位重复申报', en: 'By a sub-unit' },
    about: {
      zh: '所属单位受委托实施的，以法定主体名义列入，单位的一项并入。',
      en: 'A unit acts for its department: the power is listed under the department.',
    },
  },
  R05: {
    title: { zh: '重复申报', en: 'Reported twice' },
    about: { zh: '名称、依据实质相同的两项。', en: 'Two rows with the same name and basis in substance.' },
  },
  R08: {
    title: { zh: '按处罚种类分列', en: 'One per penalty' },
    about: { zh: '同一违法行为按警告、罚款、没收分列。', en: 'One conduct listed once for each kind of penalty.' },
  },
  R07: {
    title: { zh: '上位法与其细化规定分列', en: 'Law and its details' },
    about: {
      zh: '同一行为，一项依据上位法，一项依据它的条例、办法。',
      en: 'One conduct, once by the law and once by the regulation that carries it out.',
    },
  },
  R06: {
    title: { zh: '同一法条分列', en: 'Article in parts' },
    about: { zh: '同一法条下的不同情形分列为几项。', en: 'The situations of one article listed as separate powers.' },
  },
  R09: {
    title: { zh: '多部门申报', en: 'Claimed by several' },
    about: {
      zh: '几个部门申报同一职权，需要人来确定牵头部门。',
      en: 'Several departments claim it; a person has to name the one that leads.',
    },
  },
  R11: {
    title: { zh: '处罚程序中的措施', en: 'Step of a case' },
    about: {
      zh: '登记保存、加处罚款、责令改正、询问等是办案步骤，不单列为职权。',
      en: 'Keeping evidence, surcharges, orders to correct or questioning are steps of a case, no powers.',
    },
  },
  R17: {
    title: { zh: '行业自律事项', en: 'For the industry' },
    about: {
      zh: '评定、评审、培训考核等，行业组织能够自律管理。',
      en: 'Grading, judging or training that an association can do itself.',
    },
  },
  R18: {
    title: { zh: '多年未行使', en: 'Not exercised' },
    about: { zh: '近年没有发生管理行为。', en: 'Nothing was done under it in recent years.' },
  },
  R19: {
    title: { zh: '办理情形', en: 'Transaction only' },
    about: {
      zh: '变更、延续、补办、注销是办理情形，不是单独的职权。',
      en: 'Changing, renewing, replacing and cancelling are transactions of a power.',
    },
  },
  X07: {
    title: { zh: '主子项分列', en: 'Part of another' },
    about: {
      zh: '一项是另一项的组成部分，列为它的子项。',
      en: 'One row is contained in another and becomes its sub-item.',
    },
  },
  R20: {
    title: { zh: '一项含多类职权', en: 'Several in one' },
    about: {
      zh: '一项里写了许可和检查等不同类别的职权，应当拆分。',
      en: 'One row joins powers of different categories and has to be split.',
    },
  },
  R22: {
    title: { zh: '类别不符', en: 'Other category' },
    about: {
      zh: '部门申报的类别与名称、依据显示的不同。',
      en: 'Name and basis say another category than the department declared.',
    },
  },
  X05: {
    title: { zh: '非行政许可审批', en: 'Abolished category' },
    about: {
      zh: '申报为非行政许可审批，该类别已于 2015 年取消。',
      en: 'Declared as 非行政许可审批, a category abolished in 2015.',
    },
  },
  X03: {
    title: { zh: '没有申报类别', en: 'No category' },
    about: {
      zh: '没有申报类别，或者申报的类别不在本清单体系内。',
      en: 'The list gives no category, or none of the set of this catalogue.',
    },
  },
  R23: {
    title: { zh: '通用目录有而本级未报', en: 'Not reported' },
    about: {
      zh: '通用目录里有、本级没有部门申报的职权。',
      en: 'The general catalogue has a power that nobody here reported.',
    },
  },
  R24: {
    title: { zh: '许可清单之外', en: 'Unlisted licence' },
    about: { zh: '许可事项清单之外一律不得实施许可。', en: 'Outside the list of licences nothing may be licensed.' },
  },
  R25: {
    title: { zh: '收费目录之外', en: 'Unlisted fee' },
    about: { zh: '收费和基金目录之外不得征收。', en: 'Outside the list of fees and funds nothing may be levied.' },
  },
  R26: {
    title: { zh: '依据相互不一致', en: 'Bases disagree' },
    about: { zh: '几部法规对同一行为规定的罚款数额不同。', en: 'Two laws set different fines for the same conduct.' },
  },
  R27: {
    title: { zh: '不宜公开', en: 'Not for publication' },
    about: { zh: '备注里写明涉密、不公开。', en: 'A note says that it is secret or not to be published.' },
  },
  R28: {
    title: { zh: '临时事项已到期', en: 'Expired' },
    about: { zh: '临时许可、试点的期限已过。', en: 'A temporary licence or trial is past its day.' },
  },
  R29: {
    title: { zh: '疑似重复', en: 'Perhaps twice' },
    about: {
      zh: '两项相近但把握不足，需要人核对。',
      en: 'Two rows look alike, but not enough: a person has to compare them.',
    },
  },
  X08: {
    title: { zh: '来表存疑', en: 'Doubtful row' },
    about: {
      zh: '来表里这一行隐藏、没有名称，或者行间合并不清。',
      en: 'The row is hidden, has no name, or its merging is unclear.',
    },
  },
  X02: {
    title: { zh: '可疑字符', en: 'Odd characters' },
    about: {
      zh: '名称或依据里有乱码、自造字、控制字符。',
      en: 'Name or basis hold broken, private or control characters.',
    },
  },
  R30: {
    title: { zh: '建议保留', en: 'Keep' },
    about: { zh: '没有发现问题。', en: 'Nothing was found against it.' },
  },
} as const satisfies Readonly<Record<string, { readonly title: Words; readonly about: Words }>>;
export type RuleId = keyof typeof ruleWords;

export function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(ruleWords, id);
}

/** The rule's id where it is none of ours. */
export function ruleTitle(id: string, language: Language): string {
  return isRuleId(id) ? ruleWords[id].title[language] : id;
}

export function ruleAbout(id: string, language: Language): string {
  return isRuleId(id) ? ruleWords[id].about[language] : '';
}
