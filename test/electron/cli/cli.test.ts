import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sourcePress } from '#engine/sourcePress.ts';
import { createProgram } from '../../../electron/cli/quanqing.ts';
import { cityList, housingList } from '../engine/workbench.ts';
import { json, quanqing, root } from './runCli.ts';

const folder = mkdtempSync(join(tmpdir(), 'quanqing-cli-'));
const catalogue = join(folder, '清单.quanqing');

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

beforeAll(() => {
  write('住建.csv', Papa.unparse(housingList));
  write('城管.csv', Papa.unparse(cityList));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the command line does the whole job', () => {
  it('makes a catalogue, and leaves one that exists alone', async () => {
    await json('new', 'new', catalogue, '--title', '北原区行政权力清单', '--place', '北原区');
    const again = await quanqing('new', catalogue, '--title', '甲', '--place', '乙');
    expect(again).toMatchObject({ code: 1, stdout: '' });
    expect(again.stderr).toContain('已经存在');
  });

  it('inspects and imports', async () => {
    await json('inspect', 'inspect', join(folder, '住建.csv'));
    const { stdout } = await quanqing('inspect', join(folder, '住建.csv'));
    expect(stdout).toContain('→事项名称');
    expect(stdout).not.toMatch(/→[a-z]/i);
    await json('import', 'import', catalogue, join(folder, '住建.csv'), join(folder, '城管.csv'), '--actor', '张三');
    const again = await quanqing('import', catalogue, join(folder, '没有.xlsx'));
    expect(again.code).toBe(1);
    expect(again.stdout).toContain('没有.xlsx');
  });

  it('says that a folder without any list has nothing to read, and changes nothing', async () => {
    const empty = mkdtempSync(join(folder, '空-'));
    const before = await json('history', 'history', catalogue);
    for (const command of [
      ['import', catalogue],
      ['approve', 'import', catalogue],
      ['approve', 'accept', catalogue],
      ['inspect'],
    ]) {
      const ended = await quanqing(...command, empty);
      expect(ended).toMatchObject({ code: 1, stdout: '' });
      expect(ended.stderr).toContain(`“${basename(empty)}”里没有可以读的表格`);
    }
    writeFileSync(join(empty, '图片.png'), '');
    expect((await quanqing('import', catalogue, empty)).stderr).toContain('跳过 1 个');
    expect(await json('history', 'history', catalogue)).toEqual(before);
  });

  it('takes no file for a success of which it read nothing', async () => {
    const [notice, contacts] = [join(folder, '通知.xlsx'), join(folder, '通讯录.csv')];
    writeFileSync(notice, '关于报送清单的通知\n各部门：请尽快报送。\n');
    writeFileSync(contacts, '姓名,电话\n张三,123\n');
    const before = await json('history', 'history', catalogue);
    const ended = await quanqing('import', catalogue, notice, contacts);
    expect(ended.code).toBe(1);
    expect(ended.stdout).toMatch(/通知\.xlsx\s+未导入/);
    expect(ended.stdout).toContain('“通知.xlsx”是纯文本（与扩展名不符），不是表格文件。');
    expect(ended.stdout).toMatch(/通讯录\.csv\s+无事项/);
    expect(ended.stdout).toContain('通讯录.csv：没有读出任何事项，没有导入');
    expect(await json('history', 'history', catalogue)).toEqual(before);
  });

  it('matches, classifies and checks', async () => {
    await json('classify', 'classify', catalogue);
    await json('match', 'match', catalogue);
    await json('check', 'check', catalogue);
  });

  it('lists, filters and searches', async () => {
    for (const listing of ['sources', 'items', 'groups', 'findings', 'history', 'laws']) {
      await json(listing, listing, catalogue);
    }
    const penalties = await json('items', 'items', catalogue, '--where', 'category=行政处罚', '--search', '资质证书');
    expect(penalties).toHaveLength(3);
    const unknown = await quanqing('items', catalogue, '--where', '不存在=1');
    expect(unknown).toMatchObject({ code: 1, stdout: '' });
    expect(unknown.stderr).toContain('没有字段“不存在”');
  });

  it('shows people numbers, names and Chinese words, and a ledger that can be added up', async () => {
    const groups = await quanqing('groups', catalogue, '--where', 'kind=重复');
    expect(groups.stdout).toMatch(/重复 .*有把握(?:.*\n){1,4}\* +住建-罚-0001 +北原区住房和城乡建设局/);
    const laws = await quanqing('laws', catalogue, '--search', '中华人民共和国建筑法');
    expect(laws.stdout).toMatch(/中华人民共和国建筑法 +法律 +有效/);
    await quanqing('decide', catalogue, '--item', '住建-罚-0001', '--as', '下放', '--target', '乡镇');
    const ledger = await quanqing('ledger', catalogue, '--by', 'department');
    expect(ledger.stdout).toMatch(/上报 +保留 +下放 +待研究 +公布/);
    expect(ledger.stdout).toMatch(/合计 +7 +0 +1 +6 +0\n$/);
    await quanqing('undo', catalogue);
  });

  it('explains any two items, in words and for programs', async () => {
    const pair = [catalogue, '住建-罚-0001', '住建-罚-0002', '--language', 'en'];
    await json('explain', 'explain', ...pair);
    expect((await quanqing('explain', ...pair)).stdout).toMatch(
      /What would have to differ for another answer\n {2}If /,
    );
  });

  it('decides, and takes it back', async () => {
    await json('verdict', 'verdict', catalogue, '住建-罚-0001', '住建-罚-0003', '--as', 'different');
    await json('decide', 'decide', catalogue, '--groups', '--min', '0.98', '--kind', 'duplicate');
    await json('decide', 'decide', catalogue, '--categories', '--min', '0.95');
    await json('decide', 'decide', catalogue, '--item', '城管-项-0001', '--category', '行政处罚');
    await json('decide', 'decide', catalogue, '--findings', '--rule', 'R01');
    const table = write(
      'decisions.csv',
      'item,decision,target,reason,legal_basis,actor\n城管-罚-0001,保留,,依据充分,,李四\n',
    );
    await json('decide-from', 'decide', catalogue, '--from', table);
    const names = write('names.txt', '建筑工程施工许可证核发\n建筑工程施工许可证延期\n');
    await json('split', 'split', catalogue, '住建-许-0001', '--into', names);
    await json('add', 'add', catalogue, '--name', '古树名木认定', '--department', '区城管局', '--category', '行政确认');
    await json('decisions', 'decisions', catalogue);
    await json('undo', 'undo', catalogue);
    await json('redo', 'redo', catalogue);
    await json('decide', 'decide', catalogue, '--rest', '--as', '保留');
  });

  it('accounts, releases and compares', async () => {
    expect(await json('ledger', 'ledger', catalogue, '--by', 'department')).toMatchObject({ balanced: true });
    await json('stats', 'stats', catalogue);
    await json('release', 'release', catalogue);
    await json('release', 'release', catalogue, '--draft');
    await json('diff', 'diff', catalogue, '1', '2');
    await json('diff-format', 'diff', catalogue, '1', '2', '--format', 'xlsx', '--to', folder);
    await json('compare', 'compare', catalogue);
  });

  it('writes', async () => {
    await json('export', 'export', catalogue, '--release', '1', '--format', 'csv', '--to', join(folder, '清单.csv'));
    const licences = ['--format', 'docx', '--only', 'licences', '--by', 'department', '--to', folder];
    expect(await json('export', 'export', catalogue, '--release', '1', ...licences)).toMatchObject({
      files: [{ path: expect.stringMatching(/行政许可事项清单（第1号）-按部门\.docx$/) }],
    });
    await json('export', 'export', catalogue, '--release', '1', '--format', 'site', '--to', join(folder, '网站'));
  });

  it('verifies, and works again what has gone stale', async () => {
    expect(await json('verify', 'verify', catalogue)).toMatchObject({
      sound: true,
      problems: [],
      balanced: true,
      rebuilt: true,
      stale: ['suggestions', 'groups', 'findings'],
    });
    for (const work of ['classify', 'match', 'check']) await json(work, work, catalogue);
    expect(await json('verify', 'verify', catalogue)).toMatchObject({ rebuilt: true, stale: [] });
  });

  it.skipIf(sourcePress() === null)('writes every kind of file at once', async () => {
    const all = await json('export', 'export', catalogue, '--release', '1', '--format', 'all', '--to', folder);
    expect(all).toMatchObject({ files: { length: 13 }, withoutPictures: false });
  });

  it.skipIf(sourcePress() === null)(
    'writes of the licences what can be of them alone, and says what it left',
    async () => {
      const to = mkdtempSync(join(folder, '许可-'));
      const ended = await quanqing(
        'export',
        catalogue,
        '--release',
        '1',
        '--format',
        'all',
        '--only',
        'licences',
        '--to',
        to,
      );
      expect(ended).toMatchObject({ code: 0 });
      expect(ended.stdout).toContain('没有写 txt、charts、site：它们总是全部清单的');
      const written = readdirSync(to);
      expect(written.map((name) => extname(name)).sort()).toEqual([
        '.csv',
        '.csv',
        '.csv',
        '.csv',
        '.docx',
        '.html',
        '.json',
        '.json',
        '.pdf',
        '.xlsx',
      ]);
      for (const name of written) expect(name).toMatch(/行政许可事项清单|字典|格式/);
    },
  );

  it('takes a fuller table of laws and reads citations', async () => {
    const laws = write('laws.csv', 'title,level,status\n北原区停车场管理办法,地方政府规章,有效\n');
    await json('laws-import', 'laws', 'import', catalogue, laws);
    expect(await json('laws', 'laws', catalogue, '--search', '停车场管理办法')).toHaveLength(1);
    expect(await json('cite', 'cite', '《中华人民共和国食品安全法》第一百二十二条第一款')).toMatchObject([
      { law: '中华人民共和国食品安全法', refs: ['122.1'] },
    ]);
  });
});

