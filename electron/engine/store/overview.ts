import { notDismissed } from './itemFields.ts';
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
/** To be confirmed: a power that stays or may stay, with no category or with another than the one proposed. */
const categories = query<[], Left>(
  `SELECT count(*) AS "all",
     count(*) FILTER (WHERE item.confirmedCategory IS NULL
       AND (item.declaredCategory IS NULL OR item.declaredCategory <> suggestion.category)) AS open
   FROM suggestion JOIN item ON item.id = suggestion.itemId AND item.live = 1`,
);
const findings = query<[], Left>(
  `SELECT count(*) AS "all", count(*) FILTER (WHERE item.decision IS NULL AND ${notDismissed}) AS open
   FROM finding JOIN item ON item.id = finding.itemId AND item.live = 1`,
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
    categories: categories(db).get() ?? none,
    findings: findings(db).get() ?? none,
    releases: releases(db).get()?.n ?? 0,
    savedAt: lastOperation(db).get()?.at ?? '',
  };
}
