/** Level of government that exercises a power (行使层级, national dictionary 1 to 6). */
export const levels = ['national', 'province', 'city', 'county', 'township', 'village', 'graded'] as const;
export type Level = (typeof levels)[number];

export const levelNames: Readonly<Record<Level, string>> = {
  national: '国家级',
  province: '省级',
  city: '市级',
  county: '县级',
  township: '乡镇（街道）级',
  village: '村（社区）级',
  graded: '分级管理',
};
