import { parseRef } from '#shared/law/ref.ts';
import { type Level, levelNames, levels } from '#shared/model/level.ts';
import { foldName } from '#shared/text/foldName.ts';
import { levelOfTag, levelTag } from '#shared/text/nameParts.ts';
import type { CheckContext, CheckItem } from './checkItem.ts';
import type { Proposal } from './finding.ts';
import { lawWords } from './lawWords.ts';
import { type Condition, hit } from './rule.ts';

function ownLevel(item: CheckItem): Level | null {
  if (item.level !== null) return item.level === 'graded' ? null : item.level;
  const tag = levelTag(item.name);
  return tag === null ? null : levelOfTag(tag);
}

/** Proposed for a power of another level: down to a lower one, out of the list where it is a higher one's. */
function towards(theirs: Level, ours: Level): Proposal {
  return levels.indexOf(theirs) > levels.indexOf(ours)
    ? { decision: '下放', target: levelNames[theirs] }
    : { decision: '取消' };
}

/** X04: the list itself says that another level exercises the power. */
export const otherLevel: Condition = (item, context) => {
  const theirs = ownLevel(item);
  if (theirs === null || context.level === null || theirs === context.level) return null;
  return hit({ theirs: levelNames[theirs], ours: levelNames[context.level] }, towards(theirs, context.level));
};

/** R12: every article that the table knows gives the power to a higher level. */
export const higherLevelByLaw: Condition = (item, context) => {
  const known = item.laws.flatMap((law) => {
    const articles = new Set(law.refs.map((ref) => parseRef(ref)?.article));
    const rows = context.tables.articleLevels ?? [];
    return rows.filter((row) => row.lawId === law.lawId && articles.has(row.article)).map((row) => ({ ...row, law }));
  });
  const [first] = known;
  if (first === undefined || !known.every((row) => isHigher(row.lowest, context))) return null;
  return hit({ law: lawWords(first.law), article: first.article, subject: first.subject }, { decision: '取消' });
};

function isHigher(level: Level, context: CheckContext): boolean {
  return context.level !== null && levels.indexOf(level) < levels.indexOf(context.level);
}

/** R13: a decision of the province lets townships exercise it. */
export const handedDown: Condition = (item, _context, index) => {
  const row = index.handedDown.get(foldName(item.name));
  return row === undefined ? null : hit({ document: row.document }, { decision: '下放', target: levelNames.township });
};

/** R14: a higher level cancelled it, or handed it down to this one. */
export const cancelledAbove: Condition = (item, _context, index) => {
  const row = index.cancelled.get(foldName(item.name));
  if (row === undefined) return null;
  const [outcome, advice] = row.outcome === '取消' ? (['取消', '取消'] as const) : (['下放', '承接'] as const);
  return hit({ document: row.document, outcome, advice }, { decision: advice });
};
