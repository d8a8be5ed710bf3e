import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Engine } from '#engine/engine.ts';
import { approvalColumns, type ColumnKey } from '#shared/approve/columns.ts';
import {
  answerWays,
  answerWayWords,
  proposalStates,
  type RoundKind,
  roundKinds,
  roundKindWords,
} from '#shared/approve/round.ts';
import type { FileAccount } from '#shared/contract/approve.ts';
import type { Input, Output } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import { addCommand, parseCount, parseDay, withActor } from '../options.ts';
import { actorOf, type CommonOptions, runOn } from '../run.ts';
import { tableOf } from '../table.ts';
import { openBefore, roundOf } from './rounds.ts';

interface RoundOptions extends CommonOptions {
  readonly kind: RoundKind;
  readonly round?: number;
  readonly department?: string;
}

interface AcceptOptions extends RoundOptions {
  readonly reason?: string;
  readonly only?: Only;
}

interface ProposalOptions extends RoundOptions {
  readonly state?: (typeof proposalStates)[number];
  readonly only?: Only;
  readonly limit?: number;
}

interface DeclineOptions extends RoundOptions {
  readonly reason: string;
  readonly all?: boolean;
  readonly only?: Only;
}

interface RecordOptions extends RoundOptions {
  readonly way: string;
  readonly person: string;
  readonly day: string;
  readonly docNo?: string;
  readonly file?: string;
  readonly note?: string;
  readonly say?: SaidText[];
  readonly allAgree?: boolean;
}

type Only = NonNullable<Input<'approve/proposals'>['only']>;
/** `column` as it was written. */
interface SaidText {
  readonly item: string;
  readonly column: string;
  readonly text: string;
}
type Imported = Output<'approve/import'>;

const onlyChoices: readonly Only[] = ['changes', 'opinions', 'conflicts', 'locked', 'additions'];

/** What comes back of a round, and what becomes of it. */
export function registerAnswerCommands(approve: Command): void {
  withActor(
    addCommand(
      approve,
      'import <清单> <文件...>',
      '收回填好的表：认出每一行，记下每处改动（用 proposals 逐条看）；不改清单',
    ),
  )
    .option('--department <部门>', '是谁答复的（表里看不出来时）')
    .action((file: string, files: string[], options: CommonOptions & { department?: string }) =>
      runOn(file, options, '收回', async (engine) => {
        const json = await takeBack(engine, files, options);
        return {
          json,
          text: [...json.files.map(describeFile), `共 ${inWords(json)}`].join('\n'),
          refused: json.files.some(({ status }) => status === 'failed'),
        };
      }),
    );

  withActor(
    withRound(
      addCommand(approve, 'accept <清单> [文件或意见...]', '采纳没有争议的改动（没收回的表先收回），或写明序号的意见'),
    ),
  )
    .option('--reason <理由>', '采纳的理由')
    .addOption(onlyOption())
    .action((file: string, named: string[], options: AcceptOptions) =>
      runOn(file, options, '采纳', (engine) => accept(engine, named, options)),
    );

  withRound(addCommand(approve, 'proposals <清单>', '列出收回的意见和改动'))
    .addOption(new Option('--state <状态>', '只要这种状态的').choices(proposalStates))
    .addOption(onlyOption())
    .option('--limit <数目>', '最多列出多少', parseCount)
    .action((file: string, options: ProposalOptions) =>
      runOn(file, options, '查询', async (engine) => {
        const json = await engine.call('approve/proposals', {
          ...(await whichRound(engine, options)),
          state: options.state,
          only: options.only,
          ...(options.limit === undefined ? {} : { to: options.limit }),
        });
        return { json, text: () => `${proposalTable(json.rows)}\n共 ${json.total} 条` };
      }),
    );

  withActor(
    withRound(addCommand(approve, 'decline <清单> [意见...]', '不采纳这些意见（序号），加 --all 是一轮里未处理的全部')),
  )
    .requiredOption('--reason <理由>', '不采纳的理由')
    .option('--all', '未处理的全部（加 --only 是其中的一种）')
    .addOption(onlyOption())
    .action((file: string, ids: string[], options: DeclineOptions) =>
      runOn(file, options, '不采纳', async (engine) => {
        if (ids.length === 0 && options.all !== true) {
          throw new Failure('bad-input', { detail: '请写明哪几条意见（序号），全部不采纳加 --all' });
        }
        const which = await whichRound(engine, options);
        const chosen = ids.length === 0 ? {} : { proposals: ids.map(Number) };
        const { reason, only } = options;
        const input = { ...which, ...chosen, only, reason, actor: actorOf(options) };
        const json = await engine.call('approve/decline', input);
        return { json, text: `不采纳 ${json.declined} 条` };
      }),
    );

  withActor(withRound(addCommand(approve, 'record <清单>', '记下电话、来函、盖章扫描件或会议上的意见')))
    .addOption(
      new Option('--way <方式>', '怎样答复的')
        .choices(recordWays.map((way) => answerWayWords[way]))
        .makeOptionMandatory(),
    )
    .requiredOption('--person <姓名>', '谁说的')
    .requiredOption('--day <日期>', '哪一天，写作 年-月-日', parseDay)
    .option('--doc-no <文号>', '来文文号')
    .option('--file <文件>', '附上来文或扫描件')
    .option('--note <说明>', '说明')
    .option('--say <事项:栏目=文字>', '对哪一项说了什么（可多次）；不写栏目就是意见', parseSaid)
    .option('--all-agree', '对方说明其余全部同意')
    .action((file: string, options: RecordOptions) =>
      runOn(file, options, '记录', (engine) => record(engine, options)),
    );

  withActor(withRound(addCommand(approve, 'undo <清单>', '撤销一轮里已采纳的全部改动'))).action(
    (file: string, options: RoundOptions) =>
      runOn(file, options, '撤销', async (engine) => {
        const input = { ...(await whichRound(engine, options)), actor: actorOf(options) };
        const json = await engine.call('approve/undo-round', input);
        return { json, text: `撤销 ${json.steps} 步，${json.changes} 处改动` };
      }),
  );
}

