import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Engine } from '#engine/engine.ts';
import type { GroupListing } from '#shared/contract/listings.ts';
import { type CategorySet, findCategorySet } from '#shared/model/category.ts';
import { groupKindNames } from '#shared/model/group.ts';
import { renderTable } from '../../electron/cli/table.ts';
import { inflationFound } from './inflation.ts';
import { percent, say, timed } from './report.ts';
import { type Review, Reviewer } from './reviewer.ts';
import { type Figures, scoreGroups } from './score.ts';
import { alignTruth, readTruth, type Truth, type TruthLine } from './truth.ts';

const sample = resolve(import.meta.dirname, '../../resources/sample');
const machine = '权清';
export const reviewer = '复核人（样例答案）';

export async function importLists(engine: Engine, folder: string): Promise<void> {
  const file = join(folder, '样例.quanqing');
  await engine.call('catalogue/create', { file, title: '北原区行政权力清单', place: '北原区', actor: machine });
  const lists = join(sample, 'lists');
  const imported = await timed('导入', () => engine.call('intake/import', { paths: [lists], actor: machine }));
  const formats = Map.groupBy(await engine.call('list/sources', {}), ({ format }) => format);
  say(
    `${imported.files.length} 个文件（${[...formats].map(([format, files]) => `${format} ${files.length}`).join('，')}）`,
    `读入 ${imported.rows.read} 行 = 成为事项 ${imported.rows.items} + 并入事项 ${imported.rows.parts} + 搁置 ${imported.rows.aside}`,
    `上报 ${imported.items} 项，另有子项 ${imported.subItems}`,
    ...imported.files
      .filter(({ status }) => status === 'failed')
      .map(({ file: name, message }) => `未导入 ${name}：${message?.text ?? ''}`),
  );
}

export async function suggest(engine: Engine): Promise<void> {
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
}

export interface Scored {
  readonly truth: Truth;
  readonly lineOf: ReadonlyMap<number, TruthLine>;
  readonly groups: readonly GroupListing[];
}

export async function score(engine: Engine): Promise<Scored> {
  const truth = readTruth(sample);
  const groups = await engine.call('list/groups', {});
  const { lineOf, missed, extra } = alignTruth(truth, await engine.call('list/items', {}));
  say(`读到的事项与答案逐行对应：漏读 ${missed.length}，多读 ${extra.length}`);
  const { all, sure, kindRight, byKind } = scoreGroups(groups, lineOf);
  const row = (name: string, figures: Figures) => ({ name, ...figures });
  const rows = [
    row('有把握的', sure),
    row('全部建议', all),
    ...byKind.map(({ kind, figures }) => row(groupKindNames[kind], figures)),
  ];
  say(
    renderTable(rows, [
      { header: '事项对', value: ({ name }) => name },
      { header: '建议', value: ({ proposed }) => proposed },
      { header: '正确', value: ({ right }) => right },
      { header: '应有', value: ({ inTruth }) => inTruth },
      { header: '准确率', value: ({ precision }) => percent(precision) },
      { header: '查全率', value: ({ recall }) => percent(recall) },
      { header: 'F1', value: ({ f1 }) => f1.toFixed(4) },
    ]),
    `找对的事项对里，关系也判对的占 ${percent(kindRight)}`,
    '各种虚增查出多少（在组里与同一职权的其他行相遇，或有规则提出意见）：',
    renderTable(inflationFound(lineOf, groups, await engine.call('list/findings', {})), [
      { header: '虚增', value: (each) => each.inflation },
      { header: '行', value: (each) => each.rows },
      { header: '成组', value: (each) => each.grouped },
      { header: '有意见', value: (each) => each.questioned },
      { header: '查出', value: (each) => percent(each.found / each.rows) },
    ]),
  );
  return { truth, lineOf, groups };
}

/**
 * Accepts what merges for sure, and the sure categories. Which level keeps a power and which department leads is for a
 * person to say, however sure the relation is.
 */
export async function acceptSure(engine: Engine, { truth, lineOf, groups }: Scored): Promise<Review> {
  const kinds = ['duplicate', 'same-article', 'parent-child'] as const;
  const accepted = await timed('接受有把握的', async () => {
    const merged = [];
    for (const kind of kinds) merged.push(await engine.call('decide/groups', { kind, min: 0.98, actor: machine }));
    return { merged, categories: await engine.call('decide/categories', { min: 0.95, actor: machine }) };
  });
  const reviewing = new Reviewer(truth, lineOf, await engine.call('list/items', {}), defaultSet());
  const review = reviewing.review(groups);
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  say(
    `机器成批接受：${sum(accepted.merged.map((each) => each.groups))} 组，合并 ${sum(accepted.merged.map((each) => each.items))} 项；核定类别 ${accepted.categories.items} 项`,
    `其中接受错的：合并 ${review.wrongMerges.length} 项，类别 ${review.wrongCategories.length} 项`,
    ...review.wrongMerges.map((item) => `  合并 ${item.number} ${item.name}`),
    ...review.wrongCategories.map((item) => `  类别 ${item.number} ${item.name} → ${item.category.confirmed}`),
  );
  return review;
}

export async function reviewRest(engine: Engine, folder: string, review: Review): Promise<void> {
  const file = join(folder, 'decisions.csv');
  writeFileSync(file, `\uFEFF${review.csv}`);
  await timed('照表处理', () => engine.call('decide/table', { file, actor: reviewer }));
  const rest = await timed('其余保留', () => engine.call('decide/rest', { as: '保留', actor: reviewer }));
  const { groups, items, added } = review.acts;
  say(
    `复核动作 ${groups + items + added + 1} 次：整组接受 ${groups}，逐项处理 ${items}，新增承接 ${added}，其余 ${rest.items} 项一次保留`,
    `处理意见表：${file}（${review.lines} 行）`,
  );
}

function defaultSet(): CategorySet {
  const set = findCategorySet('KDL-2015');
  if (set === null) throw new Error('the default category set is missing');
  return set;
}
