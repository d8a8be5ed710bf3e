import { describe, expect, it } from 'vitest';
import { categoryCodes, categoryName, categorySets } from '#shared/model/category.ts';
import { findCategory, parseCategory } from '#shared/model/categoryWords.ts';

describe('parseCategory', () => {
  it.each([
    ['许可', 'XK'],
    ['行政许可类', 'XK'],
    ['行政审批', 'XK'],
    ['一、行政许可（20项）', 'XK'],
    ['（三）行政处罚', 'CF'],
    ['行政处罚（ 35 项）', 'CF'],
    ['行政处罚权', 'CF'],
    ['01-行政许可', 'XK'],
    ['强制措施', 'QZ'],
    ['行政强制（执行）', 'QZ'],
    ['行政强制-行政强制措施', 'QZ'],
    ['行 政\n征 收', 'ZS'],
    ['行政监督检查', 'JC'],
    ['行政检查事项', 'JC'],
    ['其它', 'QT'],
    ['其他行政权力', 'QT'],
    ['其他行政职权', 'QT'],
    ['其他类', 'QT'],
    ['其他权力事项清单', 'QT'],
    ['审核转报', 'QT'],
    ['行政备案', 'BA'],
    ['公共服务事项', 'FW'],
    ['内部审批', 'NB'],
  ] as const)('reads %j as %s', (text, code) => {
    expect(parseCategory(text)).toBe(code);
  });

  it.each([
    '',
    '无',
    '行政',
    '04',
    '行政权力',
    '非行政许可审批',
    '共性权力',
    '行政许可、行政处罚',
    '对拒绝行政检查的处罚',
    '食品经营许可',
  ])('does not take %j for a category', (text) => {
    expect(parseCategory(text)).toBeNull();
  });

  it('reads back every printed name of every set', () => {
    for (const set of categorySets) for (const { code, name } of set.members) expect(parseCategory(name)).toBe(code);
    for (const code of categoryCodes) expect(parseCategory(categoryName(code))).toBe(code);
  });
});

describe('findCategory', () => {
  it.each([
    ['某区住建局行政处罚清单（报送）.xls', 'CF'],
    ['附件2：行政强制措施及行政强制执行', 'QZ'],
    ['某局其他行政权力汇总', 'QT'],
    ['某局其他职权', 'QT'],
    ['表三 行政许可', 'XK'],
  ] as const)('finds in %j %s', (text, code) => {
    expect(findCategory(text)).toBe(code);
  });

  it.each(['行政许可和行政处罚汇总', '某局权责清单', '非行政许可审批事项', '依据《行政处罚法》清理'])(
    'finds no single category in %j',
    (text) => {
      expect(findCategory(text)).toBeNull();
    },
  );
});
