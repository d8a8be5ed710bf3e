import { extraFields } from '#shared/model/item.ts';
import { isDoubted } from './openQuestions.ts';
import { blocksOfItem, isKeptMain, isPublished, ledgerTerm, listedCategory } from './standing.ts';
import type { FilterField } from './where.ts';

const file = `SELECT s.file AS value FROM sourceRow r JOIN sheet h ON h.id = r.sheetId
  JOIN source s ON s.id = h.sourceId AND s.live = 1 WHERE r.itemId = item.id`;
const sheet = `SELECT h.name AS value FROM sourceRow r JOIN sheet h ON h.id = r.sheetId
  JOIN source s ON s.id = h.sourceId AND s.live = 1 WHERE r.itemId = item.id`;

const text = (sql: string): FilterField => ({ kind: 'text', sql });
const number = (sql: string): FilterField => ({ kind: 'number', sql });
const boolean = (sql: string): FilterField => ({ kind: 'boolean', sql });
const several = (among: string): FilterField => ({ kind: 'several', among });

/** A finding that a person dismissed stays away, whatever a later run finds. */
export const notDismissed = `NOT EXISTS (SELECT 1 FROM dismissal d
  WHERE d.itemId = finding.itemId AND d.rule = finding.rule AND d.live = 1)`;

/** The category that a run of classifying proposed. */
export const proposedCategory = '(SELECT category FROM suggestion WHERE suggestion.itemId = item.id)';
const departmentName = '(SELECT name FROM department WHERE department.id = item.departmentId)';

/**
 * The fields by which items are filtered: those of the listing and a few more. `category` is the one that counts;
 * a list that holds several values matches when one of them does.
 */
export const itemFields: ReadonlyMap<string, FilterField> = new Map<string, FilterField>([
  ['id', number('item.id')],
  ['uid', text('item.uid')],
  ['number', text('item.number')],
  ['name', text('item.name')],
  ['parent', number('item.parentId')],
  [
    'department',
    {
      kind: 'named',
      sql: 'item.departmentId',
      named: 'SELECT id FROM department WHERE live = 1 AND name = ?',
      shown: departmentName,
    },
  ],
  ['departmentId', number('item.departmentId')],
  ['level', text('item.level')],
  ['category', text('item.finalCategory')],
  ['declared', text('item.declaredCategory')],
  ['confirmed', text('item.confirmedCategory')],
  ['proposed', text(proposedCategory)],
  ['basis', text('item.basis')],
  ['decision', text('item.decision')],
  ['mergedInto', number('item.mergedInto')],
  ['asSubItem', boolean('item.asSubItem')],
  ['target', text('item.decisionTarget')],
  ['reason', text('item.decisionReason')],
  ['legalBasis', text('item.decisionBasis')],
  ['actor', text('item.decidedBy')],
  ['public', boolean('item.isPublic')],
  ['origin', text('item.origin')],
  ['splitFrom', number('item.splitFrom')],
  ['main', boolean('(item.parentId IS NULL)')],
  ['flag', several('SELECT value FROM json_each(item.flags)')],
  ['file', several(file)],
  ['sheet', several(sheet)],
  ['law', several('SELECT law AS value FROM citation WHERE citation.itemId = item.id')],
  ['lawId', several('SELECT lawId AS value FROM citation WHERE citation.itemId = item.id AND lawId IS NOT NULL')],
  ['rule', several(`SELECT rule AS value FROM finding WHERE finding.itemId = item.id AND ${notDismissed}`)],
  ['severity', several(`SELECT severity AS value FROM finding WHERE finding.itemId = item.id AND ${notDismissed}`)],
  ['openFinding', several(`SELECT severity AS value FROM finding WHERE finding.itemId = item.id AND finding.open = 1`)],
  ['kept', boolean(isKeptMain)],
  ['published', boolean(isPublished)],
  ['listed', text(listedCategory)],
  ['term', text(ledgerTerm)],
  ['blocks', several(blocksOfItem)],
  ['doubtful', boolean(isDoubted)],
  ['group', several('SELECT groupId AS value FROM grpMember WHERE grpMember.itemId = item.id')],
  // Under a name of their own: `target` of a decision and `target` of a power (实施对象) are two things.
  ...extraFields.map((field): [string, FilterField] => [`extra.${field}`, text(`item.extra ->> '${field}'`)]),
]);

/** Where a text search looks. */
export const searchedColumns: readonly string[] = ['item.name', 'item.number', 'item.basis', departmentName];

/** By what the listing can be sorted; an index stands behind each that is a column of the item. */
export const sortColumns = {
  id: 'item.id',
  number: 'item.number',
  name: 'item.name',
  department: '(SELECT position FROM department WHERE department.id = item.departmentId)',
  category: 'item.finalCategory',
  level: 'item.level',
  decision: 'item.decision',
  proposed: proposedCategory,
  file: `(${file} ORDER BY r.id LIMIT 1)`,
} as const;
export type ItemSort = keyof typeof sortColumns;

/** What the grid counts beside its filters. */
export const itemFacets = {
  category: { join: '', value: 'item.finalCategory' },
  proposed: { join: 'LEFT JOIN suggestion ON suggestion.itemId = item.id', value: 'suggestion.category' },
  department: { join: 'LEFT JOIN department ON department.id = item.departmentId', value: 'department.name' },
  level: { join: '', value: 'item.level' },
  decision: { join: '', value: 'item.decision' },
  origin: { join: '', value: 'item.origin' },
  file: {
    join: `LEFT JOIN sourceRow r ON r.itemId = item.id LEFT JOIN sheet h ON h.id = r.sheetId
      LEFT JOIN source s ON s.id = h.sourceId AND s.live = 1`,
    value: 's.file',
  },
  rule: { join: `LEFT JOIN finding ON finding.itemId = item.id AND ${notDismissed}`, value: 'finding.rule' },
  flag: { join: 'LEFT JOIN json_each(item.flags) AS flag', value: 'flag.value' },
} as const;
export type ItemFacet = keyof typeof itemFacets;
