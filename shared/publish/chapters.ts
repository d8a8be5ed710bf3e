import { writeNumber } from '#shared/text/chineseNumber.ts';
import { type PrintColumn, printColumns } from './printColumns.ts';
import type { PublishedList } from './publishedList.ts';
import type { PublishedPower } from './release.ts';

/** How a printed list is divided. */
export const arrangements = ['category', 'department'] as const;
export type Arrangement = (typeof arrangements)[number];

export interface ChapterTable {
  /** （一）行政处罚（共280项）; null where the chapter has but one. */
  readonly heading: string | null;
  readonly columns: readonly PrintColumn[];
  readonly powers: readonly PublishedPower[];
}

/** What stands under a heading of the first rank: 一、行政许可（共20项） */
export interface Chapter {
  readonly heading: string;
  readonly tables: readonly ChapterTable[];
}

/** Each power once; chapters without any are left out. By department, 序号 counts anew in each table. */
export function chaptersOf(list: PublishedList, by: Arrangement): Chapter[] {
  return by === 'category' ? byCategory(list) : byDepartment(list);
}

function byCategory(list: PublishedList): Chapter[] {
  const { categories, only } = list;
  return partsByCategory(categories, list.powers).map(({ name, powers }, index) => ({
    heading: numbered(index, name, powers.length, '{n}、'),
    tables: [{ heading: null, columns: printColumns(powers, { only, medium: 'document' }), powers }],
  }));
}

function byDepartment(list: PublishedList): Chapter[] {
  const { categories, departments, only } = list;
  const byOrgan = Map.groupBy(list.powers, ({ organ }) => organ);
  const organs = [...new Set([...departments, ...byOrgan.keys()])].filter((organ) => byOrgan.has(organ));
  return organs.map((organ, index) => {
    const own = byOrgan.get(organ) ?? [];
    const name = organ === '' ? '未注明部门' : organ;
    return {
      heading: numbered(index, name, own.length, '{n}、'),
      tables: partsByCategory(categories, own).map((part, position) => {
        const powers = part.powers.map((power, at) => ({ ...power, seq: at + 1 }));
        return {
          heading: only === undefined ? numbered(position, part.name, powers.length, '（{n}）') : null,
          columns: printColumns(powers, { only, byDepartment: true, medium: 'document' }),
          powers,
        };
      }),
    };
  });
}

function partsByCategory(
  categories: PublishedList['categories'],
  powers: readonly PublishedPower[],
): { readonly name: string; readonly powers: readonly PublishedPower[] }[] {
  const byCode = Map.groupBy(powers, ({ category }) => category);
  return categories.flatMap(({ code, name }) => {
    const own = byCode.get(code);
    return own === undefined ? [] : [{ name, powers: own }];
  });
}

function numbered(index: number, name: string, count: number, form: string): string {
  return `${form.replace('{n}', writeNumber(index + 1) ?? String(index + 1))}${name}（共${count}项）`;
}
