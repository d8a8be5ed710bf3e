import { readFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import type { Engine } from '#engine/engine.ts';
import type { DecisionOutcome } from '#shared/contract/decide.ts';
import { type Disposition, dispositions, type VerdictKind, verdictKinds } from '#shared/model/decision.ts';
import { Failure } from '#shared/model/failure.ts';
import { type GroupKind, groupKinds } from '#shared/model/group.ts';
import { readPart } from '#shared/text/splitPart.ts';
import { addCommand, parseShare, parseWhere, type WhereTerm, withActor } from '../options.ts';
import { type Answer, actorOf, type CommonOptions, cannotRead, runOn } from '../run.ts';

interface DecideOptions extends CommonOptions {
  readonly from?: string;
  readonly groups?: boolean;
  readonly group?: string;
  readonly master?: string;
  readonly leaveOut?: string[];
  readonly categories?: boolean;
  readonly findings?: boolean;
  readonly rest?: boolean;
  readonly item?: string;
  readonly category?: string;
  readonly dismiss?: boolean;
  readonly as?: Disposition;
  readonly target?: string;
  readonly asSubItem?: boolean;
  readonly public?: boolean;
  readonly min?: number;
  readonly kind?: GroupKind;
  readonly rule?: string;
  readonly where?: WhereTerm[];
  readonly legalBasis?: string;
  readonly reason?: string;
  readonly preview?: boolean;
}

interface ReasonOptions extends CommonOptions {
  readonly reason?: string;
}

export function registerDecideCommands(program: Command): void {
  withActor(addCommand(program, 'decide <清单>', '处理：逐项、逐组、按检查意见、按类别建议、成批，或照一张表'))
    .option('--from <表>', '照表处理：item, decision, target, reason, legal_basis, actor')
    .option('--groups', '接受有把握的组（配合 --kind --min）')
    .option('--group <组>', '接受这一组（配合 --master --leave-out）')
    .option('--master <事项>', '这一组以谁为主')
    .option('--leave-out <事项...>', '这些不属于这一组')
    .option('--categories', '接受把握不低于 --min 的类别建议')
    .option('--findings', '接受某条规则的检查意见（配合 --rule）')
    .option('--rest', '其余待研究的（可配合 --where）都作 --as 处理')
    .option('--item <事项>', '这一项（编号或序号）')
    .option('--category <类别>', '配合 --item：核定类别')
    .option('--dismiss', '配合 --item --rule：不采纳这条检查意见')
    .addOption(new Option('--as <处理>', '处理意见').choices(dispositions))
    .option('--target <去向>', '并入的事项，或移往的部门')
    .option('--as-sub-item', '并入后列为子项')
    .option('--public', '公布')
    .option('--no-public', '保留但不公布（涉密等）')
    .option('--min <把握>', '把握不低于（0 到 1）', parseShare)
    .addOption(new Option('--kind <关系>', '关系').choices(groupKinds))
    .option('--rule <规则>', '规则，如 R02')
    .option('--where <字段=值>', '只要字段等于此值的（可多次）', parseWhere)
    .option('--legal-basis <依据>', '处理的依据')
    .option('--reason <理由>', '理由')
    .option('--preview', '只说会涉及多少，不作改动')
    .action((file: string, options: DecideOptions) =>
      runOn(file, options, '处理', async (engine) => answer(engine, await decide(engine, options), options)),
    );

  withActor(addCommand(program, 'verdict <清单> <事项> <另一事项>', '认定两项：相同、不同、说不准；以后不再问'))
    .addOption(new Option('--as <认定>', '认定').choices(verdictKinds).makeOptionMandatory())
    .option('--reason <理由>', '理由')
    .action((file: string, a: string, b: string, options: ReasonOptions & { as: VerdictKind }) =>
      runOn(file, options, '认定', async (engine) =>
        answer(engine, await engine.call('verdict/set', { a, b, as: options.as, ...reasonOf(options) }), options),
      ),
    );

  withActor(addCommand(program, 'split <清单> <事项>', '把一项拆成几项'))
    .requiredOption('--into <文件>', '拆后的名称，每行一个；类别不同的在后面写〔类别〕')
    .option('--reason <理由>', '理由')
    .action((file: string, item: string, options: ReasonOptions & { into: string }) =>
      runOn(file, options, '拆分', async (engine) => {
        const json = await engine.call('item/split', {
          item,
          into: readLines(options.into).map(readPart),
          ...reasonOf(options),
        });
        return { json, text: json.parts.map((part) => `${part.number} ${part.name}`).join('\n') };
      }),
    );

  withActor(addCommand(program, 'add <清单>', '加入没有部门上报的权力'))
    .requiredOption('--name <名称>', '事项名称')
    .requiredOption('--department <部门>', '行使主体')
    .requiredOption('--category <类别>', '类别')
    .option('--basis <依据>', '设定依据', '')
    .addOption(new Option('--as <处理>', '新增或承接').choices(['新增', '承接']).default('新增'))
    .option('--reason <理由>', '理由')
    .action((file: string, options: AddOptions) =>
      runOn(file, options, '加入', async (engine) => {
        const { name, department, category, basis, as } = options;
        const json = await engine.call('item/add', { name, department, category, basis, as, ...reasonOf(options) });
        return { json, text: `${json.item.number} ${name}` };
      }),
    );
}

interface AddOptions extends ReasonOptions {
  readonly name: string;
  readonly department: string;
  readonly category: string;
  readonly basis: string;
  readonly as: '新增' | '承接';
}

function decide(engine: Engine, options: DecideOptions): Promise<DecisionOutcome> {
  const { min, kind, where = [], preview = false } = options;
  const common = reasonOf(options);
  if (options.from !== undefined) return engine.call('decide/table', { file: options.from, actor: common.actor });
  if (options.group !== undefined) {
    const { group, master, leaveOut = [] } = options;
    return engine.call('decide/group', { group, leaveOut, ...(master === undefined ? {} : { master }), ...common });
  }
  if (options.groups) {
    return engine.call('decide/groups', {
      preview,
      ...(min === undefined ? {} : { min }),
      ...(kind === undefined ? {} : { kind }),
      ...common,
    });
  }
  if (options.categories) {
    return engine.call('decide/categories', { preview, ...(min === undefined ? {} : { min }), actor: common.actor });
  }
  if (options.findings) {
    return engine.call('decide/findings', { rule: need(options.rule, '--rule'), where, preview, ...common });
  }
  if (options.rest) return engine.call('decide/rest', { as: need(options.as, '--as'), where, preview, ...common });
  return decideItem(
    engine,
    need(options.item, '--from、--groups、--categories、--findings、--rest 或 --item'),
    options,
  );
}

function decideItem(engine: Engine, item: string, options: DecideOptions): Promise<DecisionOutcome> {
  const common = reasonOf(options);
  const { category, rule, target, asSubItem = false, legalBasis, reason } = options;
  if (category !== undefined) return engine.call('decide/category', { item, category, ...common });
  if (options.dismiss) {
    return engine.call('decide/dismiss', {
      item,
      rule: need(rule, '--rule'),
      reason: need(reason, '--reason'),
      actor: common.actor,
    });
  }
  return engine.call('decide/item', {
    item,
    as: need(options.as, '--as'),
    asSubItem,
    ...(target === undefined ? {} : { target }),
    ...(options.public === undefined ? {} : { public: options.public }),
    ...(legalBasis === undefined ? {} : { legalBasis }),
    ...common,
  });
}

function reasonOf(options: ReasonOptions): { actor: string; reason?: string } {
  return { actor: actorOf(options), ...(options.reason === undefined ? {} : { reason: options.reason }) };
}

async function answer(
  engine: Engine,
  json: DecisionOutcome,
  options: CommonOptions & { preview?: boolean },
): Promise<Answer> {
  const groups = json.groups > 0 ? `，${json.groups} 组` : '';
  if (options.preview) return { json, text: `会涉及 ${json.items} 项${groups}；没有改动` };
  if (json.operation === null) return { json, text: '没有需要改动的' };
  const where = [{ field: 'operation', value: String(json.operation) }];
  const [operation] = await engine.call('list/history', { where });
  return { json, text: `第 ${json.operation} 步：${operation?.text ?? ''}${groups}` };
}

function need<T>(value: T | undefined, option: string): T {
  if (value === undefined) throw new Failure('bad-input', { detail: `缺少 ${option}` });
  return value;
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  } catch (error) {
    throw cannotRead(path, error);
  }
}
