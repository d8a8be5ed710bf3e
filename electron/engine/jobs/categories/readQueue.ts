import { readPattern, telling } from '#shared/classify/alike.ts';
import type { Output, Parsed } from '#shared/contract.ts';
import type { Session } from '../../session.ts';
import { type CountedGroup, countCategoryDoubts, listCategoryGroups } from '../../store/categoryQueue.ts';
import { freshness } from '../../store/freshness.ts';
import { countCategoriesLeft } from '../../store/openQuestions.ts';
import { findSuggestion } from '../../store/suggestions.ts';
import { pageOf } from '../pageOf.ts';
import { writeGroupKey } from './groupKey.ts';

type Group = Output<'categories/queue'>['groups'][number];

/** What is left to settle, in groups of what is alike; those left for later are the last of them. */
export function readCategoryQueue(session: Session, input: Parsed<'categories/queue'>): Output<'categories/queue'> {
  const { db } = session;
  const counts = countCategoryDoubts(db);
  const page = pageOf(input);
  const ordinary = listCategoryGroups(db);
  const later = counts.later > 0 && page.to > ordinary.length ? [laterGroup(counts.later)] : [];
  return {
    freshness: freshness(db, 'suggestions'),
    left: countCategoriesLeft(db),
    counts,
    total: ordinary.length + (counts.later > 0 ? 1 : 0),
    groups: [...ordinary.slice(page.from, page.to).map((group) => shown(session, group)), ...later],
  };
}

function shown(session: Session, group: CountedGroup): Group {
  const { doubt, declared, proposed, items, confidence, alike, sample } = group;
  const { place, key } = readPattern(alike);
  return {
    key: writeGroupKey(group),
    doubt,
    place,
    words: place === 'start' || place === 'basis' ? wordsOf(session, sample) : key,
    declared,
    proposed,
    items,
    confidence,
  };
}

/** The words of one item, where those of the others vary. */
function wordsOf(session: Session, item: number): string {
  return String(telling(findSuggestion(session.db, item)?.reasons ?? [])?.values.words ?? '');
}

function laterGroup(items: number): Group {
  return {
    key: 'later',
    doubt: 'later',
    place: 'rest',
    words: '',
    declared: null,
    proposed: null,
    items,
    confidence: 0,
  };
}
