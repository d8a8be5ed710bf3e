import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dispositionText } from '#shared/approve/dispositionText.ts';
import { excerpt, isTooLong } from '#shared/approve/excerpt.ts';
import { opinionText } from '#shared/approve/opinionText.ts';

describe('what was decided, in a cell', () => {
  const open = { parentId: null, decision: null, asSubItem: false, decisionTarget: null, into: null };
  const into = { number: '住建-罚-0031', name: '对违法承揽工程的处罚' };
  test.each([
    [open, '待研究'],
    [{ ...open, parentId: 7 }, '随主项'],
    [{ ...open, parentId: 7, decision: '取消' as const }, '取消'],
    [{ ...open, decision: '保留' as const }, '保留'],
    [{ ...open, decision: '合并' as const, into }, '合并至 住建-罚-0031 对违法承揽工程的处罚'],
    [
      { ...open, decision: '合并' as const, into, asSubItem: true },
      '合并至 住建-罚-0031 对违法承揽工程的处罚（作为子项）',
    ],
    [{ ...open, decision: '下放' as const, decisionTarget: '街道办事处' }, '下放（街道办事处）'],
    [{ ...open, decision: '下放' as const, decisionTarget: '' }, '下放'],
  ])('%j', (decided, text) => {
    expect(dispositionText(decided)).toBe(text);
  });

  test('names what it goes into by its number, and a long name by its beginning', () => {
    const text = dispositionText({ ...open, decision: '合并', into: { ...into, name: '对'.repeat(200) } });
    expect(text).toBe(`合并至 住建-罚-0031 ${'对'.repeat(40)}…`);
  });
});

describe('what a department said', () => {
  test('nothing came back: not agreed, not refused', () => expect(opinionText(null)).toBe('未答复'));
  test('the row came back as it was sent', () => expect(opinionText({})).toBe('未提意见'));
  test('what was asked for first, what was changed unasked behind it', () => {
    const said = { name: '新名称', suggestion: '名称应与条例一致', opinion: '不同意', result: '取消', basis: ' ' };
    expect(opinionText(said)).toBe(
      '不同意；建议处理结果：取消；修改建议及理由：名称应与条例一致；建议将事项名称改为“新名称”',
    );
  });
});

describe('a text too long for its cell', () => {
  const text = fc.string({ unit: fc.constantFrom('法', '。', '；', '\n', 'a', '1', '《'), maxLength: 3000 });

  test('begins as it does, says where it goes on, and fits then', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('basis' as const, 'reason' as const, 'name' as const), (whole, key) => {
        if (!isTooLong(key, whole)) return;
        const shown = excerpt(key, whole, 12);
        expect(isTooLong(key, shown)).toBe(false);
        const [begun = '', rest] = shown.split('……（全文见附件《依据汇编》第12条）');
        expect(rest).toBe('');
        expect(whole.startsWith(begun)).toBe(true);
      }),
    );
  });

  test('is one of a field that a cell may not hold whole', () => {
    expect(isTooLong('basis', '《建筑法》第七条。'.repeat(20))).toBe(false);
    expect(isTooLong('basis', '《建筑法》第七条。'.repeat(60))).toBe(true);
    expect(isTooLong('basis', '一\n'.repeat(21))).toBe(true);
    expect(isTooLong('suggestion', '改'.repeat(5000))).toBe(false);
  });
});
