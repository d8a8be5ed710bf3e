import { expect, test } from 'vitest';
import { Failure, failureText } from '#shared/model/failure.ts';

test('the reason that the system gives is put into words, and stays a code for programs', () => {
  const failure = new Failure('cannot-write', { file: '清单.csv', detail: 'ENOSPC' });
  expect(failure.values.detail).toBe('ENOSPC');
  expect(failure.message).toContain('“清单.csv”（磁盘已满）');
  expect(failureText(failure, 'en')).toContain('“清单.csv” (the disk is full)');
  expect(failureText({ code: 'cannot-read', values: { file: 'a', detail: 'EXOTIC' } }, 'zh')).toContain('（EXOTIC）');
});
