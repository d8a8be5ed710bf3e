import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '#engine/engine.ts';
import { fillIn, type OpenedForm } from '../../test/electron/engine/jobs/approve/formOf.ts';

const [city, housing, water] = ['北原区城市管理综合执法局', '北原区住房和城乡建设局', '北原区水务局'];
const round = { kind: 'solicit', round: 1 } as const;

interface Power {
  readonly id: number;
  readonly number: string;
  readonly name: string;
  readonly basis: string;
}

/** Before the round goes out: whom to call, and a power that is to go into one of another department; gives its number. */
export async function prepareRound(engine: Engine): Promise<string> {
  for (const { id, name } of await engine.call('departments/list', {})) {
    if (name !== housing) continue;
    await engine.call('departments/edit', { department: id, contact: '赵立新', phone: '0472-5158888', actor: '张敏' });
  }
  const [own] = await powersOf(engine, city);
  const [target] = await powersOf(engine, housing);
  if (own === undefined || target === undefined) throw new Error('the sample has no powers to merge');
  await engine.call('decide/item', { item: own.number, as: '合并', target: target.number, actor: '李春华' });
  return own.number;
}

/** Some departments answer by their workbook, one by telephone; most have not answered yet. */
export async function answerRound(engine: Engine, folder: string, merged: string): Promise<void> {
  mkdirSync(folder);
  const files = [
    await answer(engine, folder, housing, ([first, second, third, fourth], form) => {
      form.put(first.number, 'opinion', '同意');
      form.put(second.number, 'name', `${second.name.replace('对', '对单位')}`);
      form.put(third.number, 'basis', `${third.basis.replace(/第/, '（2014年修订）第')}`);
      form.put(fourth.number, 'opinion', '不同意');
      form.put(fourth.number, 'result', '取消');
      form.put(fourth.number, 'suggestion', '条例修订后已删去这一条；如保留，请改引新条例第三十二条。');
      form.put('new 1', 'name', '对违反城市照明管理规定的处罚');
      form.put('new 1', 'category', '行政处罚');
      form.put('new 1', 'basis', '《城市照明管理规定》第三十二条');
    }),
    await answer(engine, folder, city, ([, second, third], form) => {
      form.put(merged, 'opinion', '不同意');
      form.put(second.number, 'result', '转移（行业协会）');
      form.put(third.number, 'opinion', '部分同意');
      form.put(third.number, 'suggestion', '宜与住建局共同行使，由本局牵头。');
    }),
  ];
  await engine.call('approve/import', { files, actor: '李春华' });
  const [told] = await powersOf(engine, water);
  await engine.call('approve/record', {
    ...round,
    department: water,
    way: 'telephone',
    person: '孙建平',
    day: '2015-11-24',
    note: '书面意见随后送来。',
    said: told === undefined ? [] : [{ item: told.number, column: 'opinion', text: '建议修改' }],
    allAgree: true,
    actor: '张敏',
  });
  const [, , moved] = await powersOf(engine, housing);
  if (moved !== undefined) {
    await engine.call('edit/fields', {
      changes: [{ item: moved.id, field: 'basis', value: `${moved.basis}。` }],
      actor: '王建国',
    });
  }
  rmSync(folder, { recursive: true });
}

type Powers = readonly [Power, Power, Power, Power];

async function answer(
  engine: Engine,
  folder: string,
  department: string,
  write: (powers: Powers, form: OpenedForm) => void,
): Promise<string> {
  const sent = join(folder, `征求意见表（第1轮）-${department}.xlsx`);
  await engine.call('approve/export', { ...round, department, to: sent });
  const [first, second, third, fourth] = await powersOf(engine, department);
  if (first === undefined || second === undefined || third === undefined || fourth === undefined) return sent;
  return fillIn(sent, sent, (form) => write([first, second, third, fourth], form));
}

async function powersOf(engine: Engine, department: string): Promise<readonly Power[]> {
  const where = [
    { field: 'department', value: department },
    { field: 'main', value: 'true' },
    { field: 'decision', value: '' },
  ];
  return engine.call('list/items', { where, limit: 6 });
}
