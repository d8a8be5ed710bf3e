import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input, Output } from '#shared/contract.ts';
import type { GroupKind } from '#shared/model/group.ts';
import { actor, createWorkbench, type Workbench } from '../workbench.ts';

const header = ['序号', '职权类别', '事项名称', '实施依据', '行使主体'];
const penalty = (name: string, basis: string, organ = '北原区住房和城乡建设局') => ['', '行政处罚', name, basis, organ];
const quality = '《建设工程质量管理条例》';

/** Two pairs that are alike, three of one power, two departments, penalties of one clause, a reworded one. */
const list = [
  header,
  penalty('对未取得资质证书承揽工程的处罚', `${quality}第六十条`),
  penalty('未取得资质证书承揽工程的行政处罚', `${quality}第六十条\n《建筑业企业资质管理规定》第三十五条`),
  penalty('对施工单位偷工减料的处罚', `${quality}第六十四条`),
  penalty('对施工单位偷工减料的处罚', `${quality}第六十四条`),
  penalty('对擅自施工的处罚', `${quality}第五十七条`),
  penalty('对擅自施工的处罚', `${quality}第五十七条`),
  penalty('对擅自施工的处罚', `${quality}第五十七条`),
  penalty('对生产经营假种子的处罚', '《中华人民共和国种子法》第七十四条', '北原区农业农村局'),
  penalty('对生产经营假种子的处罚', '《中华人民共和国种子法》第七十四条', '北原区林业和草原局'),
  penalty('对擅自占道经营的处罚（警告）', '《城市道路管理条例》第四十二条', '北原区城市管理局'),
  penalty('对擅自占道经营的处罚（罚款）', '《城市道路管理条例》第四十二条', '北原区城市管理局'),
];

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
  await bench.engine.call('intake/import', { paths: [bench.writeList('清单.csv', list)], actor });
  await bench.engine.call('work/match', {});
});
afterEach(() => bench.close());

const queue = (input: Input<'review/queue'> = {}) => bench.engine.call('review/queue', input);
const open = async (kind: GroupKind) => (await queue({ kind })).ids;
async function group(kind: GroupKind, at = 0): Promise<NonNullable<Output<'review/group'>>> {
  const id = (await open(kind))[at] ?? '';
  const found = await bench.engine.call('review/group', { group: id });
  if (found === null) throw new Error(`no group ${id}`);
  return found;
}
const groupOf = async (name: string): Promise<NonNullable<Output<'review/group'>>> => {
  for (const id of await open('duplicate')) {
    const found = await bench.engine.call('review/group', { group: id });
    if (found?.members.some((member) => member.name === name)) return found;
  }
  throw new Error(`no open group of ${name}`);
};
/** All that stands of items and verdicts, and what the queue shows. */
async function standing() {
  const { kinds } = await queue();
  const items = await bench.engine.call('list/items', {});
  return { kinds, ids: (await queue({ limit: 200 })).ids, items };
}
const counts = async (kind: GroupKind) => (await queue()).kinds.find((each) => each.kind === kind);

describe('the queue', () => {
  it('says when matching never ran, ran, and ran before a new list came', async () => {
    const other = await createWorkbench();
    expect(await other.engine.call('review/queue', {})).toMatchObject({ matched: 'never', ids: [] });
    other.close();
    expect(await queue()).toMatchObject({ matched: 'current', changed: 0 });
    await bench.engine.call('review/accept', { group: (await group('duplicate')).id, actor });
    expect(await queue()).toMatchObject({ matched: 'current' });
    const more = [header, penalty('对违法分包的处罚', `${quality}第六十二条`)];
    await bench.engine.call('intake/import', { paths: [bench.writeList('补报.csv', more)], actor });
    expect(await queue()).toMatchObject({ matched: 'stale', changed: 1 });
  });

  it('goes on behind a group, and counts what lies before', async () => {
    const [first = '', second = '', ...rest] = await open('duplicate');
    expect(await queue({ kind: 'duplicate', after: first, limit: 1 })).toMatchObject({
      ids: [second],
      before: 1,
      previous: null,
    });
    expect(await queue({ kind: 'duplicate', after: second })).toMatchObject({ ids: rest, before: 2, previous: first });
  });

  it('shows the groups of one department', async () => {
    const where = [{ field: 'department', value: '北原区城市管理局' }];
    expect((await queue({ where })).ids).toEqual(await open('same-article'));
  });
});

