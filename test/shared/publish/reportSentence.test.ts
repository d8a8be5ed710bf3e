import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCategorySet } from '#shared/model/category.ts';
import { type ReportFigures, reportSentence, sentenceOf } from '#shared/publish/reportSentence.ts';
import { item, release } from './releaseFixture.ts';

const items = [
  item('住建-许-0001', { category: 'XK' }),
  item('住建-罚-0001'),
  item('住建-罚-0002', { outcome: '取消' }),
  item('住建-罚-0003', { outcome: '合并' }),
  item('水务-罚-0001', { organ: '水务局', outcome: '下放' }),
  item('水务-罚-0002', { organ: '水务局', outcome: '移出' }),
  item('水务-罚-0003', { organ: '水务局', origin: 'added', decision: '新增' }),
  item('水务-罚-0004', { organ: '水务局', isPublic: false }),
];

test('says what was reported, what went, what stays', () => {
  expect(reportSentence(release(items))).toBe(
    '昆都仑区共清理出2个部门行政权力事项7项，经审核，取消1项、合并减少1项、下放1项、其他方式减少2项，保留（含新增1项）3项，' +
      '精简率57.14%。其中：行政许可1项、行政处罚2项、行政强制0项、行政确认0项、行政给付0项、行政征收0项、' +
      '行政监督检查0项、行政裁决0项、行政奖励0项、其他行政权力0项。' +
      '清单经区委、区政府审定，于2015年11月20日在区政府门户网站公布。',
  );
});

test('follows the category set and the kind of place', () => {
  const categorySet = findCategorySet('ZJ-2014');
  if (categorySet === null) throw new Error('no such set');
  const sentence = reportSentence(release(items, { categorySet, place: '土默特右旗' }));
  expect(sentence).toContain('其中：行政许可1项、行政处罚2项、行政强制0项、行政征收0项');
  expect(sentence).toContain('清单经旗委、旗政府审定');
});

test('a draft claims no approval', () => {
  expect(reportSentence(release(items, { draft: true }))).toMatch(/（草稿，未经审定。）$/);
});

test('nothing gone, nothing gained', () => {
  expect(reportSentence(release([item('住建-罚-0001')]))).toContain('经审核，保留1项，精简率0.00%。');
});

test('names every loss where all is public', () => {
  const open = items.map((each) => ({ ...each, isPublic: true }));
  expect(reportSentence(release(open))).toContain('取消1项、合并减少1项、下放1项、移出1项，保留（含新增1项）4项');
});

test('tells what is not public with another loss where nothing was moved out', () => {
  const secret = [
    item('住建-罚-0001'),
    item('住建-罚-0002', { outcome: '取消' }),
    item('住建-罚-0003', { outcome: '取消' }),
    item('住建-罚-0004', { outcome: '下放' }),
    item('住建-罚-0005', { isPublic: false }),
  ];
  expect(reportSentence(release(secret))).toContain('经审核，取消2项、其他方式减少2项，保留1项');
});

test('the figures add up, whatever is not public', () => {
  const figure = fc.nat(2000);
  const terms = fc.record({
    kept: figure,
    merged: figure,
    cancelled: figure,
    handedDown: figure,
    transferredOut: figure,
    movedOver: figure,
    movedOut: figure,
    suspended: figure,
    undecided: figure,
  });
  const gains = fc.record({ new: figure, takenOver: figure, gainedBySplits: figure });
  const nothing = { ...release([]).ledger.whole.powers };
  fc.assert(
    fc.property(terms, gains, fc.nat(50), fc.nat(50), (lost, gained, secret, secretNew) => {
      const reported = Object.values(lost).reduce((sum, each) => sum + each, 0);
      const hidden = Math.min(secret, lost.kept);
      const published = lost.kept - hidden + gained.new + gained.takenOver + gained.gainedBySplits;
      const powers = {
        ...nothing,
        ...lost,
        ...gained,
        new: gained.new + secretNew,
        notPublic: hidden + secretNew,
        reported,
        published,
      };
      const figures: ReportFigures = { ...release([]), powers, gains: gained, reporting: 1, categories: [] };
      const sentence = sentenceOf(figures);
      const of = (word: string): number => Number(new RegExp(`${word}(\\d+)项`).exec(sentence)?.[1] ?? 0);
      const gone = ['取消', '合并减少', '下放', '转移', '划转', '移出', '暂停', '待研究', '其他方式减少'];
      const more = ['新增', '承接', '拆分增加'];
      const sum = (words: readonly string[]): number => words.reduce((total, word) => total + of(word), 0);
      expect(reported - sum(gone) + sum(more)).toBe(published);
      const losses = reported - lost.kept;
      if (hidden > 0 && losses > 0) expect(of('其他方式减少')).toBeGreaterThan(hidden);
    }),
  );
});
