import { describe, expect, test } from 'vitest';
import { readBasis } from '#shared/law/parseCitations.ts';
import { seedCases } from './citations.seed.ts';

/** The notation of the expected column. */
function written(text: string): string {
  return readBasis(text)
    .citations.map(({ law, docNo, refs, annexItem }) => {
      const annex = annexItem === null ? '' : ` 附件${annexItem}`;
      return `${law ?? '—'} | ${docNo ?? '—'} | ${refs.join(',') || '—'}${annex}`;
    })
    .join(' ‖ ');
}

describe('the reference strings', () => {
  test.each(seedCases)('%s', (input, expected) => {
    expect(written(input)).toBe(expected);
  });
});
