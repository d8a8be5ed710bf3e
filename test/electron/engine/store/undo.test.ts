import { describe, expect, test } from 'vitest';
import { findDepartment } from '#engine/store/departments.ts';
import { getOperation, listChangesOfRow, listOperations } from '#engine/store/history.ts';
import { allocateNumber, idSource } from '#engine/store/ids.ts';
import { getItem } from '#engine/store/items.ts';
import { findSetting, setSetting } from '#engine/store/settings.ts';
import { findSourceByHash, listSources } from '#engine/store/sources.ts';
import type { Db } from '#engine/store/sqlite.ts';
import { setVerdict } from '#engine/store/verdicts.ts';
import { insert, update } from '#engine/store/write.ts';
import {
  department,
  failureOf,
  importFile,
  item,
  redo,
  reopen,
  undo,
  undoing,
  verifyFile,
  withCatalogue,
  write,
} from './catalogueFixture.ts';

const nameOf = (db: Db, id: number) => getItem(db, id)?.name ?? null;
const rename = (db: Db, id: number, name: string) => write(db, 'edit', [update('item', id, { name })]).operationId;

describe('undo and redo', () => {
  test('walk back and forth through the operations, after reopening too', () =>
    withCatalogue((first) => {
      write(first, 'add', [insert('item', item(1, { name: 'A' }))]);
      rename(first, 1, 'B');
      rename(first, 1, 'C');
      const db = reopen(first);
      undo(db, undoing());
      expect(nameOf(db, 1)).toBe('B');
      undo(db, undoing());
      undo(db, undoing());
      expect(nameOf(db, 1)).toBeNull();
      expect(failureOf(() => undo(db, undoing()))?.code).toBe('nothing-to-undo');
      const again = reopen(db);
      redo(again, undoing());
      redo(again, undoing());
      expect(nameOf(again, 1)).toBe('B');
      undo(again, undoing());
      expect(nameOf(again, 1)).toBe('A');
      redo(again, undoing());
      redo(again, undoing());
      expect(nameOf(again, 1)).toBe('C');
      expect(failureOf(() => redo(again, undoing()))?.code).toBe('nothing-to-redo');
      expect(verifyFile(again)).toEqual([]);
      again.close();
    }));

  test('a new operation leaves nothing to redo', () =>
    withCatalogue((db) => {
      write(db, 'add', [insert('item', item(1, { name: 'A' }))]);
      rename(db, 1, 'B');
      undo(db, undoing());
      rename(db, 1, 'D');
      expect(failureOf(() => redo(db, undoing()))?.code).toBe('nothing-to-redo');
      expect(nameOf(db, 1)).toBe('D');
    }));

  test('undoing one operation leaves later ones alone', () =>
    withCatalogue((db) => {
      write(db, 'add', [insert('item', item(1, { name: 'A' })), insert('item', item(2))]);
      const renamed = rename(db, 1, 'B');
      write(db, 'decide', [update('item', 1, { decision: '取消' }), update('item', 2, { decision: '保留' })]);
      expect(undo(db, undoing(), renamed)).toMatchObject({ target: renamed, changes: 1 });
      expect(getItem(db, 1)).toMatchObject({ name: 'A', decision: '取消' });
      expect(getItem(db, 2)).toMatchObject({ decision: '保留' });
    }));

  test('names the later operation that changed the same', () =>
    withCatalogue((db) => {
      write(db, 'add', [insert('item', item(1, { name: 'A' }))]);
      const first = rename(db, 1, 'B');
      const second = rename(db, 1, 'C');
      expect(failureOf(() => undo(db, undoing(), first))).toEqual({
        code: 'undo-conflict',
        values: { operation: first, later: second, fields: 'name' },
      });
      expect(nameOf(db, 1)).toBe('C');
      undo(db, undoing(), second);
      undo(db, undoing(), first);
      expect(nameOf(db, 1)).toBe('A');
      // The second found B where now A stands: it cannot be redone before the first.
      expect(failureOf(() => redo(db, undoing(), second))).toEqual({
        code: 'undo-conflict',
        values: { operation: second, later: first, fields: 'name' },
      });
      redo(db, undoing(), first);
      redo(db, undoing(), second);
      expect(nameOf(db, 1)).toBe('C');
    }));

  test('what was undone cannot be undone again, nor an undo', () =>
    withCatalogue((db) => {
      write(db, 'add', [insert('item', item(1))]);
      const { operationId, target } = undo(db, undoing());
      expect(failureOf(() => undo(db, undoing(), target))?.code).toBe('nothing-to-undo');
      expect(failureOf(() => undo(db, undoing(), operationId))?.code).toBe('nothing-to-undo');
      expect(failureOf(() => undo(db, undoing(), 99))).toEqual({
        code: 'unknown-operation',
        values: { operation: 99 },
      });
    }));

  test('the making of the catalogue and a release stay', () =>
    withCatalogue((db) => {
      write(db, 'create', [setSetting(db, idSource(db), 'title', '昆都仑区行政权力清单')]);
      expect(failureOf(() => undo(db, undoing()))?.code).toBe('nothing-to-undo');
      expect(failureOf(() => undo(db, undoing(), 1))?.code).toBe('nothing-to-undo');
      const release = {
        id: 1,
        uid: 'r',
        number: 1,
        title: '',
        createdAt: '',
        draft: false,
        actor: '',
        content: {},
        note: null,
      };
      write(db, 'release', [insert('release', release)]);
      expect(failureOf(() => undo(db, undoing()))?.code).toBe('nothing-to-undo');
      expect(failureOf(() => undo(db, undoing(), 2))).toEqual({ code: 'undo-released', values: { operation: 2 } });
      expect(findSetting(db, 'title')).toBe('昆都仑区行政权力清单');
    }));
});

