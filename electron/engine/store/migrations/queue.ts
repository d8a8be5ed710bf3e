/**
 * Groups know their place in the queue of review and whether they still ask something. What matching found before
 * has neither and goes: it is derived, and one run brings it back.
 */
export const queueColumns = `
DELETE FROM grpMember;
DELETE FROM grp;
DELETE FROM relation;
DELETE FROM derivedState WHERE kind = 'groups';
-- The codes of the evidence, in their order.
ALTER TABLE grp ADD COLUMN pattern TEXT NOT NULL DEFAULT '';
-- Place in the queue, from 0.
ALTER TABLE grp ADD COLUMN rank INTEGER NOT NULL DEFAULT 0;
ALTER TABLE grp ADD COLUMN state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'unsure', 'settled', 'stale'));
-- How many members it has.
ALTER TABLE grp ADD COLUMN size INTEGER NOT NULL DEFAULT 0;
CREATE INDEX grpByState ON grp (kind, state, rank);
CREATE INDEX grpByPattern ON grp (kind, pattern, state, confidence, size);
`;
