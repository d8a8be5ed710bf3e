import { describe, expect, it } from 'vitest';
import { levelOfTag, levelTag } from '#shared/text/nameParts.ts';

describe('the level that a tag in the name tells', () => {
  it.each([
    ['城市供水特许经营许可（县级）', 'county'],
    ['城市供水特许经营许可（区级权限）', 'county'],
    ['城市供水特许经营许可（自治区级）', 'province'],
    ['城市供水特许经营许可（设区的市级）', 'city'],
    ['城市供水特许经营许可（自治州级）', 'city'],
    ['城市供水特许经营许可（地区级）', 'city'],
    ['城市供水特许经营许可（街道）', null],
    ['城市供水特许经营许可（乡镇级）', 'township'],
    ['城市供水特许经营许可（国家级）', 'national'],
    // Several levels, or none of its own, tell nothing of one.
    ['城市供水特许经营许可（市级/县级）', null],
    ['城市供水特许经营许可（市、县级）', null],
    ['城市供水特许经营许可（县级以上）', null],
    ['城市供水特许经营许可（本级）', null],
    // A transaction is no level.
    ['城市供水特许经营许可（变更）', null],
  ])('%s: %s', (name, level) => {
    const tag = levelTag(name);
    expect(tag === null ? null : levelOfTag(tag)).toBe(level);
  });
});
