/**
 * What a person still has to answer is marked where it is asked, so that counting it never reads the whole catalogue:
 * `open` follows truth with every operation. Derived data of before is asked for again.
 */
export const questions = `
CREATE TABLE postponement (
  id INTEGER PRIMARY KEY,
  itemId INTEGER NOT NULL UNIQUE REFERENCES item (id),
  live INTEGER NOT NULL DEFAULT 1 CHECK (live IN (0, 1))
) STRICT;

DELETE FROM suggestion;
DELETE FROM finding;
DELETE FROM derivedState WHERE kind IN ('suggestions', 'findings');
-- Counts up with every computation, so that it shows which kind was computed after which.
ALTER TABLE derivedState ADD COLUMN run INTEGER NOT NULL DEFAULT 0;

ALTER TABLE suggestion ADD COLUMN declared TEXT;
ALTER TABLE suggestion ADD COLUMN doubt TEXT;
ALTER TABLE suggestion ADD COLUMN alike TEXT NOT NULL DEFAULT '';
ALTER TABLE suggestion ADD COLUMN open INTEGER NOT NULL DEFAULT 0 CHECK (open IN (0, 1));
CREATE INDEX suggestionByDoubt ON suggestion (open, doubt, declared, category, alike, confidence)
  WHERE doubt IS NOT NULL;

ALTER TABLE finding ADD COLUMN open INTEGER NOT NULL DEFAULT 0 CHECK (open IN (0, 1));
CREATE INDEX findingByOpen ON finding (open, rule, severity, itemId);
`;
