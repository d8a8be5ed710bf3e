import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Input, Output } from '#shared/contract.ts';
import { actor, createWorkbench, type Workbench } from '../workbench.ts';

const organ = '北原区住房和城乡建设局';
const quality = '《建设工程质量管理条例》';
const list = [
  ['序号', '职权类别', '事项名称', '子项', '实施依据', '行使主体'],
  ['1', '行政处罚', '对施工单位偷工减料的处罚', '', `${quality}第六十四条`, organ],
  ['2', '行政处罚', '施工单位偷工减料的行政处罚', '', `${quality}第六十四条`, organ],
  ['3', '行政检查', '对施工单位的监督检查', '', `${quality}第四十三条`, organ],
  [
    '4',
    '行政许可',
    '建设类企业资质许可',
    '建筑业企业资质审批\n监理企业资质审批',
    '《中华人民共和国建筑法》第十三条',
    organ,
  ],
  ['5', '行政给付', '临时救助金给付', '', '《社会救助暂行办法》第四十七条', '北原区民政局'],
];

let bench: Workbench;
beforeAll(async () => {
  bench = await createWorkbench();
  await bench.engine.call('intake/import', { paths: [bench.writeList('清单.csv', list)], actor });
  await bench.engine.call('work/match', {});
});
afterAll(() => bench.close());

const explain = (a: string, b: string, given: Partial<Input<'review/explain'>> = {}) =>
  bench.engine.call('review/explain', { a, b, ...given });
const numberOf = async (search: string): Promise<string> => {
  const [item] = await bench.engine.call('list/items', { search });
  if (item === undefined) throw new Error(`no item ${search}`);
  return item.number;
};
const texts = (told: readonly { readonly text: string }[]) => told.map(({ text }) => text);
const ways = ({ otherwise }: Output<'review/explain'>) =>
  otherwise.map(({ changes, text }) => [texts(changes).join('，'), text]);

describe('explaining two items of a catalogue', () => {
  it('names what speaks for one power, and the group that holds both', async () => {
    const [a, b] = [await numberOf('对施工单位偷工减料'), await numberOf('施工单位偷工减料的行政处罚')];
    const found = await explain(a, b);
    expect(found).toMatchObject({
      isCandidate: true,
      vetoes: [],
      verdict: null,
      answer: { kind: 'duplicate', sure: true },
    });
    expect(found.text).toMatch(/^重复，有把握/);
    expect(found.groups).toEqual([expect.objectContaining({ kind: 'duplicate' })]);
    expect(found.evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(found.score, 2);
    expect(texts(found.evidence)).toContain('依据同为《建设工程质量管理条例》第64条');
    expect(ways(found)).toContainEqual(['依据为同一法律的不同条款', '不归为一组']);
  });

  it('answers the same whichever is named first', async () => {
    const [a, b] = [await numberOf('对施工单位偷工减料'), await numberOf('施工单位偷工减料的行政处罚')];
    const [{ a: _a, b: _b, ...there }, { a: _c, b: _d, ...back }] = [await explain(a, b), await explain(b, a)];
    expect(there).toEqual(back);
  });

  it('says of a pair that was never compared which condition it fails, in either language', async () => {
    const [a, b] = [await numberOf('对施工单位偷工减料'), await numberOf('临时救助金给付')];
    const found = await explain(a, b, { language: 'en' });
    expect(found).toMatchObject({ answer: null, text: 'Not proposed', isCandidate: false, groups: [] });
    expect(found.conditions.map(({ met }) => met)).toEqual([false, false, false, false, false]);
    expect(texts(found.conditions)[0]).toMatch(/^They cite no article in common/);
    expect(texts(found.vetoes)).toContain('The acts differ (punish, pay): two powers');
  });

  it('takes ids as well as numbers, and says that sub-items are not compared', async () => {
    const [sub] = await bench.engine.call('list/items', { search: '监理企业资质审批' });
    const found = await explain(String(sub?.id), await numberOf('建设类企业资质许可'));
    expect(found).toMatchObject({ answer: null, isCandidate: false });
    expect(texts(found.conditions)[0]).toBe('比对只看主项，其中有子项');
  });

  it('knows what a person said of the pair', async () => {
    const [a, b] = [await numberOf('对施工单位偷工减料'), await numberOf('施工单位偷工减料的行政处罚')];
    await bench.engine.call('verdict/set', { a, b, as: 'different', actor });
    const found = await explain(a, b);
    expect(found).toMatchObject({ answer: null, verdict: 'different' });
    expect(ways(found)).toContainEqual(['没有人作过认定', expect.stringMatching(/^重复，有把握/)]);
  });

  it('refuses an item that is not there, and one compared with itself', async () => {
    const a = await numberOf('对施工单位偷工减料');
    await expect(explain(a, '没有-0001')).rejects.toMatchObject({ code: 'unknown-item' });
    await expect(explain(a, a)).rejects.toMatchObject({ code: 'bad-input' });
  });
});
