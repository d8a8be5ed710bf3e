import { describe, expect, test } from 'vitest';
import { citationsOf, insertCitations, streamCitations } from '#engine/store/citations.ts';
import { derivedAt, derivedKinds, dropDerived, lastOperationId } from '#engine/store/derived.ts';
import { dismissFinding } from '#engine/store/dismissals.ts';
import { countFacet } from '#engine/store/facets.ts';
import { countFindings, insertFinding, listFindings } from '#engine/store/findings.ts';
import { findGroup, insertGroups, insertRelations, listGroups, listRelations } from '#engine/store/groups.ts';
import { idSource } from '#engine/store/ids.ts';
import { listItemIds } from '#engine/store/itemList.ts';
import type { Db } from '#engine/store/sqlite.ts';
import { insertSuggestion, streamSuggestions } from '#engine/store/suggestions.ts';
import { insert, remove } from '#engine/store/write.ts';
import type { Finding } from '#shared/check/finding.ts';
import type { Group, Relation } from '#shared/model/group.ts';
import { atOnce } from '#shared/steps.ts';
import { derive, importFile, item, undo, undoing, withCatalogue, write } from './catalogueFixture.ts';

const citation = {
  lawId: null,
  law: '建筑法',
  docNo: null,
  refs: ['7', '8.1'],
  annexItem: null,
  start: 0,
  end: 8,
  tag: null,
};
const suggestion = {
  itemId: 1,
  category: 'CF' as const,
  confidence: 0.97,
  reasons: [{ code: 'head', values: { word: '处罚' } }],
};
const finding: Finding = {
  item: 1,
  rule: 'R05',
  severity: 'review',
  proposal: { decision: '合并', mergeInto: 2 },
  values: { number: 'x' },
};
const relation: Relation = {
  a: 1,
  b: 2,
  kind: 'duplicate',
  score: 0.99,
  sure: true,
  evidence: [{ code: 'same-name', values: {} }],
};

function group(id: string, fields: Partial<Group> = {}): Group {
  return {
    id,
    kind: 'duplicate',
    confidence: 0.99,
    sure: true,
    members: [
      { item: 2, master: true },
      { item: 1, master: false },
    ],
    evidence: [{ code: 'same-name', values: { name: '甲' } }],
    weakest: { a: 1, b: 2, score: 0.99 },
    ...fields,
  };
}

const overlap = group('g2', {
  kind: 'overlap',
  confidence: 0.6,
  sure: false,
  members: [
    { item: 3, master: true },
    { item: 1, master: false },
  ],
});

function fill(db: Db): void {
  importFile(db, { file: 'a.xlsx', items: [item(1), item(2, { name: '对擅自施工的处罚' })] });
  write(db, 'add', [insert('item', item(3, { origin: 'added', declaredCategory: 'XK' }))]);
}

function deriveAll(db: Db): void {
  derive(db, 'citations', () => insertCitations(db, 1, [citation]));
  derive(db, 'suggestions', () => insertSuggestion(db, suggestion));
  derive(db, 'findings', () => insertFinding(db, finding));
  derive(db, 'groups', () => {
    atOnce(insertRelations(db, [relation]));
    atOnce(insertGroups(db, [group('g1'), overlap]));
  });
}

function derivedData(db: Db): unknown {
  return [[...streamCitations(db)], [...streamSuggestions(db)], listFindings(db), listGroups(db), listRelations(db, 2)];
}

