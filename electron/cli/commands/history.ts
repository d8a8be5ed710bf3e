import type { Command } from 'commander';
import { addCommand, parseCount, withActor } from '../options.ts';
import { actorOf, type CommonOptions, runOn } from '../run.ts';

interface HistoryOptions extends CommonOptions {
  readonly operation?: number;
}

export function registerHistoryCommands(program: Command): void {
  withActor(addCommand(program, 'undo <清单>', '撤销上一步，或指定的一步'))
    .option('--operation <号>', '只撤销这一步，后来的不动', parseCount)
    .action((file: string, options: HistoryOptions) =>
      runOn(file, options, '撤销', async (engine) => {
        const json = await engine.call('history/undo', asked(options));
        return { json, text: `已撤销第 ${json.undoes} 步：${json.text}（${json.changes} 处改动）` };
      }),
    );

  withActor(addCommand(program, 'redo <清单>', '重做刚撤销的一步，或指定的一步'))
    .option('--operation <号>', '重做这一步', parseCount)
    .action((file: string, options: HistoryOptions) =>
      runOn(file, options, '重做', async (engine) => {
        const json = await engine.call('history/redo', asked(options));
        return { json, text: `已重做第 ${json.undoes} 步：${json.text}（${json.changes} 处改动）` };
      }),
    );
}

function asked(options: HistoryOptions): { actor: string; operation?: number } {
  const { operation } = options;
  return { actor: actorOf(options), ...(operation === undefined ? {} : { operation }) };
}
