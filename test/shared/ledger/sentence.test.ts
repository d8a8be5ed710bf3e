import { expect, test } from 'vitest';
import { drawUpLedger, type LedgerCounts, type PowerCount } from '#shared/ledger/ledger.ts';
import { ledgerSentence, ledgerWords, rowsSentence } from '#shared/ledger/sentence.ts';

const common = { origin: 'reported', isPublic: true, main: true, asSubItem: false } as const;
const powers: PowerCount[] = [
  { ...common, decision: '保留', count: 2969 },
  { ...common, decision: '保留', isPublic: false, count: 3 },
  { ...common, decision: '合并', count: 1790 },
  { ...common, decision: '取消', count: 571 },
  { ...common, decision: '新增', origin: 'added', count: 8 },
];
const counts: LedgerCounts = {
  rows: [
    { outcome: 'item', reason: null, count: 5333 },
    { outcome: 'aside', reason: 'heading', count: 1_000_067 },
  ],
  powers,
  rowsRead: 1_005_400,
  reported: 5333,
  published: 2977,
  publishedSubItems: 0,
};

test('the line of the two balances', () => {
  expect(ledgerSentence(drawUpLedger(counts), ledgerWords.zh)).toBe(
    '上报 5,333 = 保留 2,972 + 合并 1,790 + 取消 571 · 公布 2,977 = 保留 2,972 + 新增 8 − 不公开 3',
  );
  expect(ledgerSentence(drawUpLedger(counts), ledgerWords.en)).toBe(
    'reported 5,333 = kept 2,972 + merged 1,790 + cancelled 571 · published 2,977 = kept 2,972 + new 8 − not public 3',
  );
});

test('the line of rows', () => {
  expect(rowsSentence(drawUpLedger(counts), ledgerWords.zh)).toBe('读入行 1,005,400 = 成为事项 5,333 + 搁置 1,000,067');
});

test('a balance that fails does not read as an equation', () => {
  expect(ledgerSentence(drawUpLedger({ ...counts, published: 2976 }), ledgerWords.zh)).toContain('公布 2,976 ≠ 保留');
});

test('nothing yet', () => {
  const empty = { rows: [], powers: [], rowsRead: 0, reported: 0, published: 0, publishedSubItems: 0 };
  expect(ledgerSentence(drawUpLedger(empty), ledgerWords.zh)).toBe('上报 0 = 保留 0 · 公布 0 = 保留 0');
});
