import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { readBasis } from '#shared/law/parseCitations.ts';
import { lightUp, passagesOf } from '#shared/review/passages.ts';
import { unionOfBases } from '#shared/review/unionOfBases.ts';

const read = (basis: string) => ({
  basis,
  citations: readBasis(basis).citations.map((citation) => ({ ...citation, lawId: null })),
});

const food = `《中华人民共和国食品安全法》第一百二十二条第一款：违反本法规定，未取得食品生产经营许可从事食品生产经营活动的，由县级以上人民政府食品安全监督管理部门没收违法所得。
《食品经营许可管理办法》第四十五条`;

it('cuts a basis at its citations and finds the words of the law', () => {
  const { basis, citations } = read(food);
  const [law, rule] = passagesOf(basis, citations);
  expect(law?.quoted).toMatch(/^违反本法规定，.*没收违法所得。$/);
  expect(rule).toMatchObject({ text: '《食品经营许可管理办法》第四十五条', quoted: '' });
});

it('lights the words that the name repeats and the organ', () => {
  const { basis, citations } = read(food);
  const parts = lightUp(
    passagesOf(basis, citations)[0]?.quoted ?? '',
    '对未取得食品生产经营许可从事食品生产经营活动的处罚',
  );
  expect(parts.filter(({ lit }) => lit).map(({ text }) => text)).toEqual([
    '未取得食品生产经营许可从事食品生产经营活动的',
    '由县级以上人民政府食品安全监督管理部门',
  ]);
});

test('lighting changes no character', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (law, name) => {
      expect(
        lightUp(law, name)
          .map(({ text }) => text)
          .join(''),
      ).toBe(law);
    }),
  );
});

it('adds to a basis only what it does not cite', () => {
  const own = read('《食品安全法》第一百二十二条');
  expect(unionOfBases(own, [read('《食品安全法》第122条第1款')])).toBe(own.basis);
  expect(unionOfBases(own, [read('《食品安全法》第122条\n《食品经营许可管理办法》第四十五条'), read('三定方案')])).toBe(
    '《食品安全法》第一百二十二条\n《食品经营许可管理办法》第四十五条',
  );
  expect(unionOfBases(read(''), [own])).toBe(own.basis);
});

it('leaves out where the words stand', () => {
  const { basis, citations } = read(
    '《烟花爆竹经营许可实施办法》\n第35条第（1）项：违反本办法第二十六条规定，超越许可证载明限量储存烟花爆竹的，责令改正。',
  );
  expect(passagesOf(basis, citations)[0]?.quoted).toMatch(/^违反本办法第二十六条规定，/);
});
