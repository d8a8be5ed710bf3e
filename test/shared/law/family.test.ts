import { expect, test } from 'vitest';
import { lawFamily, shortTitle } from '#shared/law/family.ts';

test.each([
  ['中华人民共和国食品安全法', '食品安全法'],
  ['食品安全法', '食品安全法'],
  ['内蒙古自治区物业管理条例', '内蒙古自治区物业管理条例'],
  ['中华人民共和国', '中华人民共和国'],
])('the short title of %j is %j', (title, short) => {
  expect(shortTitle(title)).toBe(short);
});

test.each([
  ['中华人民共和国食品安全法', '食品安全法'],
  ['中华人民共和国食品安全法实施条例', '食品安全法'],
  ['森林法实施条例', '森林法'],
  ['〈教师资格条例〉实施办法', '教师资格条例'],
  ['《教师资格条例》实施办法', '教师资格条例'],
  ['内蒙古自治区实施〈中华人民共和国城乡规划法〉办法', '城乡规划法'],
  ['内蒙古自治区实施城乡规划法办法', '城乡规划法'],
  ['实施《中华人民共和国社会保险法》若干规定', '社会保险法'],
  ['植物检疫条例实施细则（林业部分）', '植物检疫条例'],
  ['物业管理条例', '物业管理条例'],
  ['', ''],
])('the family of %j is %j', (title, family) => {
  expect(lawFamily(title)).toBe(family);
});
