import type { Command } from 'commander';
import { categorySets } from '#shared/model/category.ts';
import { addCommand, withActor } from '../options.ts';
import { actorOf, type CommonOptions, run, runOn } from '../run.ts';

interface NewOptions extends CommonOptions {
  readonly title: string;
  readonly place: string;
  readonly categories: string;
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

  addCommand(program, 'verify <清单>', '核验：文件完好、台账平衡、派生数据与依据一致').action(
    (file: string, options: CommonOptions) =>
      runOn(file, options, '核验', async (engine) => {
        const json = await engine.call('catalogue/verify', {});
        const lines = [
          json.sound ? '文件完好' : '文件有问题：',
          ...json.problems.map((problem) => `  ${problem}`),
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
