import { litInName } from '#shared/classify/alike.ts';
import type { Output, Parsed } from '#shared/contract.ts';
import type { Session } from '../../session.ts';
import { countGroupItems, listGroupItems } from '../../store/categoryQueue.ts';
import { listDepartments } from '../../store/departments.ts';
import { getItem } from '../../store/items.ts';
import { findSuggestion } from '../../store/suggestions.ts';
import { pageOf } from '../pageOf.ts';
import { readGroupKey } from './groupKey.ts';

type Row = Output<'categories/group'>['rows'][number];

export function readCategoryGroup(session: Session, input: Parsed<'categories/group'>): Output<'categories/group'> {
  const { db } = session;
  const group = readGroupKey(input.key);
  const departments = new Map(listDepartments(db).map(({ id, name }) => [id, name]));
  return {
    total: countGroupItems(db, group),
    rows: listGroupItems(db, group, pageOf(input)).flatMap((id) => rowOf(session, id, departments)),
  };
}

function rowOf({ db }: Session, id: number, departments: ReadonlyMap<number, string>): Row[] {
  const item = getItem(db, id);
  const suggestion = findSuggestion(db, id);
  if (item === null || suggestion === null) return [];
  const { category: proposed, confidence, reasons } = suggestion;
  return [
    {
      id,
      number: item.number,
      name: item.name,
      lit: pair(litInName(item.name, reasons)),
      department: departments.get(item.departmentId ?? 0) ?? null,
      declared: item.declaredCategory,
      declaredText: item.extra.category ?? null,
      proposed,
      confidence,
      reasons: reasons.map(({ code, values }) => ({ code, values: { ...values } })),
    },
  ];
}

function pair(span: readonly [number, number] | null): [number, number] | null {
  return span === null ? null : [span[0], span[1]];
}
