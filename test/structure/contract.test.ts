import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CallName, contract } from '#shared/contract.ts';
import { fillWords } from '#shared/model/failure.ts';
import { failureWords } from '#shared/model/failureWords.ts';
import { intakeFailureWords } from '#shared/model/intakeFailure.ts';

const folder = resolve(import.meta.dirname, '../electron');
const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n');

describe('every call of the contract', () => {
  const names = Object.keys(contract).filter((name): name is CallName => name in contract);

  it.each(names.map((name) => [name]))('%s is tested', (name) => {
    expect(tests.includes(`call('${name}'`) || tests.includes(`ask('${name}'`)).toBe(true);
  });
});

describe('every failure', () => {
  it.each(Object.entries({ ...failureWords, ...intakeFailureWords }))(
    '%s has its words in both languages',
    (_, words) => {
      const names = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
      expect(words.zh).toMatch(/[。）}]$/);
      expect(words.en).toMatch(/[.}]$/);
      expect(names(words.en)).toEqual(names(words.zh));
      expect(
        fillWords(words.zh, Object.fromEntries([...names(words.zh)].map((name) => [name ?? '', 1]))),
      ).not.toContain('{');
    },
  );
});