function withRound(command: Command): Command {
  return command
    .addOption(new Option('--kind <种类>', '征求意见 solicit 或报审 approve').choices(roundKinds).default('solicit'))
    .option('--round <轮次>', '第几轮（默认最近一轮）', parseCount)
    .option('--department <部门>', '只要这个部门的');
}

function onlyOption(): Option {
  return new Option('--only <哪些>', '改动、意见、争议、锁定单元格、新增').choices(onlyChoices);
}

/** @throws Failure unknown-round where none was sent out yet */
async function whichRound(
  engine: Engine,
  { department, ...options }: RoundOptions,
): Promise<{ kind: RoundKind; round: number; department?: string }> {
  const which = { kind: options.kind, round: await roundOf(engine, options) };
  return { ...which, ...(department === undefined ? {} : { department }) };
}

function takeBack(
  engine: Engine,
  files: string[],
  options: CommonOptions & { department?: string },
): Promise<Imported> {
  const { department } = options;
  const who = department === undefined ? {} : { department };
  return engine.call('approve/import', { files, ...who, actor: actorOf(options) });
}

/**
 * Opinions by their numbers; or what workbooks say, in whatever round; without any, what a whole round says.
 * @throws Failure not-taken
 */
async function accept(engine: Engine, named: readonly string[], options: AcceptOptions) {
  const isNumbered = named.length > 0 && named.every((each) => /^\d+$/.test(each));
  const taken = isNumbered || named.length === 0 ? null : await takeBack(engine, [...named], options);
  const failed = taken?.files.find(({ status }) => status === 'failed');
  if (failed !== undefined) throw new Failure('not-taken', { detail: failed.message?.text ?? failed.file });
  const which: Omit<Input<'approve/accept'>, 'actor'>[] =
    taken === null
      ? [{ ...(await whichRound(engine, options)), ...(isNumbered ? { proposals: named.map(Number) } : {}) }]
      : taken.files.flatMap(({ answers }) => answers.map(({ answer, kind, round }) => ({ kind, round, answer })));
  const { reason, only } = options;
  const common = { ...(reason === undefined ? {} : { reason }), only, actor: actorOf(options) };
  const json: Accepted = { operation: null, accepted: 0, superseded: 0, left: [] };
  for (const each of which) {
    const { operation, accepted, superseded, left } = await engine.call('approve/accept', { ...each, ...common });
    json.operation = operation ?? json.operation;
    json.accepted += accepted;
    json.superseded += superseded;
    json.left.push(...left);
  }
  const lines = [
    ...(taken?.files.map(describeFile) ?? []),
    `采纳 ${json.accepted} 条，留下 ${json.left.length} 条`,
    ...json.left.map(({ proposal, text }) => `  第 ${proposal} 条　${text}`),
    // The latest round was taken, since none was named.
    ...(taken === null && options.round === undefined ? await openBefore(engine, options) : []),
  ];
  return { json, text: lines.join('\n') };
}

