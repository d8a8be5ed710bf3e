import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planRound, type RoundDraft } from '#shared/approve/planRound.ts';
import { rowCheck, sentRowSchema, writeToken } from '#shared/approve/sentRow.ts';
import { categoryCodes, categorySets } from '#shared/model/category.ts';
import { dispositions } from '#shared/model/decision.ts';
import { type Item, undecided } from '#shared/model/item.ts';

const [categorySet] = categorySets;
if (categorySet === undefined) throw new Error('no category set');

const departments = new Map([
  [1, '水务局'],
  [2, '住建局'],
  [3, '安监局'],
]);

const plain: Omit<Item, 'id' | 'uid' | 'number'> = {
  ...undecided,
  parentId: null,
  origin: 'reported',
  splitFrom: null,
  name: '某项',
  departmentId: 1,
  level: null,
  declaredCategory: null,
  confirmedCategory: null,
  basis: '',
  extra: {},
  flags: [],
};

const powerArbitrary = fc.record({
  departmentId: fc.constantFrom(1, 2, 3, null),
  declaredCategory: fc.constantFrom(null, ...categoryCodes),
  decision: fc.constantFrom(null, ...dispositions),
  origin: fc.constantFrom('reported' as const, 'added' as const, 'split' as const),
  basis: fc.string({ unit: fc.constantFrom('法', '\n', '一'), maxLength: 800 }),
  subItems: fc.integer({ min: 0, max: 3 }),
});

/** A catalogue of powers with sub-items, in any order of ids. */
const items = fc.array(powerArbitrary, { maxLength: 25 }).map((powers) => {
  const made: Item[] = [];
  for (const [index, { subItems, ...power }] of powers.entries()) {
    const id = made.length + 1;
    const number = `甲-项-${String(index + 1).padStart(4, '0')}`;
    made.push({ ...plain, ...power, id, uid: `u${id}`, number });
    for (let sub = 1; sub <= subItems; sub += 1) {
      const own = id + sub;
      made.push({ ...plain, id: own, uid: `u${own}`, number: `${number}-0${sub}`, parentId: id, departmentId: null });
    }
  }
  return made;
});

const draftOf = (kind: RoundDraft['kind'], all: readonly Item[], asked: RoundDraft['asked']): RoundDraft => {
  return { kind, categorySet, asked, items: all, departments, opinions: new Map() };
};
const everybody = [
  { id: 2, name: '住建局' },
  { id: 1, name: '水务局' },
  { id: 3, name: '安监局' },
  { id: null, name: '' },
];

describe('the rows of a round', () => {
  test('hold every power of those asked once, each before its sub-items, in the order of the office', () => {
    const asked = fc.subarray(everybody);
    fc.assert(
      fc.property(items, asked, fc.constantFrom('solicit' as const, 'approve' as const), (all, who, kind) => {
        const rows = planRound(draftOf(kind, all, who));
        const ids = new Set(who.map(({ id }) => id));
        const byId = new Map(all.map((item) => [item.id, item]));
        const expected = all.filter((item) => ids.has((byId.get(item.parentId ?? 0) ?? item).departmentId));
        expect(new Set(rows.map(({ itemId }) => itemId))).toEqual(new Set(expected.map(({ id }) => id)));
        expect(rows).toHaveLength(expected.length);
        let power = '';
        for (const { sent } of rows) {
          if (sent.parentUid === null) power = sent.uid;
          else expect(sent.parentUid).toBe(power);
        }
        const order = rows.map(({ departmentId }) => who.findIndex(({ id }) => id === departmentId));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
    );
  });

  test('have tokens of their own, and are stored as they are', () => {
    fc.assert(
      fc.property(items, (all) => {
        const sent = planRound(draftOf('approve', all, everybody)).map((row) => row.sent);
        expect(new Set(sent.map((row) => writeToken('r', row))).size).toBe(sent.length);
        for (const row of sent) {
          const stored = sentRowSchema.parse(JSON.parse(JSON.stringify(row)));
          expect(stored).toEqual(row);
          expect(rowCheck('r', stored)).toBe(rowCheck('r', row));
        }
      }),
    );
  });

  test('have each an article of the annex where a text is too long, in their order', () => {
    fc.assert(
      fc.property(items, (all) => {
        const annexed = planRound(draftOf('solicit', all, everybody)).flatMap(({ sent }) => sent.annex ?? []);
        expect(annexed.map(({ article }) => article)).toEqual(annexed.map((_, index) => index + 1));
        for (const { texts } of annexed) expect(Object.values(texts).every((text) => text.length > 20)).toBe(true);
      }),
    );
  });

  const house: Item = { ...plain, id: 1, uid: 'a', number: '住建-罚-0002', departmentId: 2, declaredCategory: 'CF' };
  const merged: Item = {
    ...{ ...house, id: 2, uid: 'b', number: '住建-罚-0010', decision: '合并', mergedInto: 1, decisionReason: '重复' },
  };
  const sub: Item = {
    ...house,
    id: 3,
    uid: 'c',
    number: '住建-罚-0010-01',
    parentId: 2,
    name: '情形',
    departmentId: null,
  };
  const licence: Item = { ...house, id: 4, uid: 'd', number: '住建-许-0001', declaredCategory: 'XK', level: 'county' };

  test('say what is proposed, and for a sub-item what its power is', () => {
    const rows = planRound(draftOf('solicit', [house, merged, sub, licence], everybody));
    expect(rows.map(({ sent }) => sent.cells)).toMatchObject([
      { seq: '1', number: '住建-许-0001', category: '行政许可', level: '县级', proposal: '待研究', opinion: '' },
      { seq: '2', number: '住建-罚-0002', category: '行政处罚', proposal: '待研究' },
      { seq: '3', number: '住建-罚-0010', proposal: '合并至 住建-罚-0002 某项', reason: '重复' },
      { seq: '3', number: '住建-罚-0010-01', department: '住建局', name: '某项', subItem: '情形', proposal: '随主项' },
    ]);
  });

  test('for the leadership number each category by itself, and have the present decision filled in', () => {
    const draft = { ...draftOf('approve', [house, merged, sub, licence], everybody), opinions: new Map([[1, '同意']]) };
    expect(planRound(draft).map(({ sent }) => sent.cells)).toMatchObject([
      { seq: '1', number: '住建-许-0001', departmentOpinion: '', preliminary: '待研究', result: '' },
      { seq: '1', number: '住建-罚-0002', departmentOpinion: '同意' },
      { seq: '2', preliminary: '合并至 住建-罚-0002 某项。重复', result: '合并至 住建-罚-0002 某项', resultReason: '' },
      { seq: '2', result: '随主项' },
    ]);
  });
});
