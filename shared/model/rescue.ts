/**
 * The tables of a catalogue that are taken over from a damaged one: all but what is computed anew from them, and what
 * tells of the file itself. In the order in which people ask for them.
 */
export const rescuedTables = [
  'item',
  'verdict',
  'dismissal',
  'postponement',
  'source',
  'sheet',
  'sourceRow',
  'mapping',
  'attachment',
  'department',
  'departmentAlias',
  'law',
  'round',
  'roundRow',
  'answer',
  'answerRow',
  'proposal',
  'release',
  'releaseItem',
  'operation',
  'change',
  'seal',
  'setting',
  'numberCounter',
] as const;
export type RescuedTable = (typeof rescuedTables)[number];
