import type { Command } from 'commander';
import { addCommand } from '../options.ts';
import { type CommonOptions, runOn } from '../run.ts';
import { renderTable } from '../table.ts';

export function registerWorkCommands(program: Command): void {
  addCommand(program, 'match <清单>', '比对：找出重复、同条可并、层级重复、多部门、主子项').action(
    (file: string, options: CommonOptions) =>
      runOn(file, options, '比对', async (engine) => {
        const json = await engine.call('work/match', {});
        const table = renderTable(json.groups, [
          { header: '关系', value: (row) => row.name },
          { header: '组', value: (row) => row.groups },
          { header: '有把握', value: (row) => row.sure },
          { header: '事项', value: (row) => row.items },
        ]);
        return { json, text: `${table}\n${json.items} 项，用时 ${Math.round(json.milliseconds)} 毫秒` };
      }),
  );

  addCommand(program, 'classify <清单>', '按名称和依据建议类别').action((file: string, options: CommonOptions) =>
    runOn(file, options, '归类', async (engine) => {
      const json = await engine.call('work/classify', {});
      const text = `${json.items} 项：有建议 ${json.proposed}，待人工判定 ${json.undetermined}，与部门申报不同 ${json.differing}；用时 ${Math.round(json.milliseconds)} 毫秒`;
      return { json, text };
    }),
  );

  addCommand(program, 'check <清单>', '按清理规则检查').action((file: string, options: CommonOptions) =>
    runOn(file, options, '检查', async (engine) => {
      const json = await engine.call('work/check', {});
      const table = renderTable(json.rules, [
        { header: '规则', value: (row) => row.rule },
        { header: '内容', value: (row) => row.title },
        { header: '条', value: (row) => row.findings },
      ]);
      const inert = json.inert.map((rule) => `未启用 ${rule.rule} ${rule.title}：${rule.needs}`);
      return {
        json,
        text: [table, ...inert, `${json.items} 项，用时 ${Math.round(json.milliseconds)} 毫秒`].join('\n'),
      };
    }),
  );
}
