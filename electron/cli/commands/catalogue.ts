import type { Command } from 'commander';
import type { Output } from '#shared/contract.ts';
import { categorySets } from '#shared/model/category.ts';
import { addCommand, parseHash, withActor } from '../options.ts';
import { actorOf, type CommonOptions, run, runOn } from '../run.ts';

interface NewOptions extends CommonOptions {
  readonly title: string;
  readonly place: string;
  readonly categories: string;
}

interface VerifyOptions extends CommonOptions {
  readonly noted?: string;
}

const derivedWords: Readonly<Record<string, string>> = {
  citations: '引用',
  suggestions: '类别建议',
  groups: '比对',
  findings: '检查意见',
};

export function registerCatalogueCommands(program: Command): void {
  withActor(addCommand(program, 'new <清单>', '新建一份清单（一个 .quanqing 文件）'))
    .requiredOption('--title <标题>', '清单标题，如 昆都仑区行政权力清单')
    .requiredOption('--place <地区>', '地区，如 昆都仑区')
    .option('--categories <体系>', `类别体系：${categorySets.map((set) => set.id).join(' ')}`, 'KDL-2015')
    .action((file: string, options: NewOptions) =>
      run(options, '新建', async (engine) => {
        const { title, place, categories } = options;
        const json = await engine.call('catalogue/create', { file, title, place, categories, actor: actorOf(options) });
        const names = json.categories.members.map((member) => member.name).join(' ');
        return {
          json,
          text: `已新建 ${json.file}\n${json.title}（${json.place}，${json.categories.title}）：${names}`,
        };
      }),
    );

  addCommand(program, 'verify <清单>', '核验：文件完好、操作日志未被改动、台账平衡、派生数据与依据一致')
    .option('--noted <校验值>', '以前记下的校验值（打印或导出的操作日志里有），看它还在不在日志里', parseHash)
    .action((file: string, options: VerifyOptions) =>
      runOn(file, options, '核验', async (engine) => {
        const { noted } = options;
        const json = await engine.call('catalogue/verify', noted === undefined ? {} : { noted });
        const lines = [
          json.sound ? '文件完好' : '文件有问题：',
          ...json.problems.map((problem) => `  ${problem}`),
          ...historyLines(json.history),
          json.balanced ? '增减台账平衡' : '增减台账不平',
          json.rebuilt ? '派生数据与依据一致' : '派生数据与依据不一致，请重新 classify、match、check',
          ...(json.stale.length === 0
            ? []
            : [`有改动之后尚未重算：${json.stale.map((kind) => derivedWords[kind] ?? kind).join('、')}`]),
        ];
        return { json, text: lines.join('\n'), refused: !(json.sound && json.balanced && json.rebuilt) };
      }),
    );
}

function historyLines({ operations, head, late, sealedAt, noted }: Output<'catalogue/verify'>['history']): string[] {
  return [
    `操作日志 ${operations} 步，最后的校验值 ${head ?? '（无）'}`,
    ...(late === 0
      ? []
      : [`前 ${late} 步早于校验链，校验值补记于 ${new Date(sealedAt).toLocaleString('sv-SE')}，只证明此后未被改动`]),
    ...(noted === null ? [] : [`记下的校验值是第 ${noted} 步的`]),
  ];
}
