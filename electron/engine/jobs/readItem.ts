import { reasonText } from '#shared/check/reasonText.ts';
import { findRule } from '#shared/check/rules.ts';
import type { CitedInItem, ItemDetail, ItemSource } from '#shared/contract/item.ts';
import type { Output, Parsed } from '#shared/contract.ts';
import { forceOn } from '#shared/law/force.ts';
import { finalCategory, type Item } from '#shared/model/item.ts';
import { columnLetter } from '#shared/sheet/words.ts';
import type { Session } from '../session.ts';
import { type CitationRow, citationsOf } from '../store/citations.ts';
import { listDepartments } from '../store/departments.ts';
import { lastOperationDay } from '../store/derived.ts';
import { listFindings } from '../store/findings.ts';
import { listGroups } from '../store/groups.ts';
import { getOperation } from '../store/history.ts';
import { type ItemRowCells, itemBrief, itemsReferring, releasesOfItem, rowsOfItem } from '../store/itemDetail.ts';
import { changesOfItem } from '../store/itemHistory.ts';
import { listProposalsOfItem } from '../store/proposals.ts';
import { findSuggestion } from '../store/suggestions.ts';
import { authorOf, headerOfProposal } from './approve/readAnswers.ts';
import { itemNamed } from './decide/findThings.ts';
import { describeChange } from './describeChanges.ts';
import { citedLaw, lawsOf } from './lawBook.ts';
import { operationRow } from './readHistory.ts';

const latest = 30;
const latestOpinions = 50;

/** Everything that is known of one item. */
export function readItem(session: Session, input: Parsed<'item/read'>): Output<'item/read'> {
  const { db } = session;
  const item = itemNamed(session, input.item);
  const { id, uid, number, name, origin, level, basis, extra, flags } = item;
  const department = listDepartments(db).find((each) => each.id === item.departmentId);
  const suggestion = findSuggestion(db, id);
  const related = (other: number | null) => (other === null ? null : itemBrief(db, other));
  return {
    id,
    uid,
    number,
    name,
    origin,
    department: department === undefined ? null : { id: department.id, name: department.name },
    level,
    category: {
      declared: item.declaredCategory,
      proposed: suggestion?.category ?? null,
      confidence: suggestion?.confidence ?? null,
      reasons: (suggestion?.reasons ?? []).map(({ code, values }) => ({ code, values: { ...values } })),
      confirmed: item.confirmedCategory,
      final: finalCategory(item),
    },
    decision: {
      as: item.decision,
      into: related(item.mergedInto),
      asSubItem: item.asSubItem,
      target: item.decisionTarget,
      reason: item.decisionReason,
      basis: item.decisionBasis,
      actor: item.decidedBy,
    },
    public: item.isPublic,
    basis,
    citations: citationsOf(db, id).map((citation) => cited(session, citation)),
    parent: related(item.parentId),
    children: itemsReferring(db, 'parentId', id),
    splitFrom: related(item.splitFrom),
    parts: itemsReferring(db, 'splitFrom', id),
    merged: itemsReferring(db, 'mergedInto', id),
    findings: findingsOf(session, id),
    groups: groupsOf(session, id),
    sources: sourcesOf(session, item),
    extra: { ...extra },
    flags: [...flags],
    opinions: opinionsOf(session, id),
    releases: releasesOfItem(db, id),
    history: historyOf(session, id),
  };
}

/** As the register knows it on the day of the last operation, on which the rules judge too. */
function cited(session: Session, citation: CitationRow): CitedInItem {
  const laws = lawsOf(session);
  const day = lastOperationDay(session.db);
  const law = citedLaw(citation, laws);
  const known = law.lawId === null ? null : laws.byId(law.lawId);
  const replacing = law.replacedBy === null ? null : (laws.byId(law.replacedBy)?.title ?? law.replacedBy);
  return {
    title: law.title,
    lawId: law.lawId,
    docNo: citation.docNo,
    refs: [...law.refs],
    annexItem: citation.annexItem,
    start: citation.start,
    end: citation.end,
    rank: law.rank,
    force: known === null ? 'unknown' : forceOn(day, known),
    repealed: law.repealed,
    replacedBy: replacing,
  };
}

function findingsOf({ db }: Session, id: number): ItemDetail['findings'] {
  return listFindings(db, { where: [{ field: 'id', value: String(id) }] }).map((finding) => {
    const { rule, severity, values, proposal } = finding;
    const into = proposal?.mergeInto === undefined ? null : itemBrief(db, proposal.mergeInto);
    return {
      rule,
      title: findRule(rule)?.title ?? rule,
      severity,
      values: { ...values },
      reason: reasonText(finding),
      decision: proposal?.decision ?? null,
      target: into?.number ?? proposal?.target ?? null,
    };
  });
}

/** A group is open while more than one of its members is undecided. */
function groupsOf({ db }: Session, id: number): ItemDetail['groups'] {
  return listGroups(db, { where: [{ field: 'item', value: String(id) }] }).map((group) => ({
    id: group.id,
    kind: group.kind,
    confidence: group.confidence,
    members: group.members.length,
    decided: group.members.filter(({ item }) => itemBrief(db, item)?.decision === null).length <= 1,
  }));
}

/** Its own rows; those of its parent or of the power it was split from where it has none. */
function sourcesOf({ db }: Session, { id, parentId, splitFrom }: Item): ItemSource[] {
  const owners = [
    { of: 'item' as const, owner: id },
    { of: 'parent' as const, owner: parentId },
    { of: 'whole' as const, owner: splitFrom },
  ];
  for (const { of, owner } of owners) {
    const rows = owner === null ? [] : rowsOfItem(db, owner);
    if (rows.length > 0)
      return rows.map((row) => ({ file: row.file, sheet: row.sheet, row: row.row, of, cells: cellsOf(row) }));
  }
  return [];
}

function cellsOf({ cells, layout }: ItemRowCells): ItemSource['cells'] {
  const headers = new Map((layout.columns ?? []).map(({ column, header }) => [column, header]));
  return cells.flatMap((text, index) => {
    if (text === null || text.trim() === '') return [];
    return [{ column: columnLetter(index), header: headers.get(index) ?? null, text }];
  });
}

function opinionsOf({ db }: Session, id: number): ItemDetail['opinions'] {
  return listProposalsOfItem(db, id)
    .slice(0, latestOpinions)
    .map((proposal) => {
      const { kind, round, way, person, day, before, after, state, receivedAt } = proposal;
      const header = headerOfProposal(proposal);
      const author = authorOf(proposal);
      const said = { header, before, after, state, at: receivedAt };
      return { proposal: proposal.id, kind, round, author, way, person, day, ...said };
    });
}

function historyOf({ db }: Session, id: number): ItemDetail['history'] {
  return changesOfItem(db, id)
    .slice(0, latest)
    .map(({ operationId, changes }) => ({
      ...operationRow(getOperation(db, operationId)),
      fields: changes.flatMap((change) => {
        // What was said of it and another, or dismissed of it: the operation's own words tell that.
        if (change.table !== 'item') return [];
        if (change.rowId === id) return describeChange(db, change);
        const other = itemBrief(db, change.rowId);
        return [{ field: 'merged', before: null, after: other === null ? null : `${other.number} ${other.name}` }];
      }),
    }));
}
