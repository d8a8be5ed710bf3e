import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { groupKinds } from '#shared/model/group.ts';
import { composeSample } from '../../scripts/sample/composeSample.ts';
import { fields } from '../../scripts/sample/fields.ts';
import { holders } from '../../scripts/sample/holders.ts';
import { inflationKinds } from '../../scripts/sample/reasons.ts';
import { publishedTargets, reportedTarget } from '../../scripts/sample/targets.ts';

const folder = join(import.meta.dirname, '../../resources/sample');
const again = mkdtempSync(join(tmpdir(), 'sample-'));
afterAll(() => rmSync(again, { recursive: true }));

type Line = Readonly<Record<string, string>>;

function readTable(name: string): readonly Line[] {
  const text = readFileSync(join(folder, name), 'utf8').replace(/^\u{FEFF}/u, '');
  return Papa.parse<Line>(text, { header: true, skipEmptyLines: true }).data;
}

function digests(of: string): readonly string[] {
  return readdirSync(join(of, 'lists'))
    .sort()
    .map((file) => join('lists', file))
    .concat('truth.csv', 'added.csv', 'powers.csv')
    .map(
      (file) =>
        `${file} ${createHash('sha256')
          .update(readFileSync(join(of, file)))
          .digest('hex')}`,
    );
}

const truth = readTable('truth.csv');
const added = readTable('added.csv');
const powers = readTable('powers.csv');
const mains = truth.filter((line) => line.parent === '');
const kept = mains.filter(({ decision = '' }) => ['保留', '变更', '拆分'].includes(decision));

/** Category of everything published, computed from the items and the additions alone. */
function publishedCategories(): readonly string[] {
  const categoryOf = new Map(powers.map((power) => [power.key, power.category ?? '']));
  const parts = kept.flatMap(({ target = '' }) => [...target.matchAll(/〔(P\d+)〕/g)].slice(1));
  return [
    ...kept.filter((line) => line.public === 'yes').map((line) => line.category ?? ''),
    ...added.map((line) => line.category ?? ''),
    ...parts.map(([, key = '']) => categoryOf.get(key) ?? ''),
  ];
}

describe('the sample', () => {
  it('is what the script composes, byte for byte', async () => {
    await composeSample(fields, holders, again);
    expect(digests(again)).toEqual(digests(folder));
  });

  it('fits into a checkout', () => {
    const sizes = readdirSync(join(folder, 'lists')).map((file) => statSync(join(folder, 'lists', file)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(8 * 1024 * 1024);
  });
});

describe('what is true of the sample', () => {
  it('adds up to the powers that were reported and those that are published', () => {
    expect(mains).toHaveLength(reportedTarget);
    const published = publishedCategories();
    const counts = Object.fromEntries(
      Object.keys(publishedTargets).map((code) => [code, published.filter((category) => category === code).length]),
    );
    expect(counts).toEqual(publishedTargets);
    expect(powers).toHaveLength(published.length);
  });

  it('names files that were handed in, all of them', () => {
    expect([...new Set(truth.map(({ file }) => file))].sort()).toEqual(readdirSync(join(folder, 'lists')).sort());
  });

  it('holds every kind of inflation and every kind of group', () => {
    expect(new Set(mains.map(({ inflation }) => inflation))).toEqual(new Set(inflationKinds()));
    expect(new Set(mains.map(({ kind }) => kind))).toEqual(new Set(['', 'self', ...groupKinds]));
  });

  it('merges only into items that stand', () => {
    const decisionOf = new Map(mains.map(({ item, decision }) => [item, decision]));
    const merged = mains.filter(({ decision }) => decision === '合并');
    expect(merged.filter(({ target }) => (decisionOf.get(target) ?? '合并') === '合并')).toEqual([]);
  });

  it('gives every published power exactly one row that stands for it, or an addition', () => {
    const parts = kept.flatMap(({ target = '' }) => [...target.matchAll(/〔(P\d+)〕/g)].slice(1).map(([, key]) => key));
    const standing = kept.filter((line) => line.public === 'yes').map(({ power }) => power);
    const keys = [...standing, ...parts, ...added.map(({ key }) => key)];
    expect([...keys].sort()).toEqual(powers.map(({ key }) => key).sort());
  });

  it('has one master and at least one more item in each group', () => {
    const groups = Map.groupBy(
      mains.filter(({ group }) => group !== ''),
      ({ group }) => group,
    );
    for (const members of groups.values()) {
      expect(members.filter(({ kind }) => kind === 'self')).toHaveLength(1);
      expect(members.length).toBeGreaterThan(1);
    }
  });
});
