/** What follows from truth. Dropped and rebuilt by one command; nothing here is logged. */
export const derivedTables = `
-- Which operation was the last when this kind of derived data was computed; a later one makes it stale.
CREATE TABLE derivedState (
  kind TEXT PRIMARY KEY,
  operationId INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE citation (
  itemId INTEGER NOT NULL REFERENCES item (id),
  ord INTEGER NOT NULL,
  lawId TEXT,
  law TEXT,
  docNo TEXT,
  refs TEXT NOT NULL,
  annexItem INTEGER,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  tag TEXT,
  PRIMARY KEY (itemId, ord)
) STRICT, WITHOUT ROWID;
CREATE INDEX citationByLaw ON citation (lawId);

CREATE TABLE suggestion (
  itemId INTEGER PRIMARY KEY REFERENCES item (id),
  category TEXT,
  confidence REAL NOT NULL,
  reasons TEXT NOT NULL
) STRICT;

CREATE TABLE relation (
  a INTEGER NOT NULL REFERENCES item (id),
  b INTEGER NOT NULL REFERENCES item (id),
  kind TEXT NOT NULL,
  score REAL NOT NULL,
  sure INTEGER NOT NULL CHECK (sure IN (0, 1)),
  evidence TEXT NOT NULL,
  PRIMARY KEY (a, b, kind),
  CHECK (a < b)
) STRICT, WITHOUT ROWID;
CREATE INDEX relationByB ON relation (b);

CREATE TABLE grp (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  confidence REAL NOT NULL,
  sure INTEGER NOT NULL CHECK (sure IN (0, 1)),
  evidence TEXT NOT NULL,
  weakestA INTEGER NOT NULL,
  weakestB INTEGER NOT NULL,
  weakestScore REAL NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX grpByPosition ON grp (position);
CREATE INDEX grpByKind ON grp (kind, position);

CREATE TABLE grpMember (
  groupId TEXT NOT NULL REFERENCES grp (id),
  ord INTEGER NOT NULL,
  itemId INTEGER NOT NULL REFERENCES item (id),
  master INTEGER NOT NULL CHECK (master IN (0, 1)),
  PRIMARY KEY (groupId, ord)
) STRICT, WITHOUT ROWID;
CREATE INDEX grpMemberByItem ON grpMember (itemId);

CREATE TABLE finding (
  itemId INTEGER NOT NULL REFERENCES item (id),
  ord INTEGER NOT NULL,
  rule TEXT NOT NULL,
  severity TEXT NOT NULL,
  proposal TEXT,
  "values" TEXT NOT NULL,
  PRIMARY KEY (itemId, ord)
) STRICT, WITHOUT ROWID;
CREATE INDEX findingByRule ON finding (rule, itemId);
`;
