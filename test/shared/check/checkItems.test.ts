import { describe, expect, it } from 'vitest';
import { checkItems, inertRules } from '#shared/check/checkItems.ts';
import { severities } from '#shared/check/finding.ts';
import { rules } from '#shared/check/rules.ts';
import { tableTitles } from '#shared/check/tables.ts';
import { aContext, anItem, findingsOf, rulesOf } from './sampleItems.ts';

describe('the rule table', () => {
  it('holds R01 to R30 once each, and our own rules behind X', () => {
    const ids = rules.map(({ id }) => id);
    const listed = Array.from({ length: 30 }, (_, at) => `R${String(at + 1).padStart(2, '0')}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(listed));
    expect(ids.filter((id) => !listed.includes(id)).every((id) => id.startsWith('X'))).toBe(true);
  });

  it('applies the rules in the order of the field', () => {
    const order = ['R15', 'R01', 'R12', 'R05', 'R17', 'R20', 'R23', 'R29', 'R30'];
    const at = order.map((id) => rules.findIndex((rule) => rule.id === id));
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });

  it('has words for each rule', () => {
    for (const rule of rules) {
      expect(rule.title).not.toBe('');
      expect(rule.reason).toMatch(/。$/);
      expect(severities).toContain(rule.severity);
    }
  });
});

describe('checkItems', () => {
  it('finds nothing on a lawful power: R30 is the default and is not stored', () => {
    expect(checkItems([anItem(1), anItem(2)], aContext())).toEqual([]);
  });

  it('reports several rules on one item in the order of application', () => {
    const item = anItem(1, { basis: '', laws: [], flags: ['struck-out', 'bidi'], declaredCategory: 'XK' });
    expect(rulesOf([item])).toEqual(['1 X01', '1 R01', '1 R22', '1 X02']);
  });

  it('judges sub-items by their row alone', () => {
    const parent = anItem(1);
    const child = anItem(2, { parentId: 1, basis: '', laws: [], flags: ['struck-out'] });
    expect(rulesOf([parent, child])).toEqual(['2 X01']);
  });

  it('says which rules are inert and what they need', () => {
    const inert = inertRules(aContext());
    expect(inert.map(({ rule }) => rule).sort()).toEqual(
      ['R04', 'R12', 'R13', 'R14', 'R18', 'R23', 'R24', 'R25', 'R28'].sort(),
    );
    for (const { title, needs } of inert) {
      expect(title).not.toBe('');
      expect(Object.values(tableTitles).map(({ zh }) => zh)).toContain(needs);
    }
    expect(inertRules(aContext({ tables: { feeItems: [] } })).map(({ rule }) => rule)).not.toContain('R25');
  });
});

describe('rows that were marked', () => {
  it('X01 proposes to cancel a struck-out row', () => {
    const [found] = findingsOf([anItem(1, { flags: ['struck-out'] })]);
    expect(found).toMatchObject({ rule: 'X01', proposal: { decision: '取消' } });
  });

  it('X02 names the suspicious characters and proposes nothing', () => {
    const [found] = findingsOf([anItem(1, { flags: ['replacement-character', 'private-use'] })]);
    expect(found).toMatchObject({ rule: 'X02', proposal: null });
    expect(found?.reason).toBe('名称或者依据含乱码、自造字（私有区字符），请核对原文。');
  });

  it('X08 asks to look at the list where the row was hidden, joined or nameless', () => {
    const [found] = findingsOf([anItem(1, { flags: ['hidden-row', 'joined'] })]);
    expect(found).toMatchObject({ rule: 'X08', proposal: null });
    expect(found?.reason).toBe('该行在来表中为隐藏行；由来表中多行拼接而成，请核对来表。');
  });
});