describe('derived data', () => {
  test('is kept as it was computed', () =>
    withCatalogue((db) => {
      fill(db);
      deriveAll(db);
      expect(citationsOf(db, 1)).toEqual([citation]);
      expect([...streamSuggestions(db)]).toEqual([suggestion]);
      expect(listFindings(db)).toEqual([finding]);
      expect(listGroups(db)).toEqual([group('g1'), overlap]);
      expect(listRelations(db, 2)).toEqual([relation]);
    }));

  test('is the same after it was dropped and rebuilt, and leaves no trace in the log', () =>
    withCatalogue((db) => {
      fill(db);
      deriveAll(db);
      const before = derivedData(db);
      dropDerived(db);
      expect(derivedData(db)).toEqual([[], [], [], [], []]);
      expect(derivedKinds.map((kind) => derivedAt(db, kind))).toEqual([null, null, null, null]);
      deriveAll(db);
      expect(derivedData(db)).toEqual(before);
      expect(lastOperationId(db)).toBe(2);
    }));

  test('says at which operation it was computed', () =>
    withCatalogue((db) => {
      fill(db);
      deriveAll(db);
      write(db, 'edit', [remove('item', 3)]);
      expect([derivedAt(db, 'groups'), lastOperationId(db)]).toEqual([2, 3]);
    }));

  test('of an item that counts no more is not shown', () =>
    withCatalogue((db) => {
      fill(db);
      deriveAll(db);
      write(db, 'edit', [remove('item', 3)]);
      expect(listGroups(db).map(({ id }) => id)).toEqual(['g1']);
      for (let back = 0; back < 3; back += 1) undo(db, undoing());
      expect(derivedData(db)).toEqual([[], [], [], [], []]);
    }));

  test('that fails half-way leaves what stood', () =>
    withCatalogue((db) => {
      fill(db);
      deriveAll(db);
      const failing = () =>
        derive(db, 'groups', () => {
          atOnce(insertGroups(db, [overlap]));
          throw new Error('stopped');
        });
      expect(failing).toThrow('stopped');
      expect(listGroups(db)).toHaveLength(2);
    }));
});

test('groups are filtered by their own fields and those of their members', () =>
  withCatalogue((db) => {
    fill(db);
    deriveAll(db);
    const ids = (field: string, value: string) => listGroups(db, { where: [{ field, value }] }).map(({ id }) => id);
    expect(ids('kind', 'overlap')).toEqual(['g2']);
    expect(ids('sure', 'true')).toEqual(['g1']);
    expect(ids('item', '1')).toEqual(['g1', 'g2']);
    expect(ids('category', 'XK')).toEqual(['g2']);
    expect(listGroups(db, { min: 0.9 }).map(({ id }) => id)).toEqual(['g1']);
    expect(listGroups(db, { search: '施工 处罚' }).map(({ id }) => id)).toEqual(['g1']);
    expect(listGroups(db, { limit: 1 }).map(({ id }) => id)).toEqual(['g1']);
    expect(findGroup(db, 'g2')).toEqual(overlap);
    expect(findGroup(db, 'g3')).toBeNull();
  }));

test('findings are filtered by their own fields and the item’s; what was dismissed stays away', () =>
  withCatalogue((db) => {
    fill(db);
    derive(db, 'findings', () => {
      insertFinding(db, finding);
      insertFinding(db, { ...finding, rule: 'R01', severity: 'severe' });
      insertFinding(db, { ...finding, item: 3 });
    });
    const found = (field: string, value: string) =>
      listFindings(db, { where: [{ field, value }] }).map((each) => `${each.item} ${each.rule}`);
    expect(found('rule', 'R05')).toEqual(['1 R05', '3 R05']);
    expect(found('severity', 'severe')).toEqual(['1 R01']);
    expect(found('category', 'XK')).toEqual(['3 R05']);
    write(db, 'dismiss', [dismissFinding(db, idSource(db), { itemId: 1, rule: 'R05', reason: '两项对象不同' })]);
    expect(found('rule', 'R05')).toEqual(['3 R05']);
    expect(listItemIds(db, { where: [{ field: 'rule', value: 'R05' }] })).toEqual([3]);
    expect(countFacet(db, 'rule').find(({ value }) => value === 'R05')?.items).toBe(1);
    expect(countFindings(db)).toEqual([
      { rule: 'R01', findings: 1 },
      { rule: 'R05', findings: 1 },
    ]);
    undo(db, undoing());
    expect(found('rule', 'R05')).toEqual(['1 R05', '3 R05']);
  }));
