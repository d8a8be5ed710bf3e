import type { Department } from './model.ts';

/** An invented district of an invented city; nothing here is a real place. */
export const district = '北原区';
export const city = '云川市';

const current: readonly (readonly [id: string, name: string, resent?: 'copy' | 'round'])[] = [
  ['fagai', '发展和改革委员会'],
  ['gongxin', '工业和信息化局'],
  ['jiaoyu', '教育体育局'],
  ['keji', '科学技术局', 'copy'],
  ['minzong', '民族宗教事务局'],
  ['gongan', '公安分局'],
  ['jiaojing', '公安分局交通管理大队'],
  ['minzheng', '民政局'],
  ['sifa', '司法局'],
  ['caizheng', '财政局'],
  ['renshe', '人力资源和社会保障局'],
  ['ziran', '自然资源局'],
  ['huanbao', '生态环境分局'],
  ['zhujian', '住房和城乡建设局'],
  ['chengguan', '城市管理综合执法局'],
  ['jiaotong', '交通运输局'],
  ['shuiwu', '水务局'],
  ['nongye', '农业农村局'],
  ['xumu', '畜牧兽医局'],
  ['lincao', '林业和草原局'],
  ['shangwu', '商务局'],
  ['wenlv', '文化和旅游局'],
  ['weijian', '卫生健康委员会'],
  ['tuiyi', '退役军人事务局', 'round'],
  ['yingji', '应急管理局'],
  ['xiaofang', '消防救援大队'],
  ['shenji', '审计局', 'copy'],
  ['shijian', '市场监督管理局'],
  ['yaojian', '药品监督管理分局'],
  ['tongji', '统计局', 'round'],
  ['yibao', '医疗保障局', 'copy'],
  ['shenpi', '行政审批和政务服务局'],
  ['dangan', '档案局', 'copy'],
  ['xinwen', '新闻出版局'],
  ['qixiang', '气象局', 'round'],
  ['canlian', '残疾人联合会', 'copy'],
];

const units: readonly (readonly [id: string, name: string, of: string])[] = [
  ['shijian-zhidui', '市场监督管理局综合行政执法大队', 'shijian'],
  ['jiaotong-zhidui', '交通运输局综合行政执法大队', 'jiaotong'],
  ['zhujian-zhijian', '住房和城乡建设局建设工程质量监督站', 'zhujian'],
  ['nongye-zhidui', '农业农村局农业综合行政执法大队', 'nongye'],
  ['weijian-jiandu', '卫生健康委员会卫生监督所', 'weijian'],
  ['wenlv-zhidui', '文化和旅游局文化市场综合执法大队', 'wenlv'],
];

const former: readonly (readonly [id: string, name: string, of: string])[] = [
  ['gongshang', '工商行政管理局', 'shijian'],
  ['guotu', '国土资源局', 'ziran'],
  ['weiji', '卫生和计划生育局', 'weijian'],
  ['anjian', '安全生产监督管理局', 'yingji'],
  ['nongmu', '农牧局', 'nongye'],
  ['guihua', '城乡规划局', 'ziran'],
];

/** The 48 bodies in the order in which the district names them. */
export const departments: readonly Department[] = [
  ...current.map(
    ([id, name, resent]): Department => ({ id, name, kind: 'department', of: null, resent: resent ?? null }),
  ),
  ...units.map(([id, name, of]): Department => ({ id, name, kind: 'unit', of, resent: null })),
  ...former.map(([id, name, of]): Department => ({ id, name, kind: 'former', of, resent: null })),
];

export function departmentOf(id: string): Department {
  const found = departments.find((department) => department.id === id);
  if (found === undefined) throw new Error(`no department ${id}`);
  return found;
}

/** 市场监督管理部门, as a law would call the department. */
export function asAuthority(department: Department): string {
  const holder = department.kind === 'unit' && department.of !== null ? departmentOf(department.of) : department;
  return `${holder.name.replace(/(?:分局|局|委员会|大队)$/, '')}部门`;
}
