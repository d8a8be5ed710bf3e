/** An organ that the reform of 2018 and 2019 ended, and the ones its duties went to, the likeliest first. */
export interface AbolishedOrgan {
  /** Without the place in front; as it may stand in a list, short or long. */
  readonly former: RegExp;
  readonly successors: readonly string[];
}

/** District organs were reformed by spring 2019; a list of an earlier day names them rightly. */
export const reformDone = '2019-04-01';

/** After 中共中央《深化党和国家机构改革方案》 (2018) as carried out in districts and counties. */
export const abolishedOrgans: readonly AbolishedOrgan[] = [
  {
    former: /^(?:工商(?:行政管理)?局|质量技术监督局|质监局|食品药品监督管理局|食药监局)$/,
    successors: ['市场监督管理局'],
  },
  { former: /^(?:国土资源局|国土局|国土资源和房屋管理局)$/, successors: ['自然资源局', '自然资源和规划局'] },
  { former: /^(?:规划局|城乡规划局|规划和国土资源局)$/, successors: ['自然资源局', '自然资源和规划局'] },
  {
    former: /^(?:卫生局|卫生和计划生育(?:委员会|局)|卫计(?:委|局)|人口和计划生育(?:委员会|局)|计生局)$/,
    successors: ['卫生健康委员会', '卫生健康局'],
  },
  {
    former: /^(?:农牧业局|农业局|畜牧局|畜牧兽医局|农牧业和科技局|农业畜牧局|农机局|农业机械管理局|农业委员会)$/,
    successors: ['农牧局', '农业农村局', '农牧和科技局'],
  },
  {
    former: /^(?:文化局|旅游局|文化体育局|文体局|文化广播电影电视局|文化体育广播电视局|文化广电新闻出版局)$/,
    successors: ['文化和旅游局', '文化旅游局', '文化体育和旅游局', '文化旅游体育局', '文化旅游广电局'],
  },
  { former: /^(?:环境保护局|环保局)$/, successors: ['生态环境局', '生态环境分局'] },
  { former: /^(?:安全生产监督管理局|安监局)$/, successors: ['应急管理局'] },
  { former: /^林业局$/, successors: ['林业和草原局', '自然资源局'] },
  { former: /^(?:法制办公室|法制办|政府法制办公室)$/, successors: ['司法局'] },
  { former: /^(?:民政局双拥办公室|军队转业干部安置办公室|军转办)$/, successors: ['退役军人事务局'] },
  { former: /^(?:粮食局|物价局)$/, successors: ['发展和改革委员会', '粮食和物资储备局'] },
  { former: /^(?:地税局|地方税务局|国税局|国家税务局)$/, successors: ['税务局'] },
  { former: /^(?:经济和信息化(?:委员会|局)|经信(?:委|局))$/, successors: ['工业和信息化局', '科学技术和工业信息化局'] },
];
