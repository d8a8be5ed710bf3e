import type { Pattern } from './pattern.ts';

/** Powers of the city, copied from its model list (R12). */
export const cityPatterns: readonly Pattern[] = [
  {
    name: '{域}甲级机构资质认定',
    declared: 'XK',
    basis: {
      law: { title: '云川市{域}管理条例', tag: '地方性法规', note: '2011年9月28日公布' },
      ref: '12',
      text: '申请甲级资质的，由设区的市人民政府主管部门审查批准。',
    },
    decision: '取消',
  },
  {
    name: '{域}跨区县经营活动审批',
    declared: 'XK',
    basis: {
      law: { title: '云川市{域}管理条例', tag: '地方性法规', note: '2011年9月28日公布' },
      ref: '15',
      text: '跨区县从事经营活动的，由市人民政府主管部门批准。',
    },
    decision: '取消',
  },
];

/** What a decree gave to the townships (R13). */
export const handedDownPatterns: readonly Pattern[] = [
  {
    name: '对不履行村民{域}公约义务的批评教育',
    declared: 'QT',
    basis: {
      law: { title: '云川市乡镇（街道）{域}工作条例', tag: '地方性法规', note: '2014年5月1日起施行' },
      ref: '17',
      text: '由乡镇人民政府、街道办事处负责对不履行义务的村民、居民进行批评教育。',
    },
    decision: '下放',
  },
];

/** Nobody has used them for years (R18); some departments struck them through. */
export const unusedPatterns: readonly Pattern[] = [
  {
    name: '{域}旧式票证加盖验讫章',
    declared: 'QT',
    basis: {
      law: { title: '云川市{域}票证管理办法', tag: '政府规章', note: '云川市人民政府令第7号' },
      ref: '9',
      text: '票证使用前应当送主管部门加盖验讫章。',
    },
    decision: '暂停',
    cases: 0,
  },
  {
    name: '对使用{域}作废票证的处罚',
    declared: 'CF',
    basis: {
      law: { title: '云川市{域}票证管理办法', tag: '政府规章', note: '云川市人民政府令第7号' },
      ref: '21',
      text: '使用作废票证的，由主管部门给予警告，可以并处二百元以下罚款。',
    },
    decision: '取消',
    cases: 0,
    struck: true,
  },
];
