import { describe, expect, test } from 'vitest';
import { allocateNumber, allocateSubNumber, idSource } from '#engine/store/ids.ts';
import { listItems } from '#engine/store/itemList.ts';
import { countAllItems, findItem, getItem } from '#engine/store/items.ts';
import { transaction } from '#engine/store/sqlite.ts';
import { insert, remove, update, writeOperation } from '#engine/store/write.ts';
import { importFile, item, operation, reopen, withCatalogue, write } from './catalogueFixture.ts';

describe('writing', () => {
  test('keeps an item whole and finds it by id, number and uid', () =>
    withCatalogue((db) => {
      const whole = item(1, {
        extra: { fee: '不收费', target: '企业' },
        flags: ['too-long'],
        basis: '《城乡规划法》\n第六十四条',
      });
      importFile(db, { file: '住建局.xlsx', items: [whole] });
      const again = reopen(db);
      expect(getItem(again, 1)).toEqual(whole);
      expect(findItem(again, '1')).toEqual(whole);
      expect(findItem(again, '住建-罚-0001')).toEqual(whole);
      expect(findItem(again, 'item-1')).toEqual(whole);
      expect(findItem(again, '住建-罚-0002')).toBeNull();
      again.close();
    }));

  test('records before and after of the fields that changed, and of no others', () =>
    withCatalogue((db) => {
      write(db, 'add', [insert('item', item(1))]);
      const written = write(db, 'decide', [
        update('item', 1, { decision: '取消', decisionReason: '依据已废止', isPublic: true, name: item(1).name }),
      ]);
      expect(written).toEqual({ operationId: 2, changes: 2 });
      expect(db.prepare('SELECT tbl, rowId, field, before, after FROM change WHERE operationId = 2').all()).toEqual([
        { tbl: 'item', rowId: 1, field: 'decision', before: null, after: '取消' },
        { tbl: 'item', rowId: 1, field: 'decisionReason', before: null, after: '依据已废止' },
      ]);
    }));

  test('writes no operation where nothing changes', () =>
    withCatalogue((db) => {
      write(db, 'add', [insert('item', item(1))]);
      expect(writeOperation(db, operation('edit'), [update('item', 1, { name: item(1).name })])).toBeNull();
      expect(writeOperation(db, operation('edit'), [])).toBeNull();
      expect(db.prepare('SELECT count(*) AS n FROM operation').get()).toEqual({ n: 1 });
    }));

  test('writes all of an operation or nothing', () =>
    withCatalogue((db) => {
      const twice = () => write(db, 'add', [insert('item', item(1)), insert('item', item(2, { uid: 'item-1' }))]);
      expect(twice).toThrow(/UNIQUE/);
      expect(countAllItems(db)).toEqual({ items: 0, subItems: 0 });
      expect(db.prepare('SELECT count(*) AS n FROM operation').get()).toEqual({ n: 0 });
    }));

  test('refuses to remove what others refer to', () =>
    withCatalogue((db) => {
      write(db, 'add', [insert('item', item(1)), insert('item', item(2, { parentId: 1 }))]);
      expect(() => write(db, 'edit', [remove('item', 1)])).toThrow('item 2 refers by parentId');
      expect(listItems(db)).toHaveLength(2);
      write(db, 'edit', [remove('item', 2), remove('item', 1)]);
      expect(listItems(db)).toEqual([]);
    }));

  test('never changes the rows of a source, nor the log', () =>
    withCatalogue((db) => {
      importFile(db, { file: 'a.xlsx', items: [item(1)] });
      expect(() => db.exec("UPDATE sourceRow SET cells = '[]'")).toThrow('source rows never change');
      expect(() => db.exec('DELETE FROM sourceRow')).toThrow('source rows never change');
      expect(() => db.exec("UPDATE change SET after = ''")).toThrow('the log never changes');
      expect(() => db.exec('DELETE FROM operation')).toThrow('the log never changes');
    }));
});

describe('ids and numbers', () => {
  test('ids go on after the highest, each given once', () =>
    withCatalogue((db) => {
      write(db, 'add', [insert('item', item(7))]);
      const nextId = idSource(db);
      expect([nextId('item'), nextId('item'), nextId('department')]).toEqual([8, 9, 1]);
    }));

  test('numbers count by department and category, sub-items by their parent', () =>
    withCatalogue((db) => {
      expect(allocateNumber(db, '住建', '罚')).toBe('住建-罚-0001');
      expect(allocateNumber(db, '住建', '罚')).toBe('住建-罚-0002');
      expect(allocateNumber(db, '住建', '许')).toBe('住建-许-0001');
      expect(allocateSubNumber(db, '住建-罚-0002')).toBe('住建-罚-0002-01');
      expect(allocateSubNumber(db, '住建-罚-0002')).toBe('住建-罚-0002-02');
    }));

  test('a number taken in a transaction that failed was given to nobody', () =>
    withCatalogue((db) => {
      const failing = () =>
        transaction(db, () => {
          allocateNumber(db, '住建', '罚');
          throw new Error('stop');
        });
      expect(failing).toThrow('stop');
      expect(allocateNumber(db, '住建', '罚')).toBe('住建-罚-0001');
    }));
});
