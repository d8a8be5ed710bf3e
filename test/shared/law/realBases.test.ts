import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readBasis } from '#shared/law/parseCitations.ts';

const folder = process.env.QUANQING_REAL_DATA ?? join(import.meta.dirname, '../../../../shared/data');
const file = join(folder, 'expected-items.csv');
const present = existsSync(file);

describe.skipIf(!present)(`the bases of real lists${present ? '' : ' (absent, skipped)'}`, () => {
  const text = present ? readFileSync(file, 'utf8').replace(/^\ufeff/, '') : '';
  const bases = Papa.parse<{ basis?: string }>(text, { header: true, skipEmptyLines: true }).data.map(
    (row) => row.basis ?? '',
  );
  const citing = bases.filter((basis) => /《.*》/s.test(basis) && /第.{1,12}条/s.test(basis));

  test('at least 99 in 100 of those that name a law and an article are read with both', () => {
    const read = citing.filter((basis) =>
      readBasis(basis).citations.some(({ law, refs }) => law !== null && refs.length > 0),
    );
    expect(citing.length).toBeGreaterThan(1000);
    expect(read.length / citing.length).toBeGreaterThanOrEqual(0.99);
  });
});
