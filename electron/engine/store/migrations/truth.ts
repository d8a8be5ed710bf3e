/**
 * What people gave. Columns bear the names of the model's fields, so that no mapping stands between the two. Every
 * row has `live`: undoing its insertion sets it to 0, and so an id is never used twice.
 */
export const truthTables = `
CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL,
  live INTEGER NOT NULL DEFAULT 1 CHECK (live IN (0, 1))
) STRICT;

CREATE TABLE department (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  short TEXT NOT NULL,
  position INTEGER NOT NULL,
  parentId INTEGER REFERENCES department (id),
  validFrom TEXT,
  validTo TEXT,
  live INTEGER NOT NULL DEFAULT 1 CHECK (live IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX departmentByName ON department (name) WHERE live = 1;
CREATE INDEX departmentByParent ON department (parentId) WHERE parentId IS NOT NULL;

CREATE TABLE departmentAlias (
  id INTEGER PRIMARY KEY,
  departmentId INTEGER NOT NULL REFERENCES department (id),
  alias TEXT NOT NULL,
  live INTEGER NOT NULL DEFAULT 1 CHECK (live IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX departmentAliasByAlias ON departmentAlias (alias) WHERE live = 1;
CREATE INDEX departmentAliasByDepartment ON departmentAlias (departmentId);

CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  size INTEGER NOT NULL,
  format TEXT NOT NULL,
  encoding TEXT,
  departmentId INTEGER REFERENCES department (id),
  importedAt TEXT NOT NULL,
  warnings TEXT NOT NULL,
  live INTEGER NOT NULL DEFAULT 1 CHECK (live IN (0, 1))
) STRICT;
CREATE INDEX sourceByHash ON source (sha256);
CREATE INDEX sourceByFile ON source (file);
CREATE INDEX sourceByDepartment ON source (departmentId);

CREATE TABLE sheet (
  id INTEGER PRIMARY KEY,
  sourceId INTEGER NOT NULL REFERENCES source (id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
  rowsRead INTEGER NOT NULL,
  layout TEXT NOT NULL,
  declared TEXT NOT NULL,
  doubts TEXT NOT NULL,
  live INTEGER NOT NULL DEFAULT 1 CHECK (live IN (0, 1)),
  UNIQUE (sourceId, position)
) STRICT;

CREATE TABLE item (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  number TEXT NOT NULL UNIQUE,
  parentId INTEGER REFERENCES item (id),
  origin TEXT NOT NULL CHECK (origin IN ('reported', 'added', 'split')),
  splitFrom INTEGER REFERENCES item (id),
  name TEXT NOT NULL,
  departmentId INTEGER REFERENCES department (id),
  level TEXT,
  declaredCategory TEXT,
  confirmedCategory TEXT,
  finalCategory TEXT GENERATED ALWAYS AS (coalesce(confirmedCategory, declaredCategory)) VIRTUAL,
  basis TEXT NOT NULL,
  extra TEXT NOT NULL,
  flags TEXT NOT NULL,
  decision TEXT,
  mergedInto INTEGER REFERENCES item (id),
  asSubItem INTEGER NOT NULL CHECK (asSubItem IN (0, 1)),
  decisionTarget TEXT,
  decisionReason TEXT,
  decisionBasis TEXT,
  decidedBy TEXT,
  isPublic INTEGER NOT NULL CHECK (isPublic IN (0, 1)),
  live INTEGER NOT NULL DEFAULT 1 CHECK (live IN (0, 1)),
  CHECK (mergedInto IS NULL OR decision = '合并')
) STRICT;
-- For the grid: in these orders its windows are read without sorting.
CREATE INDEX itemByName ON item (name, id) WHERE live = 1;
CREATE INDEX itemByDepartment ON item (departmentId, id) WHERE live = 1;
CREATE INDEX itemByCategory ON item (finalCategory, id) WHERE live = 1;
CREATE INDEX itemByDecision ON item (decision, id) WHERE live = 1;
CREATE INDEX itemByLevel ON item (level, id) WHERE live = 1;
-- For the references between rows.
CREATE INDEX itemByParent ON item (parentId) WHERE parentId IS NOT NULL;
CREATE INDEX itemBySplit ON item (splitFrom) WHERE splitFrom IS NOT NULL;
CREATE INDEX itemByMerge ON item (mergedInto) WHERE mergedInto IS NOT NULL;

CREATE TABLE sourceRow (
  id INTEGER PRIMARY KEY,
  sheetId INTEGER NOT NULL REFERENCES sheet (id),
  row INTEGER NOT NULL,
  cells TEXT NOT NULL,
  hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
  struck INTEGER NOT NULL CHECK (struck IN (0, 1)),
  outcome TEXT NOT NULL CHECK (outcome IN ('item', 'part', 'aside')),
  reason TEXT,
  itemId INTEGER REFERENCES item (id),
  UNIQUE (sheetId, row),
  CHECK ((outcome = 'aside') = (itemId IS NULL)),
  CHECK (outcome <> 'aside' OR reason IS NOT NULL)
) STRICT;
CREATE INDEX sourceRowByItem ON sourceRow (itemId, id) WHERE itemId IS NOT NULL;
CREATE TRIGGER sourceRowKept BEFORE UPDATE ON sourceRow BEGIN SELECT RAISE(ABORT, 'source rows never change'); END;
CREATE TRIGGER sourceRowStays BEFORE DELETE ON sourceRow BEGIN SELECT RAISE(ABORT, 'source rows never change'); END;

CREATE TABLE mapping (
  id INTEGER PRIMARY KEY,
  fingerprint TEXT NOT NULL,
  departmentId INTEGER REFERENCES department (id),
  columns TEXT NOT NULL,
  live INTEGER NOT NULL DEFAULT 1 CHECK (live IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX mappingByFingerprint ON mapping (fingerprint, coalesce(departmentId, 0));
CREATE INDEX mappingByDepartment ON mapping (departmentId);

CREATE TABLE verdict (
  id INTEGER PRIMARY KEY,
  a INTEGER NOT NULL REFERENCES item (id),
  b INTEGER NOT NULL REFERENCES item (id),
  verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different', 'unsure')),
  reason TEXT,
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  live INTEGER NOT NULL DEFAULT 1 CHECK (live IN (0, 1)),
  UNIQUE (a, b),
  CHECK (a < b)
) STRICT;
CREATE INDEX verdictByB ON verdict (b);

CREATE TABLE dismissal (
  id INTEGER PRIMARY KEY,
  itemId INTEGER NOT NULL REFERENCES item (id),
  rule TEXT NOT NULL,
  reason TEXT NOT NULL,
  live INTEGER NOT NULL DEFAULT 1 CHECK (live IN (0, 1)),
  UNIQUE (itemId, rule)
) STRICT;

CREATE TABLE law (
  id INTEGER PRIMARY KEY,
  lawId TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  rank TEXT NOT NULL,
  status TEXT NOT NULL,
  issuer TEXT,
  docNo TEXT,
  aliases TEXT NOT NULL,
  replacedBy TEXT,
  versions TEXT NOT NULL,
  live INTEGER NOT NULL DEFAULT 1 CHECK (live IN (0, 1))
) STRICT;

CREATE TABLE release (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  number INTEGER NOT NULL UNIQUE,
  title TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  draft INTEGER NOT NULL CHECK (draft IN (0, 1)),
  actor TEXT NOT NULL,
  content TEXT NOT NULL,
  note TEXT,
  live INTEGER NOT NULL DEFAULT 1 CHECK (live IN (0, 1))
) STRICT;
CREATE TRIGGER releaseKept BEFORE UPDATE ON release BEGIN SELECT RAISE(ABORT, 'releases never change'); END;
CREATE TRIGGER releaseStays BEFORE DELETE ON release BEGIN SELECT RAISE(ABORT, 'releases never change'); END;

CREATE TABLE releaseItem (
  releaseId INTEGER NOT NULL REFERENCES release (id),
  position INTEGER NOT NULL,
  itemId INTEGER NOT NULL REFERENCES item (id),
  uid TEXT NOT NULL,
  payload TEXT NOT NULL,
  PRIMARY KEY (releaseId, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX releaseItemByItem ON releaseItem (itemId);
CREATE TRIGGER releaseItemKept BEFORE UPDATE ON releaseItem BEGIN SELECT RAISE(ABORT, 'releases never change'); END;
CREATE TRIGGER releaseItemStays BEFORE DELETE ON releaseItem BEGIN SELECT RAISE(ABORT, 'releases never change'); END;
`;
