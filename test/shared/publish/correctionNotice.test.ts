import { expect, it } from 'vitest';
import { correctionNotice } from '#shared/publish/correctionNotice.ts';
import { diffReleases } from '#shared/publish/difference.ts';
import { item, release } from './releaseFixture.ts';

it('tells field by field what was wrong and what is right', () => {
  const wrong = release([
    item('住建-罚-0001', { name: '对未取得施工许可证施工的处罚', basis: '《建筑法》第六十五条' }),
    item('住建-罚-0002'),
  ]);
  const right = release([
    item('住建-罚-0001', {
      name: '对未取得施工许可证施工的处罚',
      basis: '《建筑法》第六十四条',
      extra: { note: '县级' },
    }),
    item('水务-罚-0001', { organ: '水务局' }),
  ]);
  expect(
    correctionNotice(wrong, '因校对疏漏', diffReleases(wrong, right), { place: '昆都仑区', date: '2015-12-01' }),
  ).toEqual([
    '2015年11月20日公布的《昆都仑区行政权力清单》（第1号）有误，现予更正。因校对疏漏。',
    '一、补列水务-罚-0001“对水务-罚-0001的处罚”（行政处罚，水务局）。',
    '二、删去住建-罚-0002“对住建-罚-0002的处罚”（行政处罚，住建局）。',
    '三、住建-罚-0001“对未取得施工许可证施工的处罚”（行政处罚，住建局）：实施依据“《建筑法》第六十五条”更正为“《建筑法》第六十四条”；备注补为“县级”。',
    '昆都仑区人民政府',
    '2015年12月1日',
  ]);
});

it('does not name what is not public any more', () => {
  const [one, other] = [item('住建-罚-0001'), item('住建-罚-0002')];
  const right = release([
    { ...one, isPublic: false },
    { ...other, extra: { note: '县级' } },
  ]);
  const wrong = release([one, other]);
  const notice = correctionNotice(wrong, '', diffReleases(wrong, right), right);
  expect(notice.slice(1, -2)).toEqual(['一、住建-罚-0002“对住建-罚-0002的处罚”（行政处罚，住建局）：备注补为“县级”。']);
});

it.each([
  ['校对疏漏', '校对疏漏。'],
  ['校对疏漏。', '校对疏漏。'],
  [' 校对疏漏，', '校对疏漏。'],
  ['', ''],
])('ends the reason “%s” as a sentence', (why, told) => {
  const wrong = release([item('住建-罚-0001')]);
  expect(correctionNotice(wrong, why, [], wrong)[0]?.split('现予更正。')[1]).toBe(told);
});
