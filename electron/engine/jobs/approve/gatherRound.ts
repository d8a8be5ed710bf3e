import { opinionText } from '#shared/approve/opinionText.ts';
import { type Asked, type PlannedRow, planRound } from '#shared/approve/planRound.ts';
import type { RoundKind } from '#shared/approve/round.ts';
import { Failure } from '#shared/model/failure.ts';
import { departmentKey } from '#shared/text/departmentName.ts';
import type { Session } from '../../session.ts';
import { findDepartment, listDepartments } from '../../store/departments.ts';
import { streamItems } from '../../store/items.ts';
import { opinionsOfRound } from '../../store/roundOpinions.ts';
import { latestRound, listRoundRows } from '../../store/rounds.ts';

/** What a round made at this moment sends out. @throws Failure unknown-department, round-empty */
export function gatherRound(
  session: Session,
  kind: RoundKind,
  departments: readonly string[] | undefined,
): { asked: readonly Asked[]; rows: PlannedRow[] } {
  const { db, settings } = session;
  const items = [...streamItems(db)];
  const held = new Set(items.filter(({ parentId }) => parentId === null).map(({ departmentId }) => departmentId));
  const all = listDepartments(db);
  const chosen = departments === undefined ? null : new Set(departments.map((name) => departmentNamed(session, name)));
  const asked: Asked[] = all.filter(({ id }) => held.has(id) && (chosen === null || chosen.has(id)));
  const rows = planRound({
    kind,
    categorySet: settings.categories,
    // Nobody can be asked about a power that names no department; the leadership approves it with the others.
    asked: kind === 'approve' && chosen === null && held.has(null) ? [...asked, { id: null, name: '' }] : asked,
    items,
    departments: new Map(all.map(({ id, name }) => [id, name])),
    opinions: kind === 'approve' ? gatherOpinions(session) : new Map(),
  });
  if (rows.length === 0) throw new Failure('round-empty');
  return { asked, rows };
}

/** Its id; by its name, one of its other names, or another spelling. @throws Failure unknown-department */
export function departmentNamed({ db, settings }: Session, name: string): number {
  const key = departmentKey(name, settings.place);
  const found =
    findDepartment(db, name) ??
    listDepartments(db).find((department) => departmentKey(department.name, settings.place) === key);
  if (found === undefined) throw new Failure('unknown-department', { department: name });
  return found.id;
}

/** What the departments said when they were last asked; nothing of items that were not in that round. */
function gatherOpinions({ db }: Session): ReadonlyMap<number, string> {
  const round = latestRound(db, 'solicit');
  if (round === null) return new Map();
  const said = opinionsOfRound(db, round.id);
  return new Map(
    listRoundRows(db, round.id).map(({ itemId }) => [itemId, opinionText(said.get(itemId) ?? null)] as const),
  );
}