test('undoing goes on before a release', () =>
  withCatalogue((db) => {
    const content = {
      id: 1,
      uid: 'r',
      number: 1,
      title: '',
      createdAt: '',
      draft: true,
      actor: '',
      content: {},
      note: null,
    };
    write(db, 'add', [insert('item', item(1, { name: 'A' }))]);
    rename(db, 1, 'B');
    write(db, 'release', [insert('release', content)]);
    expect(undo(db, undoing()).target).toBe(2);
    expect(nameOf(db, 1)).toBe('A');
  }));

test('what came back in another operation is not taken away by redoing the first', () =>
  withCatalogue((db) => {
    const first = write(db, 'department', [insert('department', department(1, '住建局', '住建'))]).operationId;
    undo(db, undoing());
    const again = write(db, 'department', [update('department', 1, { live: true })]).operationId;
    expect(failureOf(() => redo(db, undoing(), first))?.values).toMatchObject({ operation: first, later: again });
    undo(db, undoing());
    redo(db, undoing(), first);
    expect(findDepartment(db, '住建局')?.id).toBe(1);
    expect(verifyFile(db)).toEqual([]);
  }));

describe('undoing an import', () => {
  test('withdraws the source and its items; the file may come again under new ids and numbers', () =>
    withCatalogue((db) => {
      const number = allocateNumber(db, '住建', '罚');
      const { source } = importFile(db, { file: 'a.xlsx', items: [item(1, { number })] });
      undo(db, undoing());
      expect(getItem(db, 1)).toBeNull();
      expect(listSources(db)).toMatchObject([{ id: source, withdrawn: true }]);
      expect(findSourceByHash(db, 'hash of a.xlsx')).toBeNull();
      expect(idSource(db)('item')).toBe(2);
      expect(allocateNumber(db, '住建', '罚')).toBe('住建-罚-0002');
      expect(verifyFile(db)).toEqual([]);
    }));

  test('is refused while a later operation decided one of its items', () =>
    withCatalogue((db) => {
      const { operationId } = importFile(db, { file: 'a.xlsx', items: [item(1), item(2)] });
      const decided = write(db, 'decide', [update('item', 2, { decision: '取消' })]).operationId;
      expect(failureOf(() => undo(db, undoing(), operationId))).toEqual({
        code: 'undo-conflict',
        values: { operation: operationId, later: decided, fields: 'decision' },
      });
      undo(db, undoing(), decided);
      undo(db, undoing(), operationId);
      expect(getItem(db, 2)).toBeNull();
    }));

  test('is refused while another item goes into one of its items', () =>
    withCatalogue((db) => {
      importFile(db, { file: 'a.xlsx', items: [item(1)] });
      const second = importFile(db, { file: 'b.xlsx', items: [item(2)] }).operationId;
      const merged = write(db, 'decide', [update('item', 1, { decision: '合并', mergedInto: 2 })]).operationId;
      expect(failureOf(() => undo(db, undoing(), second))?.values).toEqual({
        operation: second,
        later: merged,
        fields: 'mergedInto',
      });
      expect(getItem(db, 2)).not.toBeNull();
    }));

  test('is refused while rows of another file belong to one of its items', () =>
    withCatalogue((db) => {
      const first = importFile(db, { file: 'a.xlsx', items: [item(1)] }).operationId;
      const row = {
        row: 9,
        cells: ['同前'],
        hidden: false,
        struck: false,
        outcome: 'item' as const,
        reason: null,
        itemId: 1,
      };
      const second = importFile(db, { file: 'b.xlsx', items: [], rows: [row] }).operationId;
      expect(failureOf(() => undo(db, undoing(), first))?.values).toMatchObject({ operation: first, later: second });
      undo(db, undoing(), second);
      undo(db, undoing(), first);
      expect(verifyFile(db)).toEqual([]);
    }));

  test('is refused while a verdict stands on one of its items', () =>
    withCatalogue((db) => {
      const imported = importFile(db, { file: 'a.xlsx', items: [item(1), item(2)] }).operationId;
      const verdict = { a: 2, b: 1, verdict: 'different' as const, reason: null, actor: '王芳', at: '' };
      const given = write(db, 'verdict', [setVerdict(db, idSource(db), verdict)]).operationId;
      expect(failureOf(() => undo(db, undoing(), imported))?.values).toMatchObject({ later: given });
    }));
});

