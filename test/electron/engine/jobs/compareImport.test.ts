import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { actor, createWorkbench, type Workbench } from '../workbench.ts';

const organ = '北原区水务局';
const header = ['序号', '职权类别', '事项名称', '子项', '实施依据', '行使主体'];
const lists = {
  '水务.csv': [
    header,
    ['1', '行政处罚', '对未经批准擅自取水的处罚', '', '《水法》第六十九条', organ],
    ['2', '行政处罚', '未经批准擅自取水的行政处罚', '', '《水法》第六十九条', organ],
    ['3', '行政许可', '取水许可', '首次申请\n延续', '《取水许可和水资源费征收管理条例》第二条', organ],
    ['4', '行政检查', '对河道采砂的监督检查', '', '《水法》第六十条', organ],
  ],
  '民政.csv': [header, ['1', '行政给付', '临时救助金给付', '', '《社会救助暂行办法》第四十七条', '北原区民政局']],
};

let bench: Workbench;
/** As the office published it. */
let published: string;
beforeAll(async () => {
  bench = await createWorkbench();
  const { engine } = bench;
  const paths = Object.entries(lists).map(([name, lines]) => bench.writeList(name, lines));
  await engine.call('intake/import', { paths, actor });
  await engine.call('work/match', {});
  await engine.call('decide/groups', { kind: 'duplicate', actor });
  await engine.call('decide/rest', { as: '保留', actor });
  await engine.call('release/make', { actor });
  published = bench.path('公布.csv');
  await engine.call('export/write', { release: 1, format: 'csv', to: published });
});
afterAll(() => bench.close());

const compare = (source?: number | string) => bench.engine.call('intake/compare', { source });
const importing = async (name: string, text: string) => {
  const path = bench.path(name);
  writeFileSync(path, text);
  await bench.engine.call('intake/import', { paths: [path], actor });
};

it('finds every power again in the list that was published', async () => {
  await importing('再报.csv', readFileSync(published, 'utf8'));
  await bench.engine.call('work/match', {});
  expect(await compare('再报.csv')).toMatchObject({
    files: ['再报.csv'],
    matched: true,
    departments: expect.arrayContaining([organ, '北原区民政局']),
    standing: 4,
    items: 4,
    same: 4,
    changed: [],
    fresh: [],
    gone: [],
  });
});

it('tells what a department says otherwise, has besides and names no more; of other departments nothing', async () => {
  const lines = [
    '序号,职权类别,事项名称,实施依据,行使主体',
    `1,行政处罚,未经批准擅自取水的处罚,《水法》第六十九条第一项,${organ}`,
    `2,行政许可,取水许可,《取水许可和水资源费征收管理条例》第二条,${organ}`,
    `3,行政处罚,对在河道内弃置垃圾的处罚,《水法》第六十六条,${organ}`,
  ];
  await importing('来年.csv', lines.join('\n'));
  expect((await compare()).matched).toBe(false);
  await bench.engine.call('work/match', {});
  const { id } = (await bench.engine.call('intake/sources', {})).find(({ file }) => file === '来年.csv') ?? { id: 0 };
  const found = await compare(id);
  const names = (briefs: readonly { readonly name: string }[]) => briefs.map(({ name }) => name);
  expect([found.standing, found.items, found.same]).toEqual([3, 3, 1]);
  expect(found.changed.map(({ item, counterpart, fields }) => [item.name, counterpart.name, fields])).toEqual([
    [
      '未经批准擅自取水的处罚',
      '对未经批准擅自取水的处罚',
      [
        { name: '名称', before: '对未经批准擅自取水的处罚', after: '未经批准擅自取水的处罚' },
        { name: '设定依据', before: '《水法》第六十九条', after: '《水法》第六十九条第一项' },
      ],
    ],
  ]);
  expect(names(found.fresh)).toEqual(['对在河道内弃置垃圾的处罚']);
  expect(names(found.gone)).toEqual(['对河道采砂的监督检查']);
});

it('knows no list that was not imported or was taken back', async () => {
  await expect(compare('没有.csv')).rejects.toMatchObject({ code: 'unknown-source', values: { source: '没有.csv' } });
  await bench.engine.call('history/undo', { actor });
  await expect(compare('来年.csv')).rejects.toMatchObject({ code: 'unknown-source' });
});