describe('a group', () => {
  it('shows members, what they share, why they belong together and how many are alike', async () => {
    const found = await groupOf('对未取得资质证书承揽工程的处罚');
    expect(found.members.map(({ master, stand }) => [master, stand])).toEqual([
      [true, 'undecided'],
      [false, 'undecided'],
    ]);
    const cited = found.members.flatMap(({ citations }) => citations.map(({ law, shared }) => [law, shared]));
    expect(cited).toContainEqual(['建设工程质量管理条例', true]);
    expect(cited).toContainEqual(['建筑业企业资质管理规定', false]);
    expect(found.members[0]?.sources).toMatchObject([{ file: '清单.csv' }]);
    expect(found.evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(found.confidence, 3);
    const twins = await groupOf('对施工单位偷工减料的处罚');
    expect(twins.alike).toMatchObject({ from: 1, codes: ['name-same', 'cites-same-clause'] });
    expect((await group('overlap')).alike).toBeNull();
    expect(await bench.engine.call('review/group', { group: 'gone' })).toBeNull();
  });
});

describe('accepting', () => {
  it('merges with the union of bases, leaves the queue at once and names the next; undoing brings all back', async () => {
    const before = await standing();
    const found = await groupOf('对未取得资质证书承揽工程的处罚');
    const done = await bench.engine.call('review/accept', { group: found.id, actor });
    expect(done).toMatchObject({ items: 1, groups: 1 });
    const after = await open('duplicate');
    expect(after).not.toContain(found.id);
    expect(after).toContain(done.next);
    const kept = await bench.engine.call('list/items', {
      where: [{ field: 'id', value: String(found.members[0]?.id) }],
    });
    expect(kept[0]?.citations.map(({ law }) => law).sort()).toEqual(['建筑业企业资质管理规定', '建设工程质量管理条例']);
    expect((await bench.engine.call('review/group', { group: found.id }))?.state).toBe('settled');
    await bench.engine.call('history/undo', { actor });
    expect(await standing()).toEqual(before);
  });

  it('takes another master and the values that were chosen', async () => {
    const found = await groupOf('对未取得资质证书承揽工程的处罚');
    const [first, second] = found.members;
    if (first === undefined || second === undefined) throw new Error('two members');
    const fields = { name: first.id };
    await bench.engine.call('review/accept', { group: found.id, master: second.id, fields, actor });
    const [kept] = await bench.engine.call('list/items', { where: [{ field: 'id', value: String(second.id) }] });
    expect(kept).toMatchObject({ name: first.name, basis: second.basis, decision: null });
    const [merged] = await bench.engine.call('list/items', { where: [{ field: 'id', value: String(first.id) }] });
    expect(merged).toMatchObject({ decision: '合并', mergedInto: second.id });
  });

  it('needs the lead where departments compete, and members of the group only', async () => {
    const found = await group('overlap');
    const asked = { group: found.id, actor };
    await expect(bench.engine.call('review/accept', asked)).rejects.toMatchObject({ code: 'overlap-needs-lead' });
    await expect(bench.engine.call('review/accept', { ...asked, master: 1 })).rejects.toMatchObject({
      code: 'not-in-group',
    });
    const master = found.members[1]?.id ?? 0;
    expect(await bench.engine.call('review/accept', { ...asked, master })).toMatchObject({ items: 1, next: null });
    const [other] = await bench.engine.call('list/items', {
      where: [{ field: 'id', value: String(found.members[0]?.id) }],
    });
    expect(other?.reason).toContain(`由${found.members[1]?.department}作为牵头`);
  });

  it('makes sub-items of the parts of one article', async () => {
    const found = await group('same-article');
    await bench.engine.call('review/accept', { group: found.id, actor });
    const parts = await bench.engine.call('list/items', { where: [{ field: 'asSubItem', value: 'true' }] });
    expect(parts).toHaveLength(found.members.length - 1);
  });
});

it('leaves what a higher level exercises to it, and hands down what a lower one does', async () => {
  const levelled = await createWorkbench();
  const ofLevel = (level: string) => [...penalty('对擅自施工的处罚', `${quality}第五十七条`), level];
  const other = [...penalty('对施工单位偷工减料的处罚', `${quality}第六十四条`), '县级'];
  const rows = [[...header, '行使层级'], ...['县级', '市级', '乡镇级'].map(ofLevel), other];
  await levelled.engine.call('intake/import', { paths: [levelled.writeList('清单.csv', rows)], actor });
  await levelled.engine.call('work/match', {});
  const { ids } = await levelled.engine.call('review/queue', { kind: 'level' });
  const accept = (ends: Input<'review/accept'>['ends'] = []) =>
    levelled.engine.call('review/accept', { group: ids[0] ?? '', ends, actor });
  const decided = async () =>
    (await levelled.engine.call('list/items', {})).slice(0, 3).map(({ decision, target }) => [decision, target]);
  await accept();
  expect(await decided()).toEqual([
    [null, null],
    ['取消', null],
    ['下放', '乡镇（街道）级'],
  ]);
  await levelled.engine.call('history/undo', { actor });
  await accept([
    { item: 2, as: 'hand-over', target: '市住房和城乡建设局' },
    { item: 3, as: 'cancel' },
  ]);
  expect(await decided()).toEqual([
    [null, null],
    ['划转', '市住房和城乡建设局'],
    ['取消', null],
  ]);
  levelled.close();
});

describe('saying otherwise', () => {
  it('is not asked again, after matching and a restart too', async () => {
    const found = await groupOf('对施工单位偷工减料的处罚');
    await bench.engine.call('review/say', { group: found.id, as: 'different', actor });
    expect(await open('duplicate')).not.toContain(found.id);
    await bench.reopen();
    await bench.engine.call('work/match', {});
    expect(await open('duplicate')).not.toContain(found.id);
    expect(await bench.engine.call('review/group', { group: found.id })).toBeNull();
  });

  it('puts what nobody can tell aside until it is chosen', async () => {
    const before = await standing();
    const found = await groupOf('对施工单位偷工减料的处罚');
    await bench.engine.call('review/say', { group: found.id, as: 'unsure', actor });
    expect(await counts('duplicate')).toMatchObject({ unsure: 1 });
    await bench.engine.call('work/match', {});
    expect((await queue({ state: 'unsure' })).ids).toEqual([found.id]);
    await bench.engine.call('review/say', { group: found.id, as: 'open', actor });
    await bench.engine.call('work/match', {});
    expect(await standing()).toEqual(before);
  });

  it('splits one off and goes on asking about the rest', async () => {
    const found = await groupOf('对擅自施工的处罚');
    const [, , third] = found.members;
    await bench.engine.call('review/part', { group: found.id, item: third?.id ?? 0, actor });
    const rest = await bench.engine.call('review/group', { group: found.id });
    expect(rest).toMatchObject({ state: 'open' });
    expect(rest?.members[2]?.apart).toHaveLength(2);
    expect(await bench.engine.call('review/accept', { group: found.id, actor })).toMatchObject({ items: 1 });
    expect((await bench.engine.call('review/group', { group: found.id }))?.state).toBe('settled');
    const [apart] = await bench.engine.call('list/items', { where: [{ field: 'id', value: String(third?.id) }] });
    expect(apart?.decision).toBeNull();
  });
});

describe('accepting all alike', () => {
  it('covers what it lists and counts, in one step to undo', async () => {
    const before = await standing();
    const found = await groupOf('对施工单位偷工减料的处罚');
    const { groups } = await bench.engine.call('review/alike', { group: found.id });
    expect(groups).toHaveLength(found.alike?.groups ?? -1);
    expect(groups.flatMap(({ members }) => members)).toHaveLength(found.alike?.items ?? -1);
    const paged: typeof groups = [];
    for (const _ of groups) {
      const after = paged.at(-1)?.id;
      const page = { group: found.id, limit: 1, ...(after === undefined ? {} : { after }) };
      paged.push(...(await bench.engine.call('review/alike', page)).groups);
    }
    expect(paged).toEqual(groups);
    const done = await bench.engine.call('review/accept-alike', { group: found.id, actor });
    expect(done.groups).toBe(groups.length + 1);
    const ids = await open('duplicate');
    expect(ids.filter((id) => id === found.id || groups.some((each) => each.id === id))).toEqual([]);
    await bench.engine.call('history/undo', { actor });
    expect(await standing()).toEqual(before);
  });

  it('leaves out what was taken from the list, and is refused for competing departments', async () => {
    const found = await groupOf('对施工单位偷工减料的处罚');
    const { groups } = await bench.engine.call('review/alike', { group: found.id });
    const except = groups.map(({ id }) => id);
    expect(await bench.engine.call('review/accept-alike', { group: found.id, except, actor })).toMatchObject({
      groups: 1,
    });
    const overlap = await group('overlap');
    await expect(bench.engine.call('review/accept-alike', { group: overlap.id, actor })).rejects.toMatchObject({
      code: 'not-alike',
    });
  });
});

it('whatever is done, undoing it restores what stood, and no group that is settled is asked', async () => {
  const act = fc.record({
    do: fc.constantFrom('accept', 'different', 'unsure', 'open', 'part', 'alike', 'keep', 'cancel'),
    at: fc.nat({ max: 20 }),
    member: fc.nat({ max: 3 }),
  });
  const all = (await queue({ limit: 200 })).ids;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 5 }), async (acts) => {
      const start = await standing();
      const written: number[] = [];
      for (const { do: what, at, member } of acts) {
        const found = await bench.engine.call('review/group', { group: all[at % all.length] ?? '' });
        const item = found?.members[member % found.members.length]?.id ?? 1;
        const asked = { group: found?.id ?? '', actor };
        const done =
          what === 'accept'
            ? bench.engine.call('review/accept', { ...asked, master: item })
            : what === 'part'
              ? bench.engine.call('review/part', { ...asked, item })
              : what === 'alike'
                ? bench.engine.call('review/accept-alike', asked)
                : what === 'keep' || what === 'cancel'
                  ? bench.engine.call('decide/item', { item: `${item}`, as: what === 'keep' ? '保留' : '取消', actor })
                  : bench.engine.call('review/say', {
                      ...asked,
                      as: what === 'different' || what === 'unsure' ? what : 'open',
                    });
        const { operation } = await done.catch(() => ({ operation: null }));
        if (operation !== null) written.push(operation);
        for (const id of (await queue({ limit: 200 })).ids) {
          const shown = await bench.engine.call('review/group', { group: id });
          const apart = shown?.members.every(({ apart }) => apart.length === (shown?.members.length ?? 0) - 1);
          expect(shown?.state).toBe('open');
          expect(shown?.members.some(({ stand }) => stand === 'undecided')).toBe(true);
          expect(apart).toBe(false);
        }
      }
      for (const operation of written.reverse()) await bench.engine.call('history/undo', { operation, actor });
      expect(await standing()).toEqual(start);
      expect((await bench.engine.call('catalogue/verify', {})).problems).toEqual([]);
    }),
    { numRuns: 12 },
  );
}, 120_000);
