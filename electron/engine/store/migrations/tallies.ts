/**
 * Covering indexes for what is counted after every change (the ledger, the check list, the statistics): they hold all
 * that the counts look at, so that a million long texts are not read to count them.
 */
export const tallyIndexes = `
CREATE INDEX itemTally ON item (departmentId, finalCategory, decision, origin, isPublic, parentId, asSubItem)
  WHERE live = 1;
CREATE INDEX sourceRowTally ON sourceRow (sheetId, outcome, reason, itemId);
CREATE INDEX changeOfDecision ON change (operationId, before, after) WHERE tbl = 'item' AND field = 'decision';
`;
