import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remembering } from '#shared/text/remember.ts';

/** One that counts how often it is asked, and what it is asked. */
function counted(most: number) {
  const asked: string[] = [];
  const remembered = remembering(most, (text) => {
    asked.push(text);
    return { length: text.length };
  });
  return { asked, remembered };
}

const texts = fc.array(fc.nat({ max: 30 }).map(String), { maxLength: 200 });

test('answers what the function answers, whatever was asked before', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 12 }), (list, most) => {
      const { remembered } = counted(most);
      expect(list.map((text) => remembered(text).length)).toEqual(list.map((text) => text.length));
    }),
  );
});

test('remembers the last texts, and no more than twice as many', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 12 }), (list, most) => {
      const { asked, remembered } = counted(most);
      for (const text of list) remembered(text);
      // The texts from the last to the first, each once.
      const latest = [...new Set(list.toReversed())];
      const computed = asked.length;
      for (const text of latest.slice(0, most).toReversed()) remembered(text);
      expect(asked.length).toBe(computed);
      const fresh = Array.from({ length: 2 * most + 1 }, (_, at) => `new ${at}`);
      for (const text of fresh) remembered(text);
      for (const text of latest) remembered(text);
      expect(asked.length).toBe(computed + fresh.length + latest.length);
    }),
  );
});

test('goes on remembering where a few more are asked in turn than it is made for', () => {
  const { asked, remembered } = counted(10);
  for (let round = 0; round < 20; round += 1) for (let text = 0; text < 12; text += 1) remembered(String(text));
  expect(asked.length).toBeLessThan(60);
});
