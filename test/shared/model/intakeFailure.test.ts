import { expect, test } from 'vitest';
import { type IntakeFailureCode, intakeFailureText, intakeFailureWords } from '#shared/model/intakeFailure.ts';

const codes = Object.keys(intakeFailureWords).filter((code): code is IntakeFailureCode => code in intakeFailureWords);

test.each(codes)('%s names the file and says something in both languages', (code) => {
  const failure = { code, file: '甲局/清单.xlsx', detail: '40 MB' };
  for (const language of ['zh', 'en'] as const) {
    const words = intakeFailureText(failure, language);
    expect(words).toContain('甲局/清单.xlsx');
    expect(words).not.toMatch(/\{\w+\}/);
  }
});

test('a file that is no table is called by its kind', () => {
  const failure = { code: 'not-a-table-file', file: '扫描.pdf', detail: 'pdf' } as const;
  expect(intakeFailureText(failure, 'zh')).toBe(
    '“扫描.pdf”是PDF 文件，不是表格文件。请索取 .xlsx、.xls、.ods、.csv 或 .docx 格式的清单。',
  );
  expect(intakeFailureText(failure, 'en')).toContain('is a PDF, not a table');
});
