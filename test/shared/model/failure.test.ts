import { expect, test } from 'vitest';
import { Failure, failureText } from '#shared/model/failure.ts';

test('the reason that the system gives is put into words, and stays a code for programs', () => {
  const failure = new Failure('cannot-write', { file: '清单.csv', detail: 'ENOSPC' });
  expect(failure.values.detail).toBe('ENOSPC');
  expect(failure.message).toContain('“清单.csv”（磁盘已满）');
  expect(failureText(failure, 'en')).toContain('“清单.csv” (the disk is full)');
  expect(failureText({ code: 'cannot-read', values: { file: 'a', detail: 'EXOTIC' } }, 'zh')).toContain('（EXOTIC）');
});

test('a damaged file is told in words, not in those of SQLite', () => {
  const failure = new Failure('catalogue-damaged', { file: '清单', detail: 'database disk image is malformed' });
  expect(failure.message).toBe('“清单”已损坏（文件内容有缺损）。请从备份恢复。');
});

test('fields are told by what people call them, and stay codes for programs', () => {
  const failure = new Failure('undo-conflict', { operation: 1, later: 2, fields: 'confirmedCategory, name' });
  expect(failure.values.fields).toBe('confirmedCategory, name');
  expect(failure.message).toContain('（核定类别、名称）');
  expect(failureText(failure, 'en')).toContain('(Confirmed category, Name)');
});
