import type { AnswerCounts } from '#shared/approve/answerCounts.ts';
import type { ColumnKey } from '#shared/approve/columns.ts';
import type { Effect } from '#shared/approve/effects.ts';
import type { AnswerWay, ProposalState, RoundKind } from '#shared/approve/round.ts';
import type { Law } from '#shared/law/register.ts';
import type { VerdictKind } from '#shared/model/decision.ts';
import type { Item } from '#shared/model/item.ts';
import type { ReadingWarning } from '#shared/sheet/grid.ts';
import type { GivenColumns } from '#shared/sheet/reading.ts';
import type { SqlValue } from './sqlite.ts';

/** A department or subordinate unit; `position` is its place in every list that people see. */
export interface Department {
  readonly id: number;
  readonly uid: string;
  readonly name: string;
  /** For short numbers: 住建 of 住建-罚-0031. */
  readonly short: string;
  readonly position: number;
  readonly parentId: number | null;
  /** Days as YYYY-MM-DD between which it bears its name; null is unknown. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** The department that it went into; what is handed in under its name from then on belongs there. */
  readonly successorId: number | null;
  /** Whom to call, and what to know. */
  readonly contact: string | null;
  readonly phone: string | null;
  readonly note: string | null;
}

/** Another spelling, or an earlier name with the days between which it was the name. */
export interface DepartmentAlias {
  readonly id: number;
  readonly departmentId: number;
  readonly alias: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface Source {
  readonly id: number;
  readonly uid: string;
  /** Name as it was handed in, without the folder. */
  readonly file: string;
  readonly sha256: string;
  readonly size: number;
  readonly format: string;
  readonly encoding: string | null;
  /** The department that the whole file belongs to; null where its rows say it. */
  readonly departmentId: number | null;
  readonly importedAt: string;
  readonly warnings: readonly ReadingWarning[];
}

export interface Sheet {
  readonly id: number;
  readonly sourceId: number;
  readonly position: number;
  readonly name: string;
  readonly hidden: boolean;
  /** Rows that are not blank, as the reader counted them; the rows' outcomes must add up to it. */
  readonly rowsRead: number;
  readonly layout: object;
  readonly declared: readonly { readonly text: string; readonly declared: number; readonly found: number }[];
  readonly doubts: readonly { readonly code: string; readonly text: string }[];
}

/** How a header was read, remembered for the next list with the same header (of that department, or of anyone). */
export interface Mapping {
  readonly id: number;
  readonly fingerprint: string;
  readonly departmentId: number | null;
  readonly columns: GivenColumns;
}

export interface Verdict {
  readonly id: number;
  readonly a: number;
  readonly b: number;
  readonly verdict: VerdictKind;
  readonly reason: string | null;
  readonly actor: string;
  readonly at: string;
}

/** A person said that a rule's finding on an item is none. */
export interface Dismissal {
  readonly id: number;
  readonly itemId: number;
  readonly rule: string;
  readonly reason: string;
}

/** A person left the category of an item for later. */
export interface Postponement {
  readonly id: number;
  readonly itemId: number;
}

export type LawRow = Omit<Law, 'id'> & { readonly id: number; readonly lawId: string };

export interface Release {
  readonly id: number;
  readonly uid: string;
  readonly number: number;
  readonly title: string;
  readonly createdAt: string;
  readonly draft: boolean;
  readonly actor: string;
  /** Everything of it but the powers, which are rows of their own. */
  readonly content: object;
  readonly note: string | null;
}

/** What was sent out at one time; its rows stand beside it. */
export interface Round {
  readonly id: number;
  readonly uid: string;
  /** Counts within its kind. */
  readonly number: number;
  readonly kind: RoundKind;
  readonly title: string;
  readonly sentAt: string;
  readonly actor: string;
  readonly content: object;
  readonly note: string | null;
}

/** What came back: a workbook, or what somebody said or wrote. */
export interface Answer {
  readonly id: number;
  readonly uid: string;
  readonly roundId: number;
  /** Who answered; null: the leadership, or a workbook of several departments. */
  readonly departmentId: number | null;
  readonly way: AnswerWay;
  readonly person: string | null;
  /** YYYY-MM-DD */
  readonly day: string | null;
  readonly docNo: string | null;
  /** Its name as it was handed in, and its bytes in `attachment`. */
  readonly file: string | null;
  readonly sha256: string | null;
  readonly receivedAt: string;
  readonly note: string | null;
  /** Its rows counted: recognised, stale, foreign and so on. */
  readonly account: AnswerCounts;
}

/** An item that an answer has a row for. */
export interface AnswerRow {
  readonly id: number;
  readonly answerId: number;
  readonly itemId: number;
}

/** A difference between what was sent and what came back; nothing happens until somebody accepts it. */
export interface Proposal {
  readonly id: number;
  readonly answerId: number;
  /** null: a row of its own, that asks for a new item. */
  readonly itemId: number | null;
  /** The department that proposes; null: the leadership. */
  readonly authorId: number | null;
  /** Whose row it is, as it was asked; of a new item, whose it is to be. */
  readonly departmentId: number | null;
  readonly columnKey: ColumnKey | 'addition';
  readonly effect: Effect;
  readonly before: string;
  /** The same as `before` where one of several lines keeps what was sent. */
  readonly after: string;
  /** Of a new item: its row. */
  readonly cells: Readonly<Partial<Record<ColumnKey, string>>> | null;
  /** What it comes to, in one word; null where nothing can be at odds with it. */
  readonly says: string | null;
  /** The item that it is about: of a merge, what the others go into. */
  readonly topicId: number | null;
  /** Where in the file it stands. */
  readonly place: string | null;
  readonly state: ProposalState;
  readonly decidedBy: string | null;
  readonly reason: string | null;
}

interface Setting {
  readonly id: number;
  readonly key: string;
  readonly value: string;
}

/** The tables that are written through operations, and what a row of each holds. */
export interface TruthRows {
  readonly setting: Setting;
  readonly department: Department;
  readonly departmentAlias: DepartmentAlias;
  readonly source: Source;
  readonly sheet: Sheet;
  readonly item: Item;
  readonly mapping: Mapping;
  readonly verdict: Verdict;
  readonly dismissal: Dismissal;
  readonly postponement: Postponement;
  readonly law: LawRow;
  readonly release: Release;
  readonly round: Round;
  readonly answer: Answer;
  readonly answerRow: AnswerRow;
  readonly proposal: Proposal;
}
export type TruthTable = keyof TruthRows;

export const truthTables = [
  'setting',
  'department',
  'departmentAlias',
  'source',
  'sheet',
  'item',
  'mapping',
  'verdict',
  'dismissal',
  'postponement',
  'law',
  'release',
  'round',
  'answer',
  'answerRow',
  'proposal',
] as const satisfies readonly TruthTable[];

/** Rows of a table whose rows are only ever inserted, in bulk, as part of an operation that logs what they belong to. */
export interface SourceRow {
  readonly sheetId: number;
  /** As Excel shows it, from 1. */
  readonly row: number;
  readonly cells: readonly (string | null)[];
  readonly hidden: boolean;
  readonly struck: boolean;
  readonly outcome: 'item' | 'part' | 'aside';
  /** Why it was set aside. */
  readonly reason: string | null;
  readonly itemId: number | null;
}

export interface ReleaseItem {
  readonly releaseId: number;
  readonly position: number;
  readonly itemId: number;
  readonly uid: string;
  readonly payload: object;
}

/** A line of a round, as it was sent. */
export interface RoundRow {
  readonly roundId: number;
  readonly position: number;
  readonly itemId: number;
  readonly departmentId: number | null;
  readonly uid: string;
  readonly payload: object;
}

/** The bytes of a file that was handed in. */
export interface Attachment {
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** How a value of the model stands in a column. */
export function encode(value: unknown): SqlValue {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return JSON.stringify(value);
}
