import { categoryDoubts } from '#shared/classify/doubt.ts';
import { type CategoryCode, categoryCodes } from '#shared/model/category.ts';
import { Failure } from '#shared/model/failure.ts';
import type { CategoryGroup } from '../../store/categoryQueue.ts';

const none = '-';

/** The name by which the window asks for a group again. */
export function writeGroupKey({ doubt, declared, proposed, alike }: CategoryGroup): string {
  return [doubt, declared ?? none, proposed ?? none, alike].join(' ');
}

/** @throws Failure bad-input */
export function readGroupKey(key: string): CategoryGroup | 'later' {
  if (key === 'later') return key;
  const [first, declared, proposed, ...alike] = key.split(' ');
  const doubt = categoryDoubts.find((known) => known === first);
  if (doubt === undefined || alike.length === 0) throw new Failure('bad-input', { detail: key });
  return { doubt, declared: codeOf(declared), proposed: codeOf(proposed), alike: alike.join(' ') };
}

function codeOf(text: string | undefined): CategoryCode | null {
  return categoryCodes.find((code) => code === text) ?? null;
}
