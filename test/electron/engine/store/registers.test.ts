import { describe, expect, test } from 'vitest';
import { findDepartment, isShortTaken, listAliases, listDepartments, nextPosition } from '#engine/store/departments.ts';
import { idSource } from '#engine/store/ids.ts';
import { listLaws, putLaw } from '#engine/store/laws.ts';
import { findMapping, rememberMapping } from '#engine/store/mappings.ts';
import { findRelease, listReleases, nextReleaseNumber, streamReleaseItems } from '#engine/store/releases.ts';
import { countItemsOfSource, countRows, listRowsOfItem, listSheets, listSources } from '#engine/store/sources.ts';
import type { Mapping, Verdict } from '#engine/store/tables.ts';
import { listVerdicts, setVerdict } from '#engine/store/verdicts.ts';
import { insert, remove, writeOperation } from '#engine/store/write.ts';
import type { Law } from '#shared/law/register.ts';
import { department, importFile, item, operation, undo, undoing, withCatalogue, write } from './catalogueFixture.ts';

test('departments are found by name and by other names, and listed in their order', () =>
  withCatalogue((db) => {
    const first = department(1, '住房和城乡建设局', '住建');
    const second = { ...department(2, '市场监督管理局', '市监'), position: 0 };
    const alias = { id: 1, departmentId: 2, alias: '工商局', validFrom: null, validTo: null };
    write(db, 'department', [
      insert('department', first),
      insert('department', second),
      insert('departmentAlias', alias),
    ]);
    expect(listDepartments(db)).toEqual([second, first]);
    expect(findDepartment(db, '工商局')).toEqual(second);
    expect(findDepartment(db, '住房和城乡建设局')).toEqual(first);
    expect(findDepartment(db, '质监局')).toBeNull();
    expect(listAliases(db)).toEqual([alias]);
    expect(nextPosition(db)).toBe(2);
    write(db, 'department', [remove('department', 1)]);
    expect(findDepartment(db, '住房和城乡建设局')).toBeNull();
    // Its numbers may have been given.
    expect(isShortTaken(db, '住建')).toBe(true);
  }));

test('a corrected header is remembered for its department first, then for anyone', () =>
  withCatalogue((db) => {
    const nextId = idSource(db);
    write(db, 'department', [insert('department', department(1, '住建局', '住建'))]);
    write(db, 'department', [insert('department', department(2, '城管局', '城管'))]);
    const remember = (departmentId: number | null, columns: Mapping['columns']) =>
      write(db, 'mapping', [rememberMapping(db, nextId, { fingerprint: '序号|名称', departmentId, columns })]);
    expect(findMapping(db, '序号|名称', 1)).toBeNull();
    remember(2, { B: 'desk' });
    expect(findMapping(db, '序号|名称', 1)?.columns).toEqual({ B: 'desk' });
    remember(null, { B: 'name' });
    remember(1, { B: 'basis' });
    expect(findMapping(db, '序号|名称', 1)?.columns).toEqual({ B: 'basis' });
    expect(findMapping(db, '序号|名称', null)?.columns).toEqual({ B: 'name' });
    expect(findMapping(db, '序号', 1)).toBeNull();
    remember(1, { B: 'serial' });
    expect(findMapping(db, '序号|名称', 1)?.columns).toEqual({ B: 'serial' });
    undo(db, undoing());
    undo(db, undoing());
    expect(findMapping(db, '序号|名称', 1)?.columns).toEqual({ B: 'name' });
    remember(1, { B: 'note' });
    expect(findMapping(db, '序号|名称', 1)?.columns).toEqual({ B: 'note' });
  }));

test('laws are imported once and updated after', () =>
  withCatalogue((db) => {
    const law: Law = {
      id: 'x-1',
      title: '某某条例',
      rank: 'local-regulation',
      status: 'in-force',
      issuer: null,
      docNo: null,
      aliases: ['条例'],
      replacedBy: null,
      versions: [{ published: '2015-01-01', effective: null, repealed: null, status: 'in-force' }],
    };
    const nextId = idSource(db);
    const put = (given: Law) => putLaw(db, nextId, given);
    const first = put(law);
    expect(first.added).toBe(true);
    write(db, 'law', [first.change]);
    expect(listLaws(db)).toEqual([law]);
    expect(writeOperation(db, operation('law'), [put(law).change])).toBeNull();
    const repealed = put({ ...law, status: 'repealed' });
    expect(repealed.added).toBe(false);
    write(db, 'law', [repealed.change]);
    expect(listLaws(db)).toEqual([{ ...law, status: 'repealed' }]);
  }));

