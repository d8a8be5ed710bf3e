import { expect, it } from 'vitest';
import { readPart } from '#shared/text/splitPart.ts';

it.each([
  ['建筑工程施工许可证核发', { name: '建筑工程施工许可证核发' }],
  [' 对建筑施工的监督检查〔行政检查〕 ', { name: '对建筑施工的监督检查', category: '行政检查' }],
  ['对违反国发〔2015〕1号规定的处罚', { name: '对违反国发〔2015〕1号规定的处罚' }],
])('%s', (line, part) => {
  expect(readPart(line)).toEqual(part);
});