type Accepted = Output<'approve/accept'>;

const recordWays = answerWays.filter((way) => way !== 'workbook');

async function record(engine: Engine, options: RecordOptions) {
  const way = recordWays.find((each) => answerWayWords[each] === options.way);
  if (way === undefined) throw new Failure('bad-input', { detail: options.way });
  const { person, day, docNo, file, note, say = [], allAgree = false } = options;
  const json = await engine.call('approve/record', {
    ...(await whichRound(engine, options)),
    way,
    person,
    day,
    docNo,
    file,
    note,
    said: say.map(({ item, column, text }) => ({ item, column: columnNamed(column, options.kind), text })),
    allAgree,
    actor: actorOf(options),
  });
  return { json, text: `记下 ${json.proposals} 条意见（第 ${json.answer} 号答复）` };
}

/** 住建-罚-0031:建议处理结果=取消; without a column what is said is the opinion. */
function parseSaid(text: string, earlier: readonly SaidText[] = []): SaidText[] {
  const parts = /^([^:：=＝]+)(?:[:：]([^=＝]+))?[=＝](.*)$/s.exec(text);
  if (parts === null) throw new InvalidArgumentError('写作 事项:栏目=文字');
  const [, item = '', column = '', said = ''] = parts;
  return [...earlier, { item: item.trim(), column: column.trim(), text: said }];
}

/** By its key or its header. */
function columnNamed(name: string, kind: RoundKind): ColumnKey {
  if (name === '') return kind === 'solicit' ? 'opinion' : 'joint';
  const columns = approvalColumns[kind];
  const found = columns.find(({ key, header }) => key === name || header === name);
  if (found !== undefined) return found.key;
  throw new Failure('unknown-field', { field: name, known: columns.map(({ header }) => header).join(' ') });
}

function describeFile({ file, status, message, answers, notes, ...counts }: FileAccount): string {
  const whose = answers.map(({ kind, round, department }) => {
    return `${roundKindWords[kind]}第 ${round} 轮${department === null ? '' : ` ${department}`}`;
  });
  const head = status === 'taken' ? `${whose.join('、')}：${inWords(counts)}` : (message?.text ?? '');
  return [`${file}　${head}`, ...notes.map(({ place, text }) => `  ${place === '' ? '' : `${place}：`}${text}`)].join(
    '\n',
  );
}

function inWords(counts: Omit<FileAccount, 'file' | 'path' | 'status' | 'message' | 'answers' | 'notes'>): string {
  const { rows, changes, conflicts, stale, foreign, missing, repeated } = counts;
  // New powers are rows that were not sent out.
  const others = foreign === 0 ? '不在发出之列 0' : `不在发出之列 ${foreign}（加写的新增事项算在内）`;
  return `认出 ${rows} 行，改动 ${changes} 处，争议 ${conflicts}，过时 ${stale}，${others}，未交回 ${missing}，重复 ${repeated}`;
}

const stateWords = { open: '未处理', accepted: '已采纳', declined: '不采纳', superseded: '采纳了别的' } as const;

const proposalTable = tableOf<Output<'approve/proposals'>['rows'][number]>([
  { header: '条', value: ({ id }) => id },
  { header: '谁', value: ({ author }) => author, width: 24 },
  { header: '编号', value: ({ item }) => item?.number ?? '新增' },
  { header: '栏目', value: ({ header }) => header },
  { header: '原为', value: ({ before }) => before, width: 24 },
  { header: '改为', value: saidByAll, width: 60 },
  { header: '状态', value: ({ state, against }) => (against.length > 0 ? '有争议' : stateWords[state]) },
]);

/** What others say of the same stands beside it. */
function saidByAll({ after, against }: Output<'approve/proposals'>['rows'][number]): string {
  return [after, ...against.map((other) => `（${other.id} ${other.author}：${other.after}）`)].join('');
}
