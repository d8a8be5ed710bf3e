import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createEngine, type Engine } from '#engine/engine.ts';
import { findCategorySet } from '#shared/model/category.ts';
import { Failure, failureText } from '#shared/model/failure.ts';
import { groupKindNames } from '#shared/model/group.ts';
import { renderTable } from '../../electron/cli/table.ts';
import { percent, say, section, timed, times } from './report.ts';
import { review } from './reviewer.ts';
import { type Figures, scoreGroups } from './score.ts';
import { storyCategories, storyReported } from './story.ts';
import { alignTruth, readTruth } from './truth.ts';

const sample = resolve(import.meta.dirname, '../../resources/sample');
const machine = '权清';
const reviewer = '复核人（样例答案）';

/**
 * The whole job in front of the user, from the received workbooks to the published files. Every figure is computed
 * from the sample: change the sample and the figures change.
 */
async function demo(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const engine = createEngine();
  try {
    await runDemo(engine, folder);
  } finally {
    engine.close();
  }
}

async function runDemo(engine: Engine, folder: string): Promise<void> {
  const file = join(folder, '样例.quanqing');
  const started = performance.now();
  section('一、收表：导入各部门报来的文件');
  await engine.call('catalogue/create', { file, title: '北原区行政权力清单', place: '北原区', actor: machine });
  const imported = await timed('导入', () =>
    engine.call('intake/import', { paths: [join(sample, 'lists')], actor: machine }),
  );
  const formats = Map.groupBy(await engine.call('list/sources', {}), ({ format }) => format);
  say(
    `${imported.files.length} 个文件（${[...formats].map(([format, files]) => `${format} ${files.length}`).join('，')}）`,
    `读入 ${imported.rows.read} 行 = 成为事项 ${imported.rows.items} + 并入事项 ${imported.rows.parts} + 搁置 ${imported.rows.aside}`,
    `上报 ${imported.items} 项，另有子项 ${imported.subItems}`,
    ...imported.files
      .filter(({ status }) => status === 'failed')
      .map(({ file: name, message }) => `未导入 ${name}：${message?.text ?? ''}`),
  );

  section('二、比对、归类、检查');
  const classified = await timed('归类', () => engine.call('work/classify', {}));
  const matched = await timed('比对', () => engine.call('work/match', {}));
  const checked = await timed('检查', () => engine.call('work/check', {}));
  say(
    renderTable(matched.groups, [
      { header: '关系', value: (row) => row.name },
      { header: '组', value: (row) => row.groups },
      { header: '有把握', value: (row) => row.sure },
      { header: '事项', value: (row) => row.items },
    ]),
    `类别：有建议 ${classified.proposed}，待人工判定 ${classified.undetermined}，与部门申报不同 ${classified.differing}`,
    `检查意见 ${checked.findings} 条：${checked.rules.map((rule) => `${rule.rule} ${rule.findings}`).join('，')}`,
    `没有所需表格而未启用的规则：${checked.inert.map((rule) => rule.rule).join(' ')}`,
  );

  section('三、建议有多准（答案只用来打分，此时还没有人动过）');
  const truth = readTruth(sample);
  const groups = await engine.call('list/groups', {});
  const fresh = alignTruth(truth, await engine.call('list/items', {}));
  say(`读到的事项与答案逐行对应：漏读 ${fresh.missed.length}，多读 ${fresh.extra.length}`);
  const score = scoreGroups(groups, fresh.lineOf);
  const row = (name: string, figures: Figures) => ({ name, ...figures });
  say(
    renderTable(
      [
        row('有把握的', score.sure),
        row('全部建议', score.all),
        ...score.byKind.map(({ kind, figures }) => row(groupKindNames[kind], figures)),
      ],
      [
        { header: '事项对', value: ({ name }) => name },
        { header: '建议', value: ({ proposed }) => proposed },
        { header: '正确', value: ({ right }) => right },
        { header: '应有', value: ({ inTruth }) => inTruth },
        { header: '准确率', value: ({ precision }) => percent(precision) },
        { header: '查全率', value: ({ recall }) => percent(recall) },
        { header: 'F1', value: ({ f1 }) => f1.toFixed(4) },
      ],
    ),
    `找对的事项对里，关系也判对的占 ${percent(score.kindRight)}`,
  );

  section('四、处理：有把握的成批接受');
  const accepted = await timed('接受有把握的', async () => ({
    groups: await engine.call('decide/groups', { min: 0.98, actor: machine }),
    categories: await engine.call('decide/categories', { min: 0.95, actor: machine }),
  }));
  const decided = await engine.call('list/items', {});
  const set = findCategorySet('KDL-2015');
  if (set === null) throw new Error('the default category set is missing');
  const review1 = review(truth, fresh, decided, groups, set);
  say(
    `机器成批接受：${accepted.groups.groups} 组 ${accepted.groups.items} 项合并，核定类别 ${accepted.categories.items} 项`,
    `其中接受错的：合并 ${review1.overruled.length} 项，类别 ${review1.wrongCategories} 项`,
  );

  section('五、其余由“复核人”处理（样例的标准答案扮演复核人）');
  const decisions = join(folder, 'decisions.csv');
  writeFileSync(decisions, `\uFEFF${review1.csv}`);
  await timed('复核', () => engine.call('decide/table', { file: decisions, actor: reviewer }));
  const rest = await timed('其余保留', () => engine.call('decide/rest', { as: '保留', actor: reviewer }));
  const { acts } = review1;
  say(
    `复核动作 ${acts.groups + acts.items + acts.added + 1} 次：整组接受 ${acts.groups}，逐项处理 ${acts.items}，新增承接 ${acts.added}，其余 ${rest.items} 项一次保留`,
    `处理意见表：${decisions}（${review1.lines} 行）`,
  );

  section('六、台账');
  const ledger = await engine.call('ledger/read', { by: 'department' });
  const { rows } = ledger;
  say(
    `行：读入 ${rows.read} = 成为事项 ${rows.items} + 并入事项 ${rows.parts} + 搁置 ${rows.aside}`,
    `项：${ledger.sentence}`,
    ledger.balanced ? '平衡' : '不平',
    `按部门 ${ledger.by.length} 本台账，不平的 ${ledger.by.filter((entry) => !entry.ledger.balanced).length} 本`,
  );

  section('七、公布');
  const release = await timed('公布', () => engine.call('release/make', { actor: reviewer }));
  const files = await timed('写出', () => exportAll(engine, release.release, folder));
  const statistics = await engine.call('stats/read', {});
  const story = new Map(storyCategories);
  say(
    renderTable(statistics.categories, [
      { header: '类别', value: ({ name }) => name },
      { header: '上报', value: ({ reported }) => reported },
      { header: '公布', value: ({ published }) => published },
      { header: '昆都仑区 2015', value: ({ name }) => story.get(name) ?? 0 },
    ]),
    `合计：上报 ${statistics.reported}（昆都仑区 ${storyReported}），公布 ${statistics.published}（昆都仑区 ${[...story.values()].reduce((sum, count) => sum + count, 0)}）`,
    statistics.sentence,
    ...files,
  );

  section('八、用时');
  say(
    renderTable(times, [
      { header: '步骤', value: ({ step }) => step },
      { header: '毫秒', value: ({ milliseconds }) => Math.round(milliseconds) },
    ]),
  );
  say(`合计 ${((performance.now() - started) / 1000).toFixed(1)} 秒；清单和公布文件都在 ${folder}`);
}

async function exportAll(engine: Engine, release: number, folder: string): Promise<string[]> {
  const written: string[] = [];
  const targets = [
    { format: 'csv', encoding: 'utf-8', to: '权力清单.csv' },
    { format: 'csv', encoding: 'gb18030', to: '权力清单（GB18030）.csv' },
    { format: 'xlsx', encoding: 'utf-8', to: '权力清单.xlsx' },
    { format: 'json', encoding: 'utf-8', to: '权力清单.json' },
    { format: 'txt', encoding: 'utf-8', to: '年度报告用语.txt' },
  ] as const;
  for (const { format, encoding, to } of targets) {
    const { files } = await engine.call('export/write', { release, format, encoding, to: join(folder, to) });
    written.push(...files.map(({ path, bytes }) => `${path}（${bytes.toLocaleString('en-US')} 字节）`));
  }
  return written;
}

try {
  await demo(resolve(process.argv[2] ?? 'demo-out'));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`${failureText(error, 'zh')}\n`);
  process.exitCode = 1;
}