test('redoing is refused where its name was given to another in the meantime', () =>
  withCatalogue((db) => {
    const first = write(db, 'department', [insert('department', department(1, '住建局', '住建'))]).operationId;
    undo(db, undoing());
    write(db, 'department', [insert('department', department(2, '住建局', '城建'))]);
    expect(failureOf(() => redo(db, undoing(), first))).toMatchObject({ code: 'undo-conflict', values: { later: 3 } });
  }));

describe('a merge that comes back', () => {
  const merge = (db: Db, from: number, into: number) =>
    write(db, 'decide', [update('item', from, { decision: '合并', mergedInto: into })]).operationId;
  const keep = (db: Db, id: number) =>
    write(db, 'decide', [update('item', id, { decision: '保留', mergedInto: null })]).operationId;

  test('is refused where its target goes into it by now, over another item too', () =>
    withCatalogue((db) => {
      write(db, 'add', [insert('item', item(1)), insert('item', item(2)), insert('item', item(3))]);
      merge(db, 1, 2);
      const kept = keep(db, 1);
      const closing = merge(db, 3, 1);
      merge(db, 2, 3);
      expect(failureOf(() => undo(db, undoing(), kept))).toEqual({
        code: 'undo-conflict',
        values: { operation: kept, later: closing, fields: 'mergedInto' },
      });
      expect(getItem(db, 1)).toMatchObject({ decision: '保留', mergedInto: null });
      undo(db, undoing(), closing);
      undo(db, undoing(), kept);
      expect(getItem(db, 1)).toMatchObject({ decision: '合并', mergedInto: 2 });
    }));

  test('is refused for redoing as well', () =>
    withCatalogue((db) => {
      write(db, 'add', [insert('item', item(1)), insert('item', item(2))]);
      const first = merge(db, 1, 2);
      undo(db, undoing());
      const closing = merge(db, 2, 1);
      expect(failureOf(() => redo(db, undoing(), first))?.values).toMatchObject({ operation: first, later: closing });
    }));
});

test('an operation that inserts a row and changes it is undone and redone as one', () =>
  withCatalogue((db) => {
    write(db, 'add', [insert('item', item(1, { name: 'A、B' }))]);
    write(db, 'split', [
      insert('item', item(2, { parentId: 1, name: 'B' })),
      update('item', 2, { name: '乙' }),
      update('item', 1, { name: 'A' }),
      update('item', 1, { name: '甲' }),
    ]);
    undo(db, undoing());
    expect([nameOf(db, 1), nameOf(db, 2)]).toEqual(['A、B', null]);
    redo(db, undoing());
    expect([nameOf(db, 1), nameOf(db, 2)]).toEqual(['甲', '乙']);
    expect(verifyFile(db)).toEqual([]);
  }));

describe('history', () => {
  test('lists the latest first, with what was undone', () =>
    withCatalogue((db) => {
      write(db, 'add', [insert('item', item(1, { name: 'A' })), insert('item', item(2))]);
      rename(db, 1, 'B');
      undo(db, undoing({ reason: '写错了' }));
      expect(listOperations(db)).toMatchObject([
        { id: 3, kind: 'undo', target: 2, undone: false, changes: 1, reason: '写错了' },
        { id: 2, kind: 'edit', target: null, undone: true, changes: 1 },
        { id: 1, kind: 'add', target: null, undone: false, changes: 2 },
      ]);
      expect(getOperation(db, 2).undone).toBe(true);
      const ids = (field: string, value: string) =>
        listOperations(db, { where: [{ field, value }] }).map(({ id }) => id);
      expect(ids('kind', 'edit')).toEqual([2]);
      expect(ids('item', '2')).toEqual([1]);
      expect(ids('number', '住建-罚-0001')).toEqual([3, 2, 1]);
      expect(ids('undone', 'true')).toEqual([2]);
      expect(ids('reason', '')).toEqual([2, 1]);
      expect(listOperations(db, { before: 3, limit: 1 }).map(({ id }) => id)).toEqual([2]);
      expect(failureOf(() => ids('colour', 'x'))?.code).toBe('unknown-field');
    }));

  test('tells all that happened to a row', () =>
    withCatalogue((db) => {
      write(db, 'add', [insert('item', item(1, { name: 'A' }))]);
      rename(db, 1, 'B');
      undo(db, undoing());
      expect(listChangesOfRow(db, 'item', 1).slice(1)).toEqual([
        { operationId: 2, table: 'item', rowId: 1, field: 'name', before: 'A', after: 'B' },
        { operationId: 3, table: 'item', rowId: 1, field: 'name', before: 'B', after: 'A' },
      ]);
    }));
});
