import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { parseCategory } from '#shared/model/categoryWords.ts';
import type { Level } from '#shared/model/level.ts';
import { foldName } from '#shared/text/foldName.ts';
import { type Random, seeded } from '../../../scripts/sample/random.ts';
import { realDataFolder } from '../realListsScore.ts';
import { inTraditional, mistype, nameOf, otherWidth, reordered, reword, spaced, withSynonym } from './noise.ts';
import type { Noise, Row } from './rows.ts';
import type { Truth } from './score.ts';
import { truthOf } from './truth.ts';

/**
 * Powers of real lists, each once, with composed further rows. What two real powers are to each other nobody said: where
 * their bases name one law and one article they are arguable, everywhere else they are two.
 */
export function realNames(seed: number): { readonly rows: readonly Row[]; readonly truth: Truth } {
  const random = seeded(seed);
  const powers = readPowers();
  const departments = [...new Set(powers.map(({ department }) => department))];
  const further = powers
    .filter(() => random.chance(0.6))
    .map((power) => furtherRow(power, departments, random.branch(`row ${power.id}`)));
  const rows = [...powers, ...further].map((row, index) => ({ ...row, id: index + 1 }));
  const namedBy = new Map(rows.map(({ id, truth }) => [id, new Set(truth.article.split('\n'))]));
  const isArguable = (a: number, b: number) => [...(namedBy.get(a) ?? [])].some((name) => namedBy.get(b)?.has(name));
  return { rows, truth: { ...truthOf(rows).truth, isArguable } };
}

/** Every law with every article that stands anywhere in the text, which is more than it cites. */
function articlesIn(basis: string): string {
  const text = basis.replace(/\s/g, '');
  const laws = text.match(/(?<=《)[^《》]+(?=》)/g) ?? [];
  const articles = text.match(/第[一二三四五六七八九十百零\d]+条/g) ?? [];
  return laws.flatMap((law) => articles.map((article) => `${law} ${article}`)).join('\n');
}

function readPowers(): Row[] {
  const text = readFileSync(join(realDataFolder, 'expected-items.csv'), 'utf8').replace(/^\ufeff/, '');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const seen = new Set<string>();
  return data.flatMap((line, index) => {
    const key = foldName(line.name ?? '');
    if (seen.has(key) || (line.sub_item ?? '').trim() !== '') return [];
    seen.add(key);
    return toRow(index, line);
  });
}

function toRow(id: number, line: Readonly<Record<string, string>>): Row {
  const { name = '', basis = '', department = '' } = line;
  const level = /县|区/.test(line.level ?? '') ? 'county' : 'city';
  const truth = { power: id, noise: 'own', level, mistakable: null, article: articlesIn(basis) } as const;
  const category = parseCategory(line.category ?? '');
  return { id, name, category, department, holder: department, level, basis, subItems: [], truth };
}

const noises: readonly Noise[] = [
  ...['wording', 'wording', 'synonym', 'typo of one', 'typo of two', 'width', 'space', 'traditional', 'order'],
  ...['merged citations', 'no citation', 'unit', 'level in a column', 'level in the name', 'overlap'],
] as const;

function furtherRow(power: Row, departments: readonly string[], random: Random): Row {
  const noise = random.pick(noises);
  const { name } = power;
  const category = power.category ?? 'QT';
  const conduct =
    category === 'CF'
      ? name
          .replace(/\s/g, '')
          .replace(/^对/, '')
          .replace(/的?(?:行政)?处罚$/, '')
      : name;
  const words = { category, words: conduct };
  const row = (changes: Partial<Row>, level: Level = power.truth.level): Row => ({
    ...power,
    ...changes,
    truth: { ...power.truth, noise, level },
  });
  const reworded = row({ name: reword(words, random) });
  const changed = (text: string | null) => (text === null ? reworded : row({ name: nameOf(words, text) }));
  switch (noise) {
    case 'synonym':
      return changed(withSynonym(conduct, random));
    case 'order':
      return changed(reordered(conduct));
    case 'typo of one':
      return row({ name: mistype(name, random) });
    case 'typo of two':
      return row({ name: mistype(mistype(name, random), random) });
    case 'width':
      return row({ name: otherWidth(name, random) });
    case 'space':
      return row({ name: spaced(name, random) });
    case 'traditional':
      return row({ name: inTraditional(name) });
    case 'merged citations':
      return {
        ...reworded,
        basis: `${power.basis}\n【地方性法规】《岚州市综合管理条例》\n第${12 + random.below(40)}条`,
      };
    case 'no citation':
      return { ...reworded, basis: '' };
    case 'unit':
      return { ...reworded, department: `${power.department}综合行政执法支队` };
    case 'level in a column':
      return row({ level: 'township' }, 'township');
    case 'level in the name':
      return row({ name: `${name}（乡镇级）` }, 'township');
    case 'overlap': {
      const department = random.pick(departments.filter((other) => other !== power.department));
      return row({ department, holder: department });
    }
    default:
      return reworded;
  }
}
