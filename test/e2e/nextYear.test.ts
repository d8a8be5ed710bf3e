import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createEngine } from '#engine/engine.ts';
import type { Running } from '../../scripts/app/launch.ts';
import { actor, createDesk, expectAccessible } from './harness.ts';

const desk = createDesk();
const file = desk.path('北原区.quanqing');
let running: Running;

/** A department's list, published; and the one that it sends in a year later. */
beforeAll(async () => {
  const line = (name: string, article: string) => `行政处罚,${name},《水法》${article},北原区水务局`;
  const header = '职权类别,事项名称,实施依据,行使主体';
  const lists = {
    今年: [line('对未经批准擅自取水的处罚', '第六十九条'), line('对在河道内弃置垃圾的处罚', '第六十六条')],
    来年: [line('对未经批准擅自取水的处罚', '第六十九条第一项'), line('对损毁水工程的处罚', '第七十二条')],
  };
  const write = (name: keyof typeof lists) => {
    const path = desk.path(`${name}.csv`);
    writeFileSync(path, [header, ...lists[name]].join('\n'));
    return { paths: [path], actor };
  };
  const engine = createEngine();
  await engine.call('catalogue/create', { file, title: '北原区权力清单', place: '北原区', actor });
  await engine.call('intake/import', write('今年'));
  await engine.call('decide/rest', { as: '保留', actor });
  await engine.call('release/make', { actor });
  await engine.call('intake/import', write('来年'));
  await engine.call('work/match', {});
  engine.close();
  running = await desk.start({ file });
});
afterAll(async () => {
  await running?.close();
  desk.clear();
});

it('sets what came after a release against what stands', async () => {
  const { page } = running;
  await page.getByRole('button', { name: /导入/ }).first().click();
  await page.getByRole('button', { name: '与现有清单对照' }).press('Enter');
  const compared = page.getByRole('region', { name: '与现有清单对照' });
  await compared.getByText('第六十九条第一项').waitFor();
  expect(await page.getByRole('button', { name: '与现有清单对照' }).count()).toBe(1);
  await compared.getByRole('button', { name: '新出现 1' }).click();
  await compared.getByText('对损毁水工程的处罚').waitFor();
  await expectAccessible(page);
  await compared.getByRole('button', { name: '不再申报 1' }).click();
  await compared.getByText('对在河道内弃置垃圾的处罚').waitFor();
  expect(running.complaints).toEqual([]);
});
