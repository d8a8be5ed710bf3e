import { afterEach, beforeEach, expect, it } from 'vitest';
import { actor, createWorkbench, type Workbench } from '../workbench.ts';

const header = ['序号', '职权类别', '事项名称', '实施依据', '行使主体'];
const penalty = (name: string, article: number) => [
  '',
  '行政处罚',
  name,
  `《建设工程质量管理条例》第${article}条`,
  '北原区住房和城乡建设局',
];
const first = [
  header,
  penalty('对施工单位偷工减料的处罚', 64),
  penalty('对施工单位偷工减料的行政处罚', 64),
  penalty('对未取得资质证书承揽工程的处罚', 60),
  penalty('未取得资质证书承揽工程的行政处罚', 60),
  penalty('对建设单位肢解发包的处罚', 55),
  penalty('对建设单位肢解发包的行政处罚', 55),
];
const second = [
  header,
  penalty('施工单位偷工减料的处罚', 64),
  penalty('对监理单位转让监理业务的处罚', 62),
  penalty('监理单位转让监理业务的行政处罚', 62),
];

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
  await bench.engine.call('intake/import', { paths: [bench.writeList('今年.csv', first)], actor });
  expect((await bench.engine.call('work/match', {})).changes).toBeNull();
});
afterEach(() => bench.close());

const groups = () => bench.engine.call('list/groups', {});
const groupOf = async (name: string) => {
  const { id } = await bench.item(name);
  const found = (await groups()).filter(({ members }) => members.some((member) => member.id === id));
  const [group] = found;
  if (group === undefined || found.length > 1) throw new Error(`${name} is in ${found.length} groups`);
  return group;
};
const openIds = async () => (await bench.engine.call('review/queue', { limit: 200 })).ids;

it('keeps ids, decisions, verdicts and settled groups when further lists come, and asks for what is new alone', async () => {
  const merged = await groupOf('对施工单位偷工减料的处罚');
  const apart = await groupOf('对未取得资质证书承揽工程的处罚');
  const waiting = await groupOf('对建设单位肢解发包的处罚');
  await bench.engine.call('review/accept', { group: merged.id, actor });
  await bench.engine.call('review/say', { group: apart.id, as: 'different', actor });
  const before = await bench.engine.call('list/items', {});

  await bench.engine.call('intake/import', { paths: [bench.writeList('后来.csv', second)], actor });
  const { changes } = await bench.engine.call('work/match', {});
  expect(changes).toEqual({ items: 3, joined: 1, newGroups: 1, grown: 1, reopened: 1, gone: 1 });

  // What was there is as it was, to the id; the pair told apart is proposed no more, the one that waits is the same.
  expect((await bench.engine.call('list/items', {})).slice(0, before.length)).toEqual(before);
  expect((await groups()).map(({ id }) => id)).not.toContain(apart.id);
  expect((await groupOf('对建设单位肢解发包的处罚')).id).toBe(waiting.id);

  const grown = await groupOf('施工单位偷工减料的处罚');
  const news = await groupOf('对监理单位转让监理业务的处罚');
  expect((await openIds()).toSorted()).toEqual([grown.id, news.id, waiting.id].toSorted());

  // Accepting the group that grew decides on the row that came, and on no other.
  const stayed = await bench.engine.call('list/decisions', {});
  await bench.engine.call('review/accept', { group: grown.id, actor });
  const now = await bench.engine.call('list/decisions', {});
  const { id } = await bench.item('施工单位偷工减料的处罚');
  expect(now.filter(({ item }) => item !== id)).toEqual(stayed.filter(({ item }) => item !== id));
  expect(now.find(({ item }) => item === id)?.decision).toBe('合并');
});

it('tells nothing new where nothing came', async () => {
  const before = await groups();
  const { changes } = await bench.engine.call('work/match', {});
  expect(changes).toEqual({ items: 0, joined: 0, newGroups: 0, grown: 0, reopened: 0, gone: 0 });
  expect(await groups()).toEqual(before);
});
