import { describe, expect, it } from 'vitest';
import { valueWord } from '#shared/model/changeWords.ts';
import { fieldWord } from '#shared/model/fieldWords.ts';
import { historyText, operationText } from '#shared/model/operationWords.ts';

describe('what an operation did', () => {
  const decide = { code: 'decide', values: { as: '合并、取消', items: 3, by: '规则 R02' } };

  it('is told in both languages from one table', () => {
    expect(operationText(decide, 'zh')).toBe('合并、取消 3 项（规则 R02）');
    expect(operationText(decide, 'en')).toBe('Merge, Cancel: 3 (rule R02)');
    const verdict = { code: 'verdict', values: { a: '住建-罚-0001', b: '住建-罚-0002', verdict: '不同' } };
    expect(operationText(verdict, 'en')).toBe('Held 住建-罚-0001 and 住建-罚-0002 to be different');
  });

  it('keeps the words of the operation and prints its figures as the window does', () => {
    const group = { as: '合并', items: 1641, by: '重复：住建-罚-0001 等 3 项，及同样的组，把握不低于 0.95' };
    const figure = (value: number) => value.toLocaleString('en-GB');
    expect(operationText({ code: 'decide', values: group }, 'zh', figure)).toBe(
      '合并 1,641 项（重复：住建-罚-0001 等 3 项，及同样的组，把握不低于 0.95）',
    );
    expect(operationText({ code: 'decide', values: group }, 'en', figure)).toBe(
      'Merge: 1,641 (duplicates: 住建-罚-0001 and 2 more, and groups like it, confidence from 0.95)',
    );
    const several = { code: 'decide', values: { as: '取消', items: 3, by: '含子项 2' } };
    expect(operationText(several, 'en')).toBe('Cancel: 3 (2 sub-items among them)');
    const edit = { code: 'edit', values: { number: '12 项', fields: '名称、设定依据' } };
    expect(operationText(edit, 'en')).toBe('Edited 12 items: name, legal basis');
  });

  it('is told of an undone one with the step that it undid', () => {
    expect(historyText({ kind: 'undo', summary: decide, undoes: 7 }, 'zh')).toBe(
      '撤销第 7 步：合并、取消 3 项（规则 R02）',
    );
    expect(historyText({ kind: 'redo', summary: decide, undoes: 7 }, 'en')).toBe(
      'Redid step 7: Merge, Cancel: 3 (rule R02)',
    );
  });

  it('shows a code that a newer program wrote as it is', () => {
    expect(operationText({ code: 'teleport', values: {} }, 'zh')).toBe('teleport');
  });
});

it('names fields and puts their codes into words', () => {
  expect(fieldWord('decisionReason', 'zh')).toBe('理由');
  expect(fieldWord('extra.desk', 'en')).toBe('Office in charge');
  expect(fieldWord('colour', 'zh')).toBe('colour');
  expect(valueWord('confirmedCategory', 'CF', 'zh')).toBe('行政处罚');
  expect(valueWord('isPublic', '0', 'en')).toBe('no');
  expect(valueWord('decision', '合并', 'zh')).toBe('合并');
  expect(valueWord('decision', '合并', 'en')).toBe('Merge');
  expect(valueWord('decision', null, 'zh')).toBe('待研究');
  expect(valueWord('name', null, 'zh')).toBe('');
});
