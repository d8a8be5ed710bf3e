import { freshness } from './freshness.ts';
import { countQuestions } from './openQuestions.ts';
import { type Db, query } from './sqlite.ts';

interface Left {
  readonly open: number;
  readonly all: number;
}

/** A group is open while more than one of its members is undecided. */
const groups = query<[], Left>(
  `SELECT count(*) AS "all", coalesce(sum(undecided > 1), 0) AS open FROM
   (SELECT count(*) FILTER (WHERE item.decision IS NULL) AS undecided
    FROM grpMember m JOIN item ON item.id = m.itemId AND item.live = 1 GROUP BY m.groupId)`,
);
const lastOperation = query<[], { at: string }>('SELECT at FROM operation ORDER BY id DESC LIMIT 1');
const releases = query<[], { n: number }>('SELECT count(*) AS n FROM release WHERE live = 1');
const sources = query<[], { n: number }>('SELECT count(*) AS n FROM source WHERE live = 1');

export interface Overview {
  readonly sources: number;
  readonly groups: Left;
  readonly categories: Left;
  readonly findings: Left;
  readonly releases: number;
  /** ISO 8601; when the last operation was written. */
  readonly savedAt: string;
}

const none: Left = { open: 0, all: 0 };

export function countOverview(db: Db): Overview {
  return {
    sources: sources(db).get()?.n ?? 0,
    groups: groups(db).get() ?? none,
    categories: questionsOf(db, 'suggestions'),
    findings: questionsOf(db, 'findings'),
    releases: releases(db).get()?.n ?? 0,
    savedAt: lastOperation(db).get()?.at ?? '',
  };
}

/** One at least where it was computed, so that nothing found counts as done. */
function questionsOf(db: Db, kind: 'suggestions' | 'findings'): Left {
  const { open, all } = countQuestions(db, kind);
  return { open, all: freshness(db, kind) === 'never' ? all : Math.max(all, 1) };
}
