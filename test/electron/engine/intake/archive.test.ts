import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openArchive } from '#engine/intake/archive.ts';

const all = () => true;

function refusal(code: string) {
  return expect.objectContaining({ code });
}

/** Overwrites the size that an entry declares, in its local header and in the directory. */
function declareSize(bytes: Uint8Array, size: number): Uint8Array {
  const changed = Buffer.from(bytes);
  changed.writeUInt32LE(size, 22);
  changed.writeUInt32LE(size, changed.indexOf('PK\x01\x02', 0, 'latin1') + 24);
  return changed;
}

test('any archive unpacks to what was packed', () => {
  const parts = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}\.xml$/), fc.uint8Array({ maxLength: 200 }));
  fc.assert(
    fc.property(parts, fc.constantFrom<0 | 6>(0, 6), (packed, level) => {
      const unpacked = openArchive(zipSync(packed, { level })).unpack(all);
      expect(Object.fromEntries([...unpacked].map(([name, part]) => [name, [...part]]))).toEqual(
        Object.fromEntries(Object.entries(packed).map(([name, part]) => [name, [...part]])),
      );
    }),
  );
});

test('any damage is noticed or harmless, never another error', () => {
  const packed = zipSync({ 'a.xml': new TextEncoder().encode('对拒绝配合统计调查的处罚'.repeat(20)) });
  const original = openArchive(packed).unpack(all).get('a.xml');
  fc.assert(
    fc.property(fc.nat(packed.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const damaged = packed.map((byte, index) => (index === at ? byte ^ change : byte));
      try {
        const part = openArchive(damaged).unpack(all).get('a.xml');
        if (part !== undefined) expect(Buffer.from(part).equals(Buffer.from(original ?? []))).toBe(true);
      } catch (thrown) {
        expect(['truncated', 'encrypted', 'zip-bomb']).toContain(
          thrown instanceof Error && 'code' in thrown && thrown.code,
        );
      }
    }),
    { numRuns: 500 },
  );
});

describe('a bomb is refused', () => {
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(150 * 1024 * 1024) }, { level: 1 });

  test('by its ratio, before it is unpacked', () => {
    expect(() => openArchive(bomb).unpack(all)).toThrow(refusal('zip-bomb'));
  });

  test('by its size', () => {
    expect(() => openArchive(declareSize(bomb, 0xf0000000)).unpack(all)).toThrow(refusal('zip-bomb'));
  });

  test('when it declares less than it holds', () => {
    expect(() => openArchive(declareSize(bomb, 1000)).unpack(all)).toThrow(refusal('truncated'));
  });

  test('but not what nobody asks to unpack', () => {
    expect(openArchive(bomb).unpack(() => false).size).toBe(0);
    expect(openArchive(bomb).names).toEqual(['xl/workbook.xml']);
  });
});
