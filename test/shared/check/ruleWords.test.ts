import { expect, it } from 'vitest';
import { rules } from '#shared/check/rules.ts';
import { ruleAbout, ruleTitle, ruleWords } from '#shared/check/ruleWords.ts';
import { tableTitles } from '#shared/check/tables.ts';

it('names and explains every rule in both languages, and nothing else', () => {
  expect(Object.keys(ruleWords).sort()).toEqual(rules.map(({ id }) => id).sort());
  for (const { id, title } of rules) {
    expect(ruleTitle(id, 'zh')).toBe(title);
    expect(ruleTitle(id, 'en')).toMatch(/^[A-Z]/);
    expect(ruleAbout(id, 'zh')).toMatch(/。$/);
    expect(ruleAbout(id, 'en')).toMatch(/^[^\u4e00-\u9fff]*(?:非行政许可审批[^\u4e00-\u9fff]*)?\.$/);
  }
  expect(ruleTitle('Y99', 'en')).toBe('Y99');
});

it('names every table in both languages', () => {
  for (const { zh, en } of Object.values(tableTitles)) {
    expect(zh).toMatch(/[\u4e00-\u9fff]/);
    expect(en).not.toMatch(/[\u4e00-\u9fff]/);
  }
});
