import { describe, expect, it } from 'vitest';
import { missingPowers } from '#shared/check/lists.ts';
import { reasonText } from '#shared/check/reasonText.ts';
import { aContext, anItem, findingsOf, rulesOf } from './sampleItems.ts';

const licence = { name: '取水许可', declaredCategory: 'XK', suggestion: { code: 'XK', confidence: 0.99 } } as const;
const levy = { name: '水资源费征收', declaredCategory: 'ZS', suggestion: { code: 'ZS', confidence: 0.99 } } as const;

describe('rules on official lists', () => {
  it('R18 asks about powers that were never exercised, not about those without figures', () => {
    const caseNumbers = {
      years: 3,
      counts: new Map([
        [1, 0],
        [2, 4],
      ]),
    }; // prettier-ignore
    const found = findingsOf([anItem(1), anItem(2), anItem(3)], aContext({ tables: { caseNumbers } }));
    expect(found).toMatchObject([{ item: 1, rule: 'R18', proposal: { decision: '暂停' } }]);
    expect(found[0]?.reason).toMatch(/^近3年未发生管理行为/);
  });

  it('R24 and R25 refuse what no list names', () => {
    const tables = {
      licenceItems: [{ name: '河道采砂许可', document: '许可清单' }],
      feeItems: [{ name: '水资源费征收', document: '收费目录' }],
    };
    expect(rulesOf([anItem(1, licence), anItem(2, levy), anItem(3)], aContext({ tables }))).toEqual(['1 R24']);
    const swapped = {
      licenceItems: [{ name: '取水许可', document: '' }],
      feeItems: [{ name: '排污费征收', document: '' }],
    };
    expect(rulesOf([anItem(1, licence), anItem(2, levy)], aContext({ tables: swapped }))).toEqual(['2 R25']);
  });

  it('R28 ends what was good until a day', () => {
    const temporaryItems = [{ name: '取水许可', document: '某令第1号', expires: '2024-05-31' }];
    const [found] = findingsOf([anItem(1, licence)], aContext({ tables: { temporaryItems } }));
    expect(found).toMatchObject({ rule: 'R28', proposal: { decision: '取消' } });
    expect(found?.reason).toContain('依据某令第1号，该临时性事项实施期限至2024-05-31');
    const still = [{ name: '取水许可', document: '某令第1号', expires: '2024-12-31' }];
    expect(rulesOf([anItem(1, licence)], aContext({ tables: { temporaryItems: still } }))).toEqual([]);
  });

  it('R23 lists what nobody reported', () => {
    const generalCatalogue = [
      { name: '取水许可', document: '通用目录', category: 'XK' },
      { name: '河道采砂许可', document: '通用目录', category: 'XK' },
    ] as const;
    const missing = missingPowers([anItem(1, licence)], aContext({ tables: { generalCatalogue } }));
    expect(missing.map(({ name, document }) => reasonText({ rule: 'R23', values: { name, document } }))).toEqual([
      '依据通用目录，本级应行使“河道采砂许可”职权，建议新增。',
    ]);
    expect(missingPowers([], aContext())).toEqual([]);
  });
});
