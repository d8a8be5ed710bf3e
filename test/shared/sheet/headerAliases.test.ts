import { describe, expect, it } from 'vitest';
import { matchHeader } from '#shared/sheet/headerAliases.ts';

describe('matchHeader', () => {
  it.each([
    ['序　号', 'serial'],
    ['事项\n名称', 'name'],
    ['*权力类型', 'category'],
    ['实施依据（法名+条款+内容）', 'basis'],
    ['行使主体：', 'organ'],
    ['承办机构', 'desk'],
    ['实施层级及权限', 'level'],
    ['权力事项（主项）名称', 'name'],
    ['权力事项（子项）名称', 'subitem'],
    ['部门职责', 'mandate'],
    ['责任事项', 'duties'],
    ['责任事项依据', 'dutiesBasis'],
    ['追责对象范围', 'accountable'],
    ['追责情形及依据', 'accountability'],
    ['监督电话', 'oversight'],
    ['行政许可事项名称', 'name'],
    ['处罚项目', 'name'],
    ['公共服务事项名称', 'name'],
    ['行政权力事项名称', 'name'],
    ['区级权力事项名称', 'name'],
    ['对应的责任事项依据', 'dutiesBasis'],
    ['近三年（2022-2024）办件量', 'caseCount'],
    ['部门处理意见（保留/取消/下放）', 'opinion'],
    ['具体承办科室名称', 'desk'],
  ])('%j names %s', (header, field) => {
    expect(matchHeader(header)?.fields[0]).toBe(field);
  });

  it.each([
    '主项编号',
    '子项编号',
    '',
    '1',
    '行政许可',
    '行政处罚',
    '取水许可',
    '区水利局',
    '《水法》第四十八条',
    '北原区水利局权责清单',
  ])('%j names nothing', (header) => {
    expect(matchHeader(header)).toBeNull();
  });

  it('leaves open what the word alone cannot tell', () => {
    expect(matchHeader('编号')?.fields).toEqual(['serial', 'code']);
    expect(matchHeader('责任部门')?.fields).toEqual(['organ', 'desk']);
    expect(matchHeader('名称')?.plain).toBe(true);
  });

  it('is less sure of a word within another', () => {
    const within = matchHeader('区级权力事项名称')?.confidence ?? 0;
    expect(within).toBeGreaterThan(0.5);
    expect(within).toBeLessThan(matchHeader('权力事项名称')?.confidence ?? 0);
  });
});
