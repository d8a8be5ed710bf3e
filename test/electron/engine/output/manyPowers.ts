import { categorySets } from '#shared/model/category.ts';
import type { ReleaseContent } from '#shared/publish/release.ts';
import { type FixtureItem, item, release } from '../../../shared/publish/releaseFixture.ts';

const acts = ['未取得施工许可证擅自施工', '未按照规定办理工程质量监督手续', '擅自占用城市道路', '不按规定排放污水'];
const article =
  '《中华人民共和国建筑法》（2019年修正）\n第六十四条：违反本法规定，未取得施工许可证或者开工报告未经批准擅自施工的，' +
  '责令改正，对不符合开工条件的责令停止施工，可以处以罚款。';

/** As many powers as a district has: some with sub-items, some with bases of several pages, all text made by rule. */
export function manyPowers(count: number): ReleaseContent {
  const codes = categorySets[0]?.members.map(({ code }) => code) ?? [];
  const departments = Array.from({ length: 48 }, (_, index) => `第${index + 1}部门`);
  const items = Array.from({ length: count }, (_, index): FixtureItem => {
    const number = `部-罚-${String(index + 1).padStart(4, '0')}`;
    const subItems = Array.from({ length: index % 5 === 0 ? 3 : 0 }, (_, sub) => ({
      uid: `${number}-${sub}`,
      number: `${number}-0${sub + 1}`,
      name: `情形${sub + 1}：${acts[sub]}`,
      basis: '',
    }));
    return item(number, {
      name: `对${acts[index % acts.length]}（第${index}种情形）的处罚`,
      category: index % 4 === 3 ? (codes[index % codes.length] ?? 'CF') : 'CF',
      organ: departments[index % departments.length] ?? '',
      basis: Array(1 + (index % 97 === 0 ? 30 : index % 3))
        .fill(article)
        .join('\n'),
      subItems,
      extra: { oversight: '0472-12345', ...(index % 50 === 0 ? { note: '与水务局共同实施' } : {}) },
    });
  });
  return release(items, { departments });
}
