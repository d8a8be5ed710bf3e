import { chmod, mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isIntakeFailure, toIntakeFailure } from '#engine/intake/fileReading.ts';
import { readWorkbook } from '#engine/intake/readFile.ts';
import { intakeFailureText } from '#shared/model/intakeFailure.ts';
import { ole, rawXlsx, text } from '../../../fixtures/intake/files.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quanqing-read-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function put(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

test('a file comes with its size and its hash, by which it is known again', async () => {
  const result = await readWorkbook(await put('一.csv', text('序号,名称\n')));
  expect(result).toMatchObject({
    sha256: 'ceb9459f33b6da20db58bf890e24f03521221aa38c6532cf1fc64f8de22ddfe6',
    size: 14,
    reading: { format: 'csv' },
  });
});

test.each([
  ['从系统导出.xls', '序号,名称\n1,对施工单位偷工减料的处罚\n'],
  ['只有一列.xls', '事项名称\n对施工单位偷工减料的处罚\n'],
  ['通知.txt', '关于报送清单的通知\n各部门：请尽快报送。\n'],
])('%s is read as the text that it is', async (name, content) => {
  expect(await readWorkbook(await put(name, text(content)))).toMatchObject({ reading: { format: 'csv' } });
});

describe('a file that cannot be read is a value that names it', () => {
  test.each([
    ['空.xlsx', new Uint8Array(), 'empty', ''],
    ['加密.xlsx', ole('EncryptedPackage'), 'encrypted', ''],
    ['旧.doc', ole('WordDocument'), 'word-doc', ''],
    ['截断.xlsx', rawXlsx({ sheet: '' }).subarray(0, 300), 'truncated', 'ZIP'],
    ['扫描.pdf', text('%PDF-1.4'), 'not-a-table-file', 'pdf'],
    ['通知.xlsx', text('关于报送清单的通知\n\n各部门：请尽快报送，谢谢。\n'), 'not-a-table-file', 'plain-text'],
  ])('%s', async (name, bytes, code, detail) => {
    const file = await put(name, bytes);
    const result = await readWorkbook(file);
    expect(result).toEqual({ code, file, detail });
    expect(isIntakeFailure(result) && intakeFailureText(result, 'zh')).toContain(name);
  });

  test('nothing there, or a folder', async () => {
    expect(await readWorkbook(join(folder, '没有.xlsx'))).toMatchObject({ code: 'not-found' });
    await mkdir(join(folder, '夹'));
    expect(await readWorkbook(join(folder, '夹'))).toMatchObject({ code: 'not-a-table-file', detail: 'folder' });
  });

  test('larger than the limit, without being loaded', async () => {
    const file = await put('大.xlsx', text('PK'));
    await truncate(file, 400 * 1024 * 1024);
    expect(await readWorkbook(file)).toEqual({ code: 'too-large', file, detail: '400 MB' });
  });

  test.skipIf(process.getuid?.() === 0)('without the right to read it', async () => {
    const file = await put('无权.csv', text('a'));
    await chmod(file, 0);
    expect(await readWorkbook(file)).toMatchObject({ code: 'no-permission', file });
  });
});

test.each([
  ['EBUSY', 'file-busy'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['ENOENT', 'not-found'],
  ['ERR_STRING_TOO_LONG', 'parser-memory'],
  ['EIO', 'parser-failed'],
])('the system error %s is %s', (system, code) => {
  const thrown = Object.assign(new Error('message'), { code: system });
  expect(toIntakeFailure('a.xlsx', thrown)).toEqual({ code, file: 'a.xlsx', detail: 'message' });
});

test('what is too long for the engine of JavaScript is out of memory', () => {
  expect(toIntakeFailure('a', new RangeError('Invalid string length')).code).toBe('parser-memory');
  expect(toIntakeFailure('a', new RangeError('Offset is outside the bounds')).code).toBe('parser-failed');
  expect(toIntakeFailure('a', 'odd')).toEqual({ code: 'parser-failed', file: 'a', detail: 'odd' });
});
