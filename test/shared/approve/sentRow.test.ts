import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approvalColumns, type ColumnKey, columnKeys } from '#shared/approve/columns.ts';
import { readManifest, writeManifest } from '#shared/approve/manifest.ts';
import { readToken, rowCheck, type SentRow, writeToken } from '#shared/approve/sentRow.ts';

const row: SentRow = {
  uid: '0198a1b2-0000-7000-8000-000000000001',
  parentUid: null,
  number: '住建-罚-0031',
  department: '昆都仑区住房和城乡建设局',
  cells: { name: '对擅自改变绿化用地使用性质的处罚', basis: '《城市绿化条例》第二十七条' },
};
const round = '0198a1b2-0000-7000-8000-0000000000aa';

describe('the token of a row', () => {
  it('comes back as it was written', () => {
    expect(readToken(writeToken(round, row))).toEqual({ round, item: row.uid, check: rowCheck(round, row) });
  });

  it('is told apart from whatever else a cell may hold', () => {
    fc.assert(fc.property(fc.string(), (text) => text.startsWith('QQ1|') || readToken(text) === null));
  });

  it('changes with every cell, and with the round', () => {
    const cells = fc.dictionary(fc.constantFrom<ColumnKey>(...columnKeys), fc.string());
    fc.assert(
      fc.property(cells, fc.constantFrom<ColumnKey>(...columnKeys), fc.string({ minLength: 1 }), (sent, key, more) => {
        const before = { ...row, cells: sent };
        const after = { ...row, cells: { ...sent, [key]: `${sent[key] ?? ''}${more}` } };
        return rowCheck(round, before) !== rowCheck(round, after) && rowCheck(round, before) !== rowCheck('x', before);
      }),
    );
  });
});

describe('the columns of a workbook that goes out', () => {
  it('leave the ones who answer their own cells, and those only', () => {
    const writable = (kind: 'solicit' | 'approve') =>
      approvalColumns[kind].filter((column) => column.writable).map(({ header }) => header);
    expect(writable('solicit')).toEqual(['贵单位意见', '建议处理结果', '修改建议及理由']);
    expect(writable('approve')).toEqual(['法制审查意见', '会审意见', '处理结果', '理由']);
  });
});

describe('the manifest', () => {
  const manifest = {
    format: 1,
    catalogue: 'c',
    list: '昆都仑区行政权力清单',
    round,
    number: 1,
    kind: 'solicit',
    department: null,
    sentAt: '2015-06-01T08:00:00.000Z',
    rows: 12,
  } as const;

  it('comes back as it was written', () => {
    expect(readManifest(writeManifest(manifest))).toEqual({ is: 'ours', manifest });
  });

  it('of a newer program is told from a broken one', () => {
    expect(readManifest(JSON.stringify({ format: 2 }))).toEqual({ is: 'newer', format: 2 });
    expect(readManifest(JSON.stringify({ ...manifest, rows: -1 }))).toEqual({ is: 'broken' });
    expect(readManifest('{')).toEqual({ is: 'broken' });
  });
});
