import { Command } from 'commander';
import type { BackupRow } from '#shared/contract/backups.ts';
import { addCommand } from '../options.ts';
import { type CommonOptions, run, runOn } from '../run.ts';
import { renderTable } from '../table.ts';

const reasonWords: Readonly<Record<BackupRow['reason'], string>> = {
  asked: '手动',
  time: '定时',
  work: '大批改动前',
  migration: '升级前',
  restore: '恢复前',
};

export function registerBackupCommands(program: Command): void {
  const backup = new Command('backup').copyInheritedSettings(program).description('备份：列出、新做、恢复');
  backup.enablePositionalOptions();
  program.addCommand(backup);

  addCommand(backup, 'list <清单>', '列出备份，最近的在前').action((file: string, options: CommonOptions) =>
    run(options, '备份', async (engine) => {
      const json = await engine.call('backup/list', { file });
      const table = renderTable(json.backups, [
        { header: '备份', value: ({ name }) => name },
        { header: '时间', value: ({ at }) => new Date(at).toLocaleString('sv-SE') },
        { header: '原因', value: ({ reason }) => reasonWords[reason] },
        { header: '字节', value: ({ bytes }) => bytes },
      ]);
      return { json, text: json.backups.length === 0 ? `还没有备份（${json.folder}）` : `${table}\n在 ${json.folder}` };
    }),
  );

  addCommand(backup, 'make <清单>', '做一份备份，做好后核验').action((file: string, options: CommonOptions) =>
    runOn(file, options, '备份', async (engine) => {
      const json = await engine.call('backup/make', {});
      return { json, text: `已备份到 ${json.path}（${json.bytes} 字节）` };
    }),
  );

  addCommand(backup, 'restore <清单> <备份>', '恢复到这份备份；现在的状态先留作备份').action(
    (file: string, name: string, options: CommonOptions) =>
      run(options, '恢复', async (engine) => {
        const json = await engine.call('backup/restore', { file, name });
        const { catalogue, before, aside } = json;
        const kept = before === null ? `原来的文件已损坏，放在 ${aside}` : `原来的状态留在 ${before.path}`;
        return { json, text: `已恢复 ${catalogue.file}：${catalogue.items} 项\n${kept}` };
      }),
  );

  addCommand(program, 'copy <清单> <新文件>', '另存副本：把现在的清单另存为一个文件').action(
    (file: string, to: string, options: CommonOptions) =>
      runOn(file, options, '另存', async (engine) => {
        const json = await engine.call('catalogue/save-copy', { to });
        return { json, text: `已另存为 ${json.path}（${json.bytes} 字节）` };
      }),
  );

  addCommand(program, 'rescue <清单> <新文件>', '清单损坏时，把读得出的都救到一个新文件，原文件不动').action(
    (file: string, to: string, options: CommonOptions) =>
      run(options, '抢救', async (engine) => {
        const json = await engine.call('catalogue/rescue', { file, to });
        const held = json.tables.filter(({ rows, complete }) => rows > 0 || !complete);
        const table = renderTable(held, [
          { header: '内容', value: ({ table: name }) => name },
          { header: '救出', value: ({ rows }) => rows },
          { header: '完整', value: ({ complete }) => (complete ? '是' : '否，有读不出的') },
        ]);
        const next = '请打开新文件，用 verify 核验，再 classify、match、check。';
        return {
          json,
          text: `${table}\n已存到 ${json.path}\n${next}`,
          refused: held.some(({ complete }) => !complete),
        };
      }),
  );
}
