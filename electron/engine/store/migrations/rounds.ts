/**
 * Rounds of approval: what went out, what came back, and the changes that it proposes. Rows that were sent and files
 * that were handed in never change; a proposal's state does, by an operation.
 */
export const rounds = `
CREATE TABLE round (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  number INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('solicit', 'approve')),
  title TEXT NOT NULL,
  sentAt TEXT NOT NULL,
  actor TEXT NOT NULL,
  content TEXT NOT NULL,
  note TEXT,
  live INTEGER NOT NULL DEFAULT 1 CHECK (live IN (0, 1)),
  UNIQUE (kind, number)
) STRICT;

CREATE TABLE roundRow (
  roundId INTEGER NOT NULL REFERENCES round (id),
  position INTEGER NOT NULL,
  itemId INTEGER NOT NULL REFERENCES item (id),
  departmentId INTEGER REFERENCES department (id),
  uid TEXT NOT NULL,
  payload TEXT NOT NULL,
  PRIMARY KEY (roundId, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX roundRowByItem ON roundRow (itemId, roundId);
CREATE INDEX roundRowByDepartment ON roundRow (roundId, departmentId);
CREATE TRIGGER roundRowKept BEFORE UPDATE ON roundRow BEGIN SELECT RAISE(ABORT, 'what was sent never changes'); END;
CREATE TRIGGER roundRowStays BEFORE DELETE ON roundRow BEGIN SELECT RAISE(ABORT, 'what was sent never changes'); END;

CREATE TABLE attachment (
  sha256 TEXT PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT;
CREATE TRIGGER attachmentKept BEFORE UPDATE ON attachment BEGIN SELECT RAISE(ABORT, 'files never change'); END;
CREATE TRIGGER attachmentStays BEFORE DELETE ON attachment BEGIN SELECT RAISE(ABORT, 'files never change'); END;

CREATE TABLE answer (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  roundId INTEGER NOT NULL REFERENCES round (id),
  departmentId INTEGER REFERENCES department (id),
  way TEXT NOT NULL CHECK (way IN ('workbook', 'telephone', 'letter', 'scan', 'meeting')),
  person TEXT,
  day TEXT,
  docNo TEXT,
  file TEXT,
  sha256 TEXT,
  receivedAt TEXT NOT NULL,
  note TEXT,
  account TEXT NOT NULL,
  live INTEGER NOT NULL DEFAULT 1 CHECK (live IN (0, 1))
) STRICT;
CREATE INDEX answerByRound ON answer (roundId, departmentId);
CREATE INDEX answerByHash ON answer (sha256) WHERE sha256 IS NOT NULL;

-- Which rows an answer holds, changed or not: what is not here was not answered.
CREATE TABLE answerRow (
  id INTEGER PRIMARY KEY,
  answerId INTEGER NOT NULL REFERENCES answer (id),
  itemId INTEGER NOT NULL REFERENCES item (id),
  live INTEGER NOT NULL DEFAULT 1 CHECK (live IN (0, 1)),
  UNIQUE (answerId, itemId)
) STRICT;
CREATE INDEX answerRowByItem ON answerRow (itemId);

CREATE TABLE proposal (
  id INTEGER PRIMARY KEY,
  answerId INTEGER NOT NULL REFERENCES answer (id),
  itemId INTEGER REFERENCES item (id),
  -- Who proposes; NULL: the leadership. And whose row it is, as it was asked.
  authorId INTEGER REFERENCES department (id),
  departmentId INTEGER REFERENCES department (id),
  columnKey TEXT NOT NULL,
  effect TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  -- Of a new item: its row, cell by cell.
  cells TEXT,
  -- What it comes to, and about which item: two that are about the same and say different things are at odds.
  says TEXT,
  topicId INTEGER REFERENCES item (id),
  -- Where in the file it stands, as people find it: 征求意见表 第 12 行
  place TEXT,
  state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'declined', 'superseded')),
  decidedBy TEXT,
  reason TEXT,
  live INTEGER NOT NULL DEFAULT 1 CHECK (live IN (0, 1))
) STRICT;
CREATE INDEX proposalByAnswer ON proposal (answerId, state);
CREATE INDEX proposalByItem ON proposal (itemId, columnKey) WHERE itemId IS NOT NULL;
CREATE INDEX proposalByTopic ON proposal (topicId, columnKey) WHERE topicId IS NOT NULL;
CREATE INDEX proposalByState ON proposal (state) WHERE live = 1;
`;
