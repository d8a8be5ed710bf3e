import { expect, test } from 'vitest';
import { drawUpLedger, type Ledger } from '#shared/ledger/ledger.ts';
import type { Disposition } from '#shared/model/decision.ts';
import type { ReleaseContent } from '#shared/publish/release.ts';
import { reportLines, reportTable } from '#shared/publish/reportTable.ts';
import { item, release } from './releaseFixture.ts';

const items = [
  item('住建-许-0001', { category: 'XK' }),
  item('住建-罚-0001'),
  item('住建-罚-0002', { outcome: '取消' }),
  item('住建-罚-0003', { outcome: '合并' }),
  item('住建-罚-0004', { origin: 'added', decision: '新增' }),
  item('住建-其-0001', { category: 'QT', outcome: '移出' }),
];

/** A ledger of so many reported powers. */
function ledgerOf(reported: number, decision: Disposition | null = '保留'): Ledger {
  const count = {
    origin: 'reported',
    decision,
    isPublic: true,
    main: true,
    asSubItem: false,
    count: reported,
  } as const;
  return drawUpLedger({ rows: [], powers: [count], rowsRead: 0, reported, published: reported, publishedSubItems: 0 });
}

function withCategories(content: ReleaseContent, counts: Readonly<Record<string, number>>): ReleaseContent {
  const categories = Object.entries(counts).map(([category, count]) => ({ category, ledger: ledgerOf(count) }));
  return { ...content, ledger: { ...content.ledger, categories } };
}

test('sets what was reported against what is published, with what is new apart', () => {
  const content = withCategories(release(items), { 行政许可: 1, 行政处罚: 3, 其他行政权力: 1 });
  const lines = reportLines(reportTable(content)).filter((line) => line[1] !== '0');
  expect(lines).toEqual([
    ['行政许可', '1', '1', '0', '0', '0.00%', '0.00%'],
    ['行政处罚', '3', '2', '1', '1', '33.33%', '66.67%'],
    ['其他行政权力', '1', '0', '0', '1', '100.00%', '100.00%'],
    ['合计', '5', '3', '1', '2', '40.00%', '60.00%'],
  ]);
});

test('counts a category where the set folds it, and names what has no place in it', () => {
  const content = withCategories(release(items), { 行政许可: 1, 行政备案: 2, 公共服务: 1, '': 1 });
  const lines = reportLines(reportTable(content)).map(([name, reported]) => [name, reported]);
  expect(lines).toContainEqual(['其他行政权力', '2']);
  expect(lines.slice(-2)).toEqual([
    ['未列入以上类别', '2'],
    ['合计', '5'],
  ]);
});

test('speaks of no reduction while anything is undecided', () => {
  const draft = release(items, { draft: true });
  const content = { ...draft, ledger: { ...draft.ledger, whole: ledgerOf(5, null) } };
  expect(reportLines(reportTable(content)).map((line) => line.slice(5))).toEqual(Array(12).fill(['—', '—']));
});
