/** For a window on many items: their ids in order without touching a row, and the last counts of the ledger. */
export const gridTables = `
CREATE INDEX itemById ON item (id) WHERE live = 1;

-- The counts of the whole ledger as they were after an operation: derived, and of the last one only.
CREATE TABLE ledgerCount (
  operationId INTEGER PRIMARY KEY,
  counts TEXT NOT NULL
) STRICT;
`;
