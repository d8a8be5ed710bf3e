import type { Output, Parsed } from '#shared/contract.ts';
import { columnOf } from '#shared/sheet/givenColumns.ts';
import type { Field, GivenColumns, GivenMapping, GivenOutcome, SheetReading } from '#shared/sheet/reading.ts';
import type { Session } from '../../session.ts';
import type { Task } from '../../task.ts';
import { categoryNamed } from '../decide/findThings.ts';
import { sheetOnDesk } from './deskSheet.ts';
import { reinterpret } from './interpretDesk.ts';

/** Takes in what a person says of the columns, the header or single rows of a sheet, and reads the file by it. */
export async function adjustReading(
  session: Session,
  input: Parsed<'desk/adjust'>,
  task: Task,
): Promise<Output<'desk/adjust'>> {
  const { file, sheet } = sheetOnDesk(session, input);
  const name = sheet.grid.name;
  const others = file.given.mappings.filter((mapping) => mapping.sheet !== name);
  const before = input.reset ? undefined : file.given.mappings.find((mapping) => mapping.sheet === name);
  const mapping = withHeader(adjust({ sheet: name, columns: {}, ...before }, input), sheet.reading);
  const mappings = saysNothing(mapping) ? others : [...others, mapping];
  await reinterpret(session, { ...file, given: { ...file.given, mappings } }, task);
  return {};
}

/** Takes in what a person says of the whole file. */
export async function sayAboutFile(
  session: Session,
  input: Parsed<'desk/about'>,
  task: Task,
): Promise<Output<'desk/about'>> {
  const file = session.desk.get(input.file);
  const { department = file.given.department, category, anyway = file.given.anyway } = input;
  const code = category === undefined ? file.given.category : category && categoryNamed(session, category);
  const given = { ...file.given, department: department || null, category: code || null, anyway };
  await reinterpret(session, { ...file, given }, task);
  return {};
}

function adjust(mapping: GivenMapping, input: Parsed<'desk/adjust'>): GivenMapping {
  const { headerRows = mapping.headerRows } = input;
  return {
    ...mapping,
    ...(headerRows === undefined ? {} : { headerRows }),
    columns: adjustColumns(mapping.columns, input.columns ?? {}),
    rows: adjustRows(mapping.rows ?? {}, input.rows ?? {}),
  };
}

/** Who says what the columns of a sheet are in which no header was found says that it has none. */
function withHeader(mapping: GivenMapping, { layout, doubts }: SheetReading): GivenMapping {
  const headless =
    layout === null && doubts.some(({ code }) => code === 'no-header' || code === 'powers-without-header');
  const says = Object.keys(mapping.columns).length > 0 && mapping.headerRows === undefined;
  return headless && says ? { ...mapping, headerRows: [] } : mapping;
}

/** Long texts may stand in two columns; of everything else a column has one, and the last that was said holds. */
const severalColumns: ReadonlySet<Field | null> = new Set<Field | null>([null, 'basis', 'note', 'accountability']);

function adjustColumns(before: GivenColumns, said: GivenColumns): GivenColumns {
  const taken = new Set(Object.values(said).filter((field) => !severalColumns.has(field)));
  const kept = Object.entries(before).filter(([, field]) => !taken.has(field));
  const columns = { ...Object.fromEntries(kept), ...said };
  return Object.fromEntries(Object.entries(columns).sort(([a], [b]) => (columnOf(a) ?? 0) - (columnOf(b) ?? 0)));
}

function adjustRows(
  before: NonNullable<GivenMapping['rows']>,
  said: Readonly<Record<string, GivenOutcome | null>>,
): Record<string, GivenOutcome> {
  const rows: Record<string, GivenOutcome> = { ...before };
  for (const [row, outcome] of Object.entries(said)) {
    if (outcome === null) delete rows[row];
    else rows[row] = outcome;
  }
  return rows;
}

function saysNothing({ headerRows, columns, rows = {} }: GivenMapping): boolean {
  return headerRows === undefined && Object.keys(columns).length === 0 && Object.keys(rows).length === 0;
}
