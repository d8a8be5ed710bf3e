import { seeded } from '../../scripts/sample/random.ts';

const header = ['序号', '职权类别', '事项名称', '实施依据', '行使主体'];
const departments = ['北原区住房和城乡建设局', '北原区城市管理局', '北原区市场监督管理局', '北原区卫生健康局'] as const;
const subjects = ['建设单位', '食品经营者', '医疗机构', '运输企业', '用人单位', '供水企业', '排污单位'] as const;
const acts = ['未取得许可从事经营活动', '擅自施工', '超标排放污染物', '拒不接受监督检查', '未按规定备案'] as const;
export const lawsInLists = ['建筑法', '食品安全法', '水污染防治法', '城市道路管理条例'] as const;
const endings = ['的处罚', '的行政处罚', '行为的处罚'] as const;

/**
 * A list as a department sends it in, a line an array: powers of which some are told twice in other words. Each has its
 * category, without which nothing could be released.
 */
export function composeList(seed: number, rows: number): string[][] {
  const random = seeded(seed);
  const department = random.pick(departments);
  const powers = Array.from({ length: rows }, (_, index) => {
    const name = `对${random.pick(subjects)}${random.pick(acts)}${random.pick(endings)}`;
    const basis = `《中华人民共和国${random.pick(lawsInLists)}》第${1 + random.below(80)}条`;
    const kind = random.chance(0.9) ? '行政处罚' : random.pick(['行政许可', '行政检查', '行政确认']);
    return [String(index + 1), kind, random.chance(0.3) ? `${name}（第${index + 1}类）` : name, basis, department];
  });
  return [[`${department}权力清单`], header, ...powers];
}
