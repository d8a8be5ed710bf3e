import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FontRun, readStringRuns } from '#engine/intake/sharedStringRuns.ts';

interface SharedString {
  readonly characters: number;
  readonly wide: boolean;
  readonly phoneticBytes: number;
  readonly runs: readonly FontRun[];
}

const word = fc.nat(0xffff);
const sharedString: fc.Arbitrary<SharedString> = fc.record({
  characters: fc.nat(60),
  wide: fc.boolean(),
  phoneticBytes: fc.nat(9),
  runs: fc.array(fc.record({ start: word, font: word }), { maxLength: 4 }),
});

const low = (value: number, bytes: number) =>
  Array.from({ length: bytes }, (_, place) => (value >> (8 * place)) & 0xff);

/** Writes strings as Excel does: characters that do not fit into a segment go on in the next, behind new flags. */
function write(strings: readonly SharedString[], capacity: number): Buffer[] {
  const segments: number[][] = [[...low(strings.length, 4), ...low(strings.length, 4)]];
  const last = () => segments.at(-1) ?? [];
  const put = (bytes: readonly number[]) => {
    for (const byte of bytes) {
      if (last().length >= capacity) segments.push([]);
      last().push(byte);
    }
  };
  for (const { characters, wide, phoneticBytes, runs } of strings) {
    const flags = (wide ? 1 : 0) | (phoneticBytes > 0 ? 4 : 0) | (runs.length > 0 ? 8 : 0);
    put([...low(characters, 2), flags]);
    if (runs.length > 0) put(low(runs.length, 2));
    if (phoneticBytes > 0) put(low(phoneticBytes, 4));
    for (let index = 0; index < characters; index += 1) {
      const character = wide ? [0x41, 0x4e] : [0x41];
      if (last().length + character.length > capacity) segments.push([flags & 1]);
      last().push(...character);
    }
    for (const { start, font } of runs) put([...low(start, 2), ...low(font, 2)]);
    put(new Array<number>(phoneticBytes).fill(0xff));
  }
  return segments.map((segment) => Buffer.from(segment));
}

test('runs are found whatever the strings are and wherever a record ends', () => {
  fc.assert(
    fc.property(fc.array(sharedString, { maxLength: 20 }), fc.integer({ min: 8, max: 80 }), (strings, capacity) => {
      expect(readStringRuns(write(strings, capacity))).toEqual(strings.map(({ runs }) => runs));
    }),
    { numRuns: 300 },
  );
});

test('a table cut short, or one that claims four billion strings, ends', () => {
  const [whole = Buffer.alloc(0)] = write([{ characters: 5, wide: true, phoneticBytes: 0, runs: [] }], 100);
  expect(readStringRuns([whole.subarray(0, 14)])).toEqual([[]]);
  expect(readStringRuns([Buffer.from([0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 1, 0, 0, 0x41])])).toEqual([[]]);
  expect(readStringRuns([])).toEqual([]);
});
