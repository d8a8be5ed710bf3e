import { expect, test } from 'vitest';
import { discriminatorCodes, discriminators } from '#shared/match/discriminators.ts';
import { readName } from '#shared/match/nameReading.ts';

/** What a name says, by the respects in which it says anything. */
function saidBy(name: string): Record<string, string> {
  const words = discriminators(readName(name, null));
  expect(words).toHaveLength(discriminatorCodes.length);
  return Object.fromEntries(
    discriminatorCodes.map((code, at) => [code, words[at] ?? '']).filter(([, said]) => said !== ''),
  );
}

test.each([
  ['对占用绿地的处罚', {}],
  ['采集国家重点保护野生植物审批', { protection: '国家重点', activity: '采集' }],
  ['建筑业企业甲级资质许可（变更）', { grade: '甲级', step: '变更' }],
  ['对未取得许可证运输、销售、运输危险废物的处罚', { activity: '运输、销售', negation: '非' }],
  ['对施工单位转让资质证书的处罚（警告）', { forgery: '转让', party: '施工单位', sanction: '警告' }],
  ['对1.5亩以上城市绿地的检查', { number: '1.5', place: '城市' }],
  ['对未按规定标注标签（食品）的处罚', { negation: '非', qualifier: '食品' }],
  ['建筑业企业资质许可／1.首次申请许可', { parent: '建筑业企业资质许可' }],
])('%s', (name, said) => {
  expect(saidBy(name)).toEqual(said);
});

test('names that say the same share one array', () => {
  const words = (name: string) => discriminators(readName(name, 'CF'));
  expect(words('对未运输的处罚')).toBe(words('运输而未报告的处罚'));
  expect(words('对占用绿地的处罚')).toBe(words('对占用道路的处罚'));
});