test('a verdict belongs to its pair in either order and is replaced, not doubled', () =>
  withCatalogue((db) => {
    importFile(db, { file: 'a.xlsx', items: [item(1), item(2)] });
    const nextId = idSource(db);
    const say = (verdict: Verdict['verdict'], a: number, b: number) =>
      write(db, 'verdict', [setVerdict(db, nextId, { a, b, verdict, reason: null, actor: '王芳', at: '2025-03-01' })]);
    const said = () => listVerdicts(db).map(({ verdict }) => verdict);
    say('same', 2, 1);
    expect(listVerdicts(db)).toEqual([
      { id: 1, a: 1, b: 2, verdict: 'same', reason: null, actor: '王芳', at: '2025-03-01' },
    ]);
    say('different', 1, 2);
    expect(said()).toEqual(['different']);
    undo(db, undoing());
    undo(db, undoing());
    expect(said()).toEqual([]);
    say('unsure', 1, 2);
    expect(said()).toEqual(['unsure']);
  }));

test('sources tell what became of their rows', () =>
  withCatalogue((db) => {
    const row = {
      cells: ['合计', null],
      hidden: true,
      struck: false,
      outcome: 'aside' as const,
      reason: 'subtotal',
      itemId: null,
    };
    const { source } = importFile(db, { file: 'a.xlsx', items: [item(1), item(2)], rows: [{ row: 9, ...row }] });
    write(db, 'edit', [insert('item', item(3, { parentId: 1 }))]);
    expect(listSources(db)).toMatchObject([{ id: source, file: 'a.xlsx', warnings: [], withdrawn: false }]);
    expect(listSheets(db, source)).toMatchObject([
      { name: '行政处罚', hidden: false, rowsRead: 3, layout: {}, doubts: [] },
    ]);
    expect(countItemsOfSource(db, source)).toEqual({ items: 2, subItems: 1 });
    expect(countRows(db, source)).toEqual([
      { outcome: 'aside', reason: 'subtotal', count: 1 },
      { outcome: 'item', reason: null, count: 2 },
    ]);
    expect(listRowsOfItem(db, 2)).toEqual([
      {
        sheetId: 1,
        row: 3,
        cells: ['2', item(2).name],
        hidden: false,
        struck: false,
        outcome: 'item',
        reason: null,
        itemId: 2,
      },
    ]);
  }));

describe('releases', () => {
  const release = {
    id: 1,
    uid: 'release-1',
    number: 1,
    title: '2025 年版',
    createdAt: '2025-03-01T08:00:00.000Z',
    draft: false,
    actor: '王芳',
    content: { ledger: { published: 1 } },
    note: null,
  };

  test('are kept with what they hold and never change', () =>
    withCatalogue((db) => {
      expect(nextReleaseNumber(db)).toBe(1);
      write(db, 'add', [insert('item', item(1))]);
      const releaseItems = [{ releaseId: 1, position: 1, itemId: 1, uid: 'item-1', payload: { name: '甲' } }];
      writeOperation(db, operation('release'), [insert('release', release)], { releaseItems });
      expect(listReleases(db)).toEqual([release]);
      expect(findRelease(db, 1)).toEqual(release);
      expect(findRelease(db, 2)).toBeNull();
      expect(nextReleaseNumber(db)).toBe(2);
      expect([...streamReleaseItems(db, 1)]).toEqual([{ itemId: 1, uid: 'item-1', payload: { name: '甲' } }]);
      expect(() => db.exec("UPDATE release SET title = ''")).toThrow('releases never change');
      expect(() => db.exec('DELETE FROM releaseItem')).toThrow('releases never change');
      expect(() => write(db, 'edit', [remove('release', 1)])).toThrow('releases never change');
    }));
});
