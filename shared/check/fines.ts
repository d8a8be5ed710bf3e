import type { CitedLaw } from '#shared/law/cited.ts';
import { readNumber } from '#shared/text/chineseNumber.ts';
import { foldText } from '#shared/text/foldText.ts';
import { lawWords } from './lawWords.ts';
import { type Condition, hit } from './rule.ts';

interface Fine {
  readonly least: number;
  readonly most: number;
  readonly words: string;
}

/** 处一万元以上三万元以下罚款; 并处2000元以下的罚款 */
const finePattern =
  /([\d.,一二三四五六七八九十百千万零两]+)元以上([\d.,一二三四五六七八九十百千万零两]+)元以下的?罚款/g;

/**
 * R26: two laws of the basis set fines for the conduct of which neither lies within the other. A narrower range in the
 * lower law is no conflict, it fills in the higher one (处罚法 art. 12). Only where each law's text sets one fine:
 * with several nobody can tell which is meant.
 */
export const conflictingFines: Condition = (item) => {
  // Folding a long basis costs more than all the rest of the check.
  if (item.laws.length < 2 || (item.basis.match(/元\s*以\s*上/g)?.length ?? 0) < 2) return null;
  const basis = foldText(item.basis);
  const fined = item.laws.flatMap((law) => {
    const fine = onlyFine(textOf(law, item.laws, basis));
    return fine === null ? [] : [{ law: lawWords(law), fine }];
  });
  for (const [at, a] of fined.entries()) {
    for (const b of fined.slice(at + 1)) {
      if (within(a.fine, b.fine) || within(b.fine, a.fine)) continue;
      const values = { lawA: a.law, fineA: a.fine.words, lawB: b.law, fineB: b.fine.words };
      return hit(values, { decision: '保留' });
    }
  }
  return null;
};

function within(inner: Fine, outer: Fine): boolean {
  return inner.least >= outer.least && inner.most <= outer.most;
}

/** What stands between the title of a law and the next title of another one. */
function textOf(law: CitedLaw, laws: readonly CitedLaw[], basis: string): string {
  const start = basis.indexOf(law.title);
  if (start < 0) return '';
  const ends = laws.map((other) => basis.indexOf(`《${other.title}`)).filter((at) => at > start);
  return basis.slice(start, Math.min(basis.length, ...ends));
}

function onlyFine(text: string): Fine | null {
  const fines = [...text.matchAll(finePattern)];
  const [found] = fines;
  if (found === undefined || fines.length > 1) return null;
  const least = readAmount(found[1] ?? '');
  const most = readAmount(found[2] ?? '');
  return least === null || most === null ? null : { least, most, words: found[0] };
}

/** 三万 → 30000, 1.5万 → 15000, 五百 → 500. */
function readAmount(text: string): number | null {
  const [number = '', rest] = text.replaceAll(',', '').split('万');
  const value = /^\d+(?:\.\d+)?$/.test(number) ? Number(number) : readNumber(number);
  if (value === null || rest === undefined) return value;
  const remainder = rest === '' ? 0 : readNumber(rest);
  return remainder === null ? null : value * 10_000 + remainder;
}