describe('wrong use', () => {
  it.each([
    ['an unknown command', ['unheard-of']],
    ['a missing argument', ['import']],
    ['an unknown option', ['ledger', catalogue, '--colour']],
    ['a value that is none', ['decide', catalogue, '--groups', '--min', 'much']],
    ['a decision that is none', ['decide', catalogue, '--rest', '--as', '删除']],
    ['a release that is no number', ['diff', catalogue, '1', '最新']],
    ['a path with a space that is not quoted', ['ledger', '我的', '清单.quanqing']],
    ['a date that is none', ['approve', 'export', catalogue, folder, '--due', '明天']],
    ['a day that the calendar lacks', ['approve', 'export', catalogue, folder, '--due', '2026-02-30']],
    ['a hash that is none', ['verify', catalogue, '--noted', 'abc']],
    [
      'licences of what is always of the whole list',
      ['export', catalogue, '--release', '1', '--format', 'txt', '--only', 'licences', '--to', folder],
    ],
    ['nothing to decide on', ['decide', catalogue]],
  ])('%s ends with 2 and says how, in Chinese', async (_, args) => {
    const ended = await quanqing(...args);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(/[\u4e00-\u9fff]/);
    expect(ended.stderr).not.toMatch(/error|argument|invalid|ISO|正则|\^/);
  });

  it('of a file that is no catalogue ends with 1 and leaves it alone', async () => {
    const foreign = write('别的.quanqing', 'nothing of ours');
    const ended = await quanqing('ledger', foreign);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain('不是权清的清单文件');
    expect(readFileSync(foreign, 'utf8')).toBe('nothing of ours');
  });
});

it('ends quietly where the reader has seen enough', async () => {
  const child = spawn(process.execPath, [join(root, 'electron/cli/quanqing.ts'), 'laws', catalogue, '--json']);
  const told: string[] = [];
  child.stderr.on('data', (text) => told.push(String(text)));
  child.stdout.once('data', () => child.stdout.destroy());
  const [code] = await once(child, 'close');
  expect({ code, told }).toEqual({ code: 0, told: [] });
});

describe('the manual', () => {
  const manual = readFileSync(join(root, 'README.zh-CN.md'), 'utf8');

  it.each(createProgram().commands.map((command) => [command.name()]))('explains %s', (name) => {
    expect(manual).toContain(`quanqing ${name}`);
  });
});
