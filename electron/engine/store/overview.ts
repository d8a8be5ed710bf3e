import { freshness } from './freshness.ts';
import { countQuestions } from './openQuestions.ts';
import { countGroups } from './reviewQueue.ts';
import { type Db, query } from './sqlite.ts';

interface Left {
  readonly open: number;
  readonly all: number;
}

const lastOperation = query<[], { at: string }>('SELECT at FROM operation ORDER BY id DESC LIMIT 1');
const releases = query<[], { n: number }>('SELECT count(*) AS n FROM release WHERE live = 1');
const sources = query<[], { n: number }>('SELECT count(*) AS n FROM source WHERE live = 1');

/** One at least where an answer came back, so that agreement to everything counts as done. */
const proposed = query<[], Left>(
  `SELECT count(*) FILTER (WHERE proposal.state = 'open') AS open,
     max(count(proposal.id), count(DISTINCT answer.id) > 0) AS "all"
   FROM round JOIN answer ON answer.roundId = round.id AND answer.live = 1
   LEFT JOIN proposal ON proposal.answerId = answer.id AND proposal.live = 1
   WHERE round.live = 1
     AND round.number = (SELECT max(number) FROM round latest WHERE latest.kind = round.kind AND latest.live = 1)`,
);

export interface Overview {
  readonly sources: number;
  readonly groups: Left;
  readonly categories: Left;
  readonly findings: Left;
  readonly approval: Left;
  readonly releases: number;
  /** ISO 8601; when the last operation was written. */
  readonly savedAt: string;
}

export function countOverview(db: Db): Overview {
  return {
    sources: sources(db).get()?.n ?? 0,
    groups: countGroups(db),
    categories: questionsOf(db, 'suggestions'),
    findings: questionsOf(db, 'findings'),
    approval: proposed(db).get() ?? { open: 0, all: 0 },
    releases: releases(db).get()?.n ?? 0,
    savedAt: lastOperation(db).get()?.at ?? '',
  };
}

/** One at least where it was computed, so that nothing found counts as done. */
function questionsOf(db: Db, kind: 'suggestions' | 'findings'): Left {
  const { open, all } = countQuestions(db, kind);
  return { open, all: freshness(db, kind) === 'never' ? all : Math.max(all, 1) };
}
