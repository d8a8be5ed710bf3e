/**
 * Who did what, when and why, with before and after of every field. The log only grows: undoing is an operation of
 * its own that names its target. A change without a field is an insertion, its `after` the whole row as JSON.
 */
export const logTables = `
CREATE TABLE operation (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  reason TEXT,
  summary TEXT NOT NULL,
  target INTEGER REFERENCES operation (id),
  CHECK ((kind IN ('undo', 'redo')) = (target IS NOT NULL))
) STRICT;
CREATE INDEX operationByTarget ON operation (target, id) WHERE target IS NOT NULL;
CREATE TRIGGER operationKept BEFORE UPDATE ON operation BEGIN SELECT RAISE(ABORT, 'the log never changes'); END;
CREATE TRIGGER operationStays BEFORE DELETE ON operation BEGIN SELECT RAISE(ABORT, 'the log never changes'); END;

CREATE TABLE change (
  operationId INTEGER NOT NULL REFERENCES operation (id),
  ord INTEGER NOT NULL,
  tbl TEXT NOT NULL,
  rowId INTEGER NOT NULL,
  field TEXT,
  before ANY,
  after ANY,
  PRIMARY KEY (operationId, ord)
) STRICT, WITHOUT ROWID;
CREATE INDEX changeByRow ON change (tbl, rowId, operationId);
CREATE TRIGGER changeKept BEFORE UPDATE ON change BEGIN SELECT RAISE(ABORT, 'the log never changes'); END;
CREATE TRIGGER changeStays BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'the log never changes'); END;

-- The last number given under each prefix. Undoing does not touch it: a number is never given twice.
CREATE TABLE numberCounter (
  prefix TEXT PRIMARY KEY,
  last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`;
