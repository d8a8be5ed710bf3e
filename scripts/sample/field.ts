import { type CategoryCode, categoryCodes } from '#shared/model/category.ts';

/**
 * The vocabulary of one field of administration (food, roads, forests …), written one power a line so that it can be
 * read and corrected like a list:
 *
 *     CF 食品安全法 124.1(5) 生产经营标注虚假生产日期、保质期的食品 | 义务=34(10) | 罚=没收,罚款,吊销许可证 | 情形=食品；食品添加剂
 *     JC 食品安全法 110 食品生产经营活动
 *     XK 食品安全法 35.1 食品经营许可
 *
 * category, law (a key of `laws`), reference as in 124.1(5), then the conduct (CF) or object (JC) or name (others).
 * Law titles are real; article numbers were written from memory, some of them only plausible; powers and texts are composed.
 */
export interface FieldLaw {
  /** Full title without 《》. */
  readonly title: string;
  /** What departments write before it: 法律, 行政法规, 地方性法规, 部门规章, 政府规章, 规范性文件. */
  readonly tag: '法律' | '行政法规' | '地方性法规' | '部门规章' | '政府规章' | '规范性文件';
  /** What stands in brackets after it, e.g. 2009年2月28日通过，2021年4月29日修正 or 国务院令第591号. */
  readonly note?: string;
}

export interface FieldPower {
  readonly category: CategoryCode;
  /** Key of the law in the field. */
  readonly law: string;
  /** 条.款(项), as written down in the citations. */
  readonly ref: string;
  /** CF: the conduct, without 对…的处罚; JC: what is inspected; all others: the name of the power. */
  readonly words: string;
  /** CF: the article that lays down the duty. */
  readonly duty: string | null;
  /** CF: kinds of sanction, e.g. 警告, 罚款. */
  readonly sanctions: readonly string[];
  /** Situations or objects that some departments list as powers of their own. */
  readonly situations: readonly string[];
  /** The same power in a lower law: key and reference, e.g. 食品安全法实施条例 67.1. */
  readonly also: { readonly law: string; readonly ref: string } | null;
}

export interface Field {
  readonly id: string;
  readonly name: string;
  readonly laws: Readonly<Record<string, FieldLaw>>;
  readonly powers: readonly FieldPower[];
}

const line = /^(?<category>[A-Z]{2}) (?<law>\S+) (?<ref>[\d.()#-]+) (?<words>[^|]+?)(?<options>(?: *\| *[^|]+)*)$/;

/** Reads a field; a line that is not understood, or cites a law that the field lacks, is an error of the author. */
export function field(id: string, name: string, laws: Readonly<Record<string, FieldLaw>>, text: string): Field {
  const powers = text
    .split('\n')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '' && !entry.startsWith('#'))
    .map((entry) => readPower(id, laws, entry));
  return { id, name, laws, powers };
}

function readPower(id: string, laws: Readonly<Record<string, FieldLaw>>, entry: string): FieldPower {
  const parts = line.exec(entry)?.groups;
  if (parts === undefined) throw new Error(`${id}: cannot read “${entry}”`);
  const { category = '', law = '', ref = '', words = '', options = '' } = parts;
  const code = categoryCodes.find((candidate) => candidate === category);
  if (code === undefined) throw new Error(`${id}: no category ${category} in “${entry}”`);
  const given = readOptions(id, options, entry);
  const also = given.get('另')?.split(' ');
  for (const key of [law, ...(also === undefined ? [] : [also[0] ?? ''])]) {
    if (laws[key] === undefined) throw new Error(`${id}: no law ${key} for “${entry}”`);
  }
  return {
    category: code,
    law,
    ref,
    words: words.trim(),
    duty: given.get('义务') ?? null,
    sanctions: given.get('罚')?.split(/[,，]/) ?? [],
    situations: given.get('情形')?.split('；') ?? [],
    also: also === undefined ? null : { law: also[0] ?? '', ref: also[1] ?? '' },
  };
}

function readOptions(id: string, options: string, entry: string): ReadonlyMap<string, string> {
  const known = ['义务', '罚', '情形', '另'];
  return new Map(
    options
      .split('|')
      .map((option) => option.trim())
      .filter((option) => option !== '')
      .map((option) => {
        const at = option.indexOf('=');
        const key = option.slice(0, at);
        if (!known.includes(key)) throw new Error(`${id}: unknown option ${option} in “${entry}”`);
        return [key, option.slice(at + 1)] as const;
      }),
  );
}
