import { reasonText } from '#shared/check/reasonText.ts';
import { findRule } from '#shared/check/rules.ts';
import { explainEvidence } from '#shared/classify/explain.ts';
import type { Output } from '#shared/contract.ts';
import { explainMatch } from '#shared/match/explain.ts';
import { type CategoryCode, categoryName } from '#shared/model/category.ts';
import { levelNames } from '#shared/model/level.ts';
import { historyText } from '#shared/model/operationWords.ts';
import type { Session } from '../session.ts';
import { listDecisions as storedDecisions } from '../store/decisions.ts';
import { listDepartments } from '../store/departments.ts';
import { listFindings as storedFindings } from '../store/findings.ts';
import { listGroups as storedGroups } from '../store/groups.ts';
import { listOperations } from '../store/history.ts';
import { listItems as storedItems } from '../store/itemList.ts';
import { getItem } from '../store/items.ts';
import { countCitingItems, listLaws as storedLaws } from '../store/laws.ts';
import { countItemsOfSource, countRows, listSheets, listSources as storedSources } from '../store/sources.ts';
import { addRowCount, emptyRowCounts } from './describeReading.ts';
import { filterRows } from './filterRows.ts';
import { type Asked, knownFields, listRows, type StoreQuery } from './listRows.ts';

export function listItems(session: Session, asked: Asked): Output<'list/items'> {
  return listRows(session, 'list/items', asked, (query) => itemRows(session, query));
}

function itemRows(session: Session, asked: StoreQuery): Output<'list/items'> {
  const { categories } = session.settings;
  const named = (code: CategoryCode | null) => (code === null ? null : categoryName(code, categories));
  return storedItems(session.db, asked).map((item) => ({
    ...item,
    level: item.level === null ? null : levelNames[item.level],
    category: {
      declared: named(item.category.declared),
      proposed: named(item.category.proposed),
      confidence: item.category.confidence,
      reasons: item.category.reasons.map((reason) => explainEvidence(reason, 'zh')),
      confirmed: named(item.category.confirmed),
      final: named(item.category.final),
    },
    citations: item.citations.map(({ law, lawId, docNo, refs, annexItem }) => ({
      law,
      lawId,
      docNo,
      refs: [...refs],
      annexItem,
    })),
    flags: [...item.flags],
    sources: [...item.sources],
    extra: { ...item.extra },
  }));
}

function departmentNames(session: Session): ReadonlyMap<number | null, string> {
  return new Map(listDepartments(session.db).map(({ id, name }) => [id, name]));
}

export function listSources(session: Session, asked: Asked): Output<'list/sources'> {
  const departments = departmentNames(session);
  const rows = storedSources(session.db).map((source) => ({
    id: source.id,
    file: source.file,
    format: source.format,
    encoding: source.encoding,
    sha256: source.sha256,
    size: source.size,
    importedAt: source.importedAt,
    department: departments.get(source.departmentId) ?? null,
    withdrawn: source.withdrawn,
    ...countItemsOfSource(session.db, source.id),
    rows: rowCountsOf(session, source.id),
    sheets: listSheets(session.db, source.id).map(({ name, rowsRead, declared, doubts }) => ({
      sheet: name,
      rows: rowsRead,
      declared: [...declared],
      doubts: [...doubts],
    })),
  }));
  return filterRows(rows, knownFields('list/sources', asked));
}

function rowCountsOf(session: Session, sourceId: number): Output<'list/sources'>[number]['rows'] {
  const counts = emptyRowCounts();
  for (const count of countRows(session.db, sourceId)) addRowCount(counts, count);
  return counts;
}

export function listGroups(session: Session, asked: Asked): Output<'list/groups'> {
  return listRows(session, 'list/groups', asked, (query) => groupRows(session, query));
}

function groupRows(session: Session, asked: StoreQuery): Output<'list/groups'> {
  const departments = departmentNames(session);
  return storedGroups(session.db, asked).map((group) => ({
    id: group.id,
    kind: group.kind,
    confidence: group.confidence,
    sure: group.sure,
    members: group.members.flatMap(({ item, master }) => {
      const member = getItem(session.db, item);
      if (member === null) return [];
      const { id, number, name } = member;
      return [{ id, master, number, name, department: departments.get(member.departmentId) ?? null }];
    }),
    evidence: group.evidence.map(({ code, values }) => ({
      code,
      text: explainMatch({ code, values }, 'zh'),
      values: { ...values },
    })),
    weakest: group.weakest,
  }));
}

export function listFindings(session: Session, asked: Asked): Output<'list/findings'> {
  return listRows(session, 'list/findings', asked, (query) => findingRows(session, query));
}

function findingRows(session: Session, asked: StoreQuery): Output<'list/findings'> {
  const departments = departmentNames(session);
  return storedFindings(session.db, asked).flatMap((finding) => {
    const item = getItem(session.db, finding.item);
    if (item === null) return [];
    const { proposal } = finding;
    const into = proposal?.mergeInto === undefined ? null : getItem(session.db, proposal.mergeInto);
    return [
      {
        item: item.id,
        number: item.number,
        name: item.name,
        department: departments.get(item.departmentId) ?? null,
        rule: finding.rule,
        title: findRule(finding.rule)?.title ?? finding.rule,
        severity: finding.severity,
        decision: proposal?.decision ?? null,
        target: into?.number ?? proposal?.target ?? null,
        reason: reasonText(finding),
      },
    ];
  });
}

export function listDecisions(session: Session, asked: Asked): Output<'list/decisions'> {
  return listRows(session, 'list/decisions', asked, (query) => decisionRows(session, query));
}

function decisionRows(session: Session, asked: StoreQuery): Output<'list/decisions'> {
  return storedDecisions(session.db, asked).map((row) => ({
    item: row.item,
    number: row.number,
    name: row.name,
    department: row.department,
    decision: row.decision,
    target: row.target,
    reason: row.reason,
    legal_basis: row.legalBasis,
    actor: row.actor,
    public: row.public,
  }));
}

export function listHistory(session: Session, asked: Asked): Output<'list/history'> {
  return listRows(session, 'list/history', asked, (query) => operationRows(session, query));
}

function operationRows(session: Session, asked: StoreQuery): Output<'list/history'> {
  return listOperations(session.db, asked).map((operation) => ({
    operation: operation.id,
    uid: operation.uid,
    kind: operation.kind,
    actor: operation.actor,
    at: operation.at,
    reason: operation.reason,
    text: historyText({ ...operation, undoes: operation.target }, 'zh'),
    changes: operation.changes,
    undoes: operation.target,
    undone: operation.undone,
  }));
}

export function listLaws(session: Session, asked: Asked): Output<'list/laws'> {
  const cited = countCitingItems(session.db);
  const rows = storedLaws(session.db).map((law) => ({
    ...law,
    aliases: [...law.aliases],
    versions: law.versions.map((version) => ({ ...version })),
    cited: cited.get(law.id) ?? 0,
  }));
  return filterRows(rows, knownFields('list/laws', asked));
}
