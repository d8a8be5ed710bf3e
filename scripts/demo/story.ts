/**
 * The published sentence of 昆都仑区, 2015: 5,333 reported powers became 2,977. Printed beside the sample's figures, and
 * used for nothing else.
 */
export const storyReported = 5333;

export const storyCategories: readonly (readonly [name: string, count: number])[] = [
  ['行政许可', 20],
  ['行政处罚', 2191],
  ['行政强制', 166],
  ['行政确认', 47],
  ['行政给付', 42],
  ['行政征收', 9],
  ['行政监督检查', 301],
  ['行政裁决', 5],
  ['行政奖励', 20],
  ['其他行政权力', 176],
];
