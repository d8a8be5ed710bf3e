import { type Command, Option } from 'commander';
import type { Engine } from '#engine/engine.ts';
import { type RoundKind, roundKinds, roundKindWords } from '#shared/approve/round.ts';
import type { Output } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import { addCommand, parseCount, parseDay, withActor } from '../options.ts';
import { actorOf, type CommonOptions, runOn } from '../run.ts';
import { localTime, tableOf } from '../table.ts';

interface KindOptions extends CommonOptions {
  readonly kind: RoundKind;
  readonly round?: number;
}

interface ExportOptions extends KindOptions {
  readonly department?: string;
  readonly each?: boolean;
  readonly due?: string;
  readonly templates?: string;
  readonly overwrite?: boolean;
}

/** What goes out of a round. */
export function registerRoundCommands(approve: Command): void {
  withActor(addCommand(approve, 'export <清单> <文件>', '发出一轮：写出征求意见表或审核意见表，各行留底，以后不变'))
    .addOption(kindOption('approve'))
    .option('--round <轮次>', '写出已发出的第几轮（不写就新发一轮；内容没变且还没有答复的，仍用上一轮）', parseCount)
    .option('--department <部门>', '只要这个部门的')
    .option('--each', '每个部门一个文件，写进 <文件> 所说的文件夹')
    .option('--due <日期>', '新发一轮的反馈截止日期，写作 年-月-日', parseDay)
    .option('--templates <文件夹>', '用自己的模板：征求意见表.xlsx、审核意见表.xlsx 等')
    .option('--overwrite', '同名而内容不同的文件也覆盖（可能已填过意见）')
    .action((file: string, to: string, options: ExportOptions) =>
      runOn(file, options, '发出', async (engine) => {
        const { kind, department, each = false, templates, overwrite = false } = options;
        const { round, made } = await roundToWrite(engine, options);
        const json = await engine.call('approve/export', { kind, round, department, each, templates, overwrite, to });
        const lines = json.files.map(({ path, rows }) => `${path}（${rows.toLocaleString('en-US')} 行）`);
        const open = made === 'now' ? await stillOpen(engine, kind, round) : [];
        return {
          json,
          text: [`${roundKindWords[kind]}第 ${round} 轮${madeWords[made]}`, ...lines, ...open].join('\n'),
        };
      }),
    );

  addCommand(approve, 'rounds <清单>', '列出发出的各轮')
    .addOption(new Option('--kind <种类>', '只要征求意见 solicit 或报审 approve').choices(roundKinds))
    .action((file: string, options: CommonOptions & { kind?: RoundKind }) =>
      runOn(file, options, '查询', async (engine) => {
        const json = await engine.call('approve/rounds', { kind: options.kind });
        return { json, text: () => roundTable(json) };
      }),
    );

  addCommand(approve, 'standing <清单>', '一轮里各部门的进度：没有交回的是未答复')
    .addOption(kindOption('solicit'))
    .option('--round <轮次>', '第几轮（默认最近一轮）', parseCount)
    .action((file: string, options: KindOptions) =>
      runOn(file, options, '查询', async (engine) => {
        const { kind } = options;
        const json = await engine.call('approve/standing', { kind, round: await roundOf(engine, options) });
        return { json, text: () => `${json.round.title}\n${standingTable(json.departments)}` };
      }),
    );
}

function kindOption(preset: RoundKind): Option {
  return new Option('--kind <种类>', '征求意见 solicit 或报审 approve').choices(roundKinds).default(preset);
}

/** The one that is named, or else the last. @throws Failure unknown-round where none was sent out yet */
export async function roundOf(engine: Engine, { kind, round }: Pick<KindOptions, 'kind' | 'round'>): Promise<number> {
  const found = round ?? (await engine.call('approve/rounds', { kind })).at(-1)?.round;
  if (found === undefined) throw new Failure('unknown-round', { kind: roundKindWords[kind], round: 1 });
  return found;
}

/** What the last round before this one waits for: whoever only wanted its workbook once more did not want a new one. */
async function stillOpen(engine: Engine, kind: RoundKind, round: number): Promise<string[]> {
  const before = (await engine.call('approve/rounds', { kind })).filter((each) => each.round < round).at(-1);
  if (before === undefined || before.open + before.notAnswered === 0) return [];
  const waits = `第 ${before.round} 轮还有 ${before.notAnswered} 行未答复、${before.open} 条意见未处理。`;
  return [`注意：${waits}只想重写第 ${before.round} 轮的表，加 --round ${before.round}；这一轮用 undo 撤销。`];
}

/** Rounds before the last one in which something waits for a decision. */
export async function openBefore(engine: Engine, { kind }: Pick<KindOptions, 'kind'>): Promise<string[]> {
  const rounds = await engine.call('approve/rounds', { kind });
  return rounds
    .slice(0, -1)
    .filter((each) => each.open > 0)
    .map((each) => `第 ${each.round} 轮还有 ${each.open} 条意见未处理（--round ${each.round}）`);
}

const madeWords = { earlier: '', again: '（内容没有变化，沿用上一轮）', now: '（新发出）' } as const;

async function roundToWrite(
  engine: Engine,
  options: ExportOptions,
): Promise<{ round: number; made: keyof typeof madeWords }> {
  const { kind, round, department, due } = options;
  if (round !== undefined) return { round, made: 'earlier' };
  const departments = department === undefined ? undefined : [department];
  const wishes = { kind, departments, due, reuse: true, actor: actorOf(options) };
  const made = await engine.call('approve/make-round', wishes);
  return { round: made.round.round, made: made.operation === null ? 'again' : 'now' };
}

const roundTable = tableOf<Output<'approve/rounds'>[number]>([
  { header: '种类', value: ({ kind }) => roundKindWords[kind] },
  { header: '轮', value: ({ round }) => round },
  { header: '标题', value: ({ title }) => title, width: 50 },
  { header: '发出', value: ({ at }) => localTime(at) },
  { header: '截止', value: ({ due }) => due ?? '' },
  { header: '部门', value: ({ departments }) => departments },
  { header: '主项', value: ({ powers }) => powers },
  { header: '行', value: ({ rows }) => rows },
  { header: '未答复', value: ({ notAnswered }) => notAnswered },
  { header: '未处理', value: ({ open }) => open },
  { header: '争议', value: ({ conflicts }) => conflicts },
]);

const standingTable = tableOf<Output<'approve/standing'>['departments'][number]>([
  { header: '部门', value: ({ department }) => department || '（未注明部门）', width: 40 },
  { header: '主项', value: ({ powers }) => powers },
  { header: '行', value: ({ rows }) => rows },
  { header: '已答复', value: ({ answered }) => answered },
  { header: '未答复', value: ({ notAnswered }) => notAnswered },
  { header: '未处理', value: ({ open }) => open },
  { header: '争议', value: ({ conflicts }) => conflicts },
]);
