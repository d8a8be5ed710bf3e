import { describe, expect, test } from 'vitest';
import { buildLawIndex } from '#shared/law/lookup.ts';
import type { Law } from '#shared/law/register.ts';

function law(id: string, title: string, rest: Partial<Law> = {}): Law {
  const unknown = { issuer: null, docNo: null, aliases: [], replacedBy: null, versions: [] };
  return { id, title, rank: 'unknown', status: 'unknown', ...unknown, ...rest };
}

const index = buildLawIndex([
  law('L1', '中华人民共和国水法', { docNo: '主席令第七十四号' }),
  law('L2', '物业管理条例', { docNo: '国务院令第379号', aliases: ['物管条例'] }),
  law('L3', '国务院关于取消和下放一批行政许可事项的决定', { docNo: '国发〔2019〕6号' }),
  law('L4', '国务院关于取消和下放一批行政许可事项的决定', { docNo: '国发〔2020〕13号' }),
  law('L5', '内蒙古自治区实施〈中华人民共和国档案法〉办法'),
  law('L6', '单用途商业预付卡管理办法（试行）'),
  law('L7', '会计账簿管理办法'),
  law('L9', '中华人民共和国食品安全法', { aliases: ['食安法'] }),
  law('L10', '政府核准的投资项目目录（2016年本）'),
  law('L11', '北原自治区建筑市场管理条例'),
  law('L12', '北原自治区物业管理条例'),
  law('L13', '南山省物业管理条例'),
  law('L14', '东河自治区物业管理条例'),
  law('L15', '房屋建筑工程竣工验收备案管理办法', { aliases: ['房屋建筑工程竣工验收备案管理暂行办法'] }),
  law('L8', '中华人民共和国城乡规划法', { docNo: '主席令第74号' }),
]);

describe('a law is found by', () => {
  test.each([
    ['its full title', '中华人民共和国水法', null, 'L1'],
    ['its short title', '水法', null, 'L1'],
    ['its title in brackets', '《水法》', null, 'L1'],
    ['an alias', '物管条例', null, 'L2'],
    ['its number alone', null, '国务院令第379号', 'L2'],
    ['its number in Chinese', null, '国务院令第三百七十九号', 'L2'],
    ['its title, whatever the number', '物业管理条例', '国务院令第504号', 'L2'],
    ['title and number where two bear the title', '国务院关于取消和下放一批行政许可事项的决定', '国发[2020]13号', 'L4'],
    ['another way to write the law inside', '内蒙古自治区实施《档案法》办法', null, 'L5'],
    ['its title without （试行）', '单用途商业预付卡管理办法', null, 'L6'],
    ['a variant spelling', '会计帐簿管理办法', null, 'L7'],
    ['an abbreviation that the register knows', '食安法', null, 'L9'],
    ['a former name', '房屋建筑工程竣工验收备案管理暂行办法', null, 'L15'],
    ['its title with a year in brackets', '食品安全法（2021年修正）', null, 'L9'],
    ['its title with a year behind', '中华人民共和国食品安全法2021年修正', null, 'L9'],
    ['its edition', '政府核准的投资项目目录（2016年本）', null, 'L10'],
    ['a list that leaves the edition out', '政府核准的投资项目目录', null, 'L10'],
    ['the place in short', '自治区建筑市场管理条例', null, 'L11'],
    ['the place in short, as one’s own', '我省物业管理条例', null, 'L13'],
    ['traditional characters', '會計賬簿管理辦法', null, 'L7'],
  ])('%s', (_how, title, docNo, id) => {
    expect(index.resolve(title, docNo)?.id).toBe(id);
  });
});

describe('no law is meant by', () => {
  test.each([
    ['a title that two bear', '国务院关于取消和下放一批行政许可事项的决定', null],
    ['a number that two bear', null, '主席令第74号'],
    ['an unknown title', '防洪法', null],
    ['an unknown title with a known number', '防洪法', '国务院令第379号'],
    ['another edition', '政府核准的投资项目目录（2014年本）', null],
    ['a short place where two places have such a law', '自治区物业管理条例', null],
    ['another place that is written out', '西原自治区建筑市场管理条例', null],
    ['an abbreviation that nobody told', '食品法', null],
    ['nothing', null, null],
    ['an empty title', '', null],
  ])('%s', (_how, title, docNo) => {
    expect(index.resolve(title, docNo)).toBeNull();
  });
});

test('a law is found by its id', () => {
  expect(index.byId('L2')?.title).toBe('物业管理条例');
  expect(index.byId('L99')).toBeNull();
});
