import type { Command } from 'commander';
import type { Learned } from '#shared/contract/learn.ts';
import type { Output } from '#shared/contract.ts';
import { addCommand, withActor } from '../options.ts';
import { actorOf, type CommonOptions, runOn } from '../run.ts';
import { renderTable } from '../table.ts';

/** Beside the run before; nothing where there was none. */
function changesText(changes: Output<'work/match'>['changes']): string[] {
  if (changes === null) return [];
  const { items, joined, newGroups, grown, reopened, gone } = changes;
  return [
    `与上次比对相比：新来 ${items} 项，其中 ${joined} 项归入已有的组；新组 ${newGroups}，已有的组增加成员 ${grown}（其中定过的 ${reopened} 组只就新成员再问），不再成组 ${gone}`,
  ];
}

interface LearnOptions extends CommonOptions {
  readonly apply?: boolean;
  readonly reset?: boolean;
}

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
        const text = [
          table,
          ...changesText(json.changes),
          `${json.items} 项，用时 ${Math.round(json.milliseconds)} 毫秒`,
        ];
        return { json, text: text.join('\n') };
      }),
  );

  withActor(addCommand(program, 'learn <清单>', '用已定的结果校准比对的把握：先看，再应用'))
    .option('--apply', '检验下来更准，就应用并重新比对')
    .option('--reset', '恢复原来的把握并重新比对')
    .action((file: string, options: LearnOptions) => learn(file, options));

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

function learn(file: string, options: LearnOptions): Promise<void> {
  return runOn(file, options, '校准', async (engine) => {
    if (options.reset) {
      const json = await engine.call('learn/reset', { actor: actorOf(options) });
      return { json, text: json.operation === null ? '没有应用过，不用恢复' : '已恢复原来的把握，并重新比对' };
    }
    if (options.apply) {
      const json = await engine.call('learn/apply', { actor: actorOf(options) });
      return { json, text: '已按已定的结果校准，并重新比对；quanqing undo 或 --reset 可以恢复' };
    }
    const json = await engine.call('learn/read', {});
    return { json, text: learnedText(json) };
  });
}

function learnedText({ judged, right, trial, helps, applied, kinds }: Learned): string {
  const rows = kinds.flatMap(({ name, after, before }) => [
    ...before.map((band) => ({ name, as: '原来', ...band })),
    ...after.map((band) => ({ name, as: '校准后', ...band })),
  ]);
  const doubted = kinds.filter(({ sureHolds }) => !sureHolds).map(({ name }) => name);
  return [
    `已定的建议 ${judged} 对，其中确是一项的 ${right} 对${applied ? '；现在用的是校准过的把握' : ''}`,
    renderTable(rows, [
      { header: '关系', value: (row) => row.name },
      { header: '', value: (row) => row.as },
      { header: '把握', value: (row) => `${row.from.toFixed(2)}–${row.to.toFixed(2)}` },
      { header: '对', value: (row) => row.judged },
      { header: '确是一项', value: (row) => percent(row.right / row.judged) },
      { header: '平均把握', value: (row) => percent(row.said) },
    ]),
    ...(doubted.length === 0 ? [] : [`${doubted.join('、')}：有把握的里面被判为不同的太多，校准后不再称有把握`]),
    `留出 ${trial.judged} 对检验：均方误差 原来 ${trial.before.toFixed(4)}，校准后 ${trial.after.toFixed(4)}`,
    helps ? '校准后更准，可用 --apply 应用' : '还看不出更准，不应用',
  ].join('\n');
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
