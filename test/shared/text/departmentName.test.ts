import { describe, expect, it } from 'vitest';
import { departmentKey, departmentShort, withoutPlace } from '#shared/text/departmentName.ts';

describe('withoutPlace', () => {
  it.each([
    ['北原区市场监督管理局', '市场监督管理局'],
    ['云川市北原区住房和城乡建设局', '住房和城乡建设局'],
    ['区市政管理局', '市政管理局'],
    ['市市场监督管理局', '市场监督管理局'],
    ['内蒙古自治区教育厅', '教育厅'],
    ['达尔罕茂明安联合旗农牧局', '农牧局'],
    ['民政局', '民政局'],
    ['北原区城市管理局', '城市管理局'],
    ['文化市场综合执法局', '文化市场综合执法局'],
    ['区景区管理办公室', '景区管理办公室'],
    ['市容环境卫生管理局', '市容环境卫生管理局'],
  ])('%s is %s', (name, bare) => {
    expect(withoutPlace(name)).toBe(bare);
  });
});

describe('departmentKey', () => {
  it.each([
    '北原区住房和城乡建设局',
    '区住房和城乡建设局',
    '北原区住建局',
    '区住建局',
    '住建局',
    '住房和城乡建设局（人防办）',
    ' 北原区 住建局 ',
  ])('%s is the bureau of housing', (spelling) => {
    expect(departmentKey(spelling, '北原区')).toBe('住房和城乡建设局');
  });

  it('knows a unit by the short name of its department', () => {
    expect(departmentKey('区住建局质监站', '北原区')).toBe('住房和城乡建设局质监站');
  });

  it('keeps the bureau of the city apart from that of the district', () => {
    expect(departmentKey('云川市住房和城乡建设局', '北原区')).not.toBe(departmentKey('区住建局', '北原区'));
  });

  it('does not take 区 off a word that begins with it', () => {
    expect(departmentKey('区域合作办公室', '北原区')).toBe('区域合作办公室');
  });
});

describe('departmentShort', () => {
  it.each([
    ['北原区住房和城乡建设局', '住建'],
    ['市场监督管理局', '市监'],
    ['北原区卫生健康委员会', '卫健'],
    ['住房和城乡建设局建设工程质量监督站', '住建建设'],
    ['河道管理局', '河道'],
    ['局', '本级'],
  ])('%s is %s', (name, short) => {
    expect(departmentShort(name)).toBe(short);
  });
});
