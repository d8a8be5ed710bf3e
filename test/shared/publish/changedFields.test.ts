import { expect, it } from 'vitest';
import { type Item, undecided } from '#shared/model/item.ts';
import { changedFields } from '#shared/publish/changedFields.ts';

const stands: Item = {
  ...undecided,
  id: 1,
  uid: 'a',
  number: '水务-罚-0001',
  parentId: null,
  origin: 'reported',
  splitFrom: null,
  name: '对擅自取水的处罚',
  departmentId: 1,
  level: 'county',
  declaredCategory: 'CF',
  confirmedCategory: null,
  basis: '《水法》第六十九条',
  extra: { desk: '水政股' },
  flags: [],
};
const organOf = (id: number | null) => (id === 1 ? '水务局' : '水利局');
const changed = (listed: Partial<Item>) => changedFields(stands, { ...stands, ...listed }, organOf);

it('tells what a list says otherwise, field by field, in the words of the columns', () => {
  expect(changed({ basis: '《水法》第六十八条', departmentId: 2, extra: { desk: '水资源股' } })).toEqual([
    { name: '实施主体', before: '水务局', after: '水利局' },
    { name: '设定依据', before: '《水法》第六十九条', after: '《水法》第六十八条' },
    { name: '承办机构', before: '水政股', after: '水资源股' },
  ]);
  expect(changed({ confirmedCategory: 'QZ' })).toEqual([{ name: '类别', before: '行政处罚', after: '行政强制' }]);
});

it('does not count what the list leaves out, white space, width, and our own number as a code', () => {
  const listed = { basis: ' 《水法》\n第六十九条', level: null, extra: { code: '水务-罚-0001' } };
  expect(changed(listed)).toEqual([]);
});
