import { inertRules } from '#shared/check/checkItems.ts';
import { reasonText } from '#shared/check/reasonText.ts';
import { acceptsInBulk, findRule, rules } from '#shared/check/rules.ts';
import type { Output, Parsed } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import type { Session } from '../../session.ts';
import {
  countByRule,
  countRuleFindings,
  findFinding,
  listRuleFindings,
  openFindingsOf,
  recentDismissals,
} from '../../store/findingList.ts';
import { freshness } from '../../store/freshness.ts';
import { countFindingsLeft } from '../../store/openQuestions.ts';
import { loadedTables } from '../checkCatalogue.ts';
import { toStored } from '../listRows.ts';
import { pageOf } from '../pageOf.ts';
import { findingRows } from './findingRow.ts';

const offeredReasons = 6;

/** Every rule that found anything, in the order of application, and the rules that want a table. */
export function readFindingRules({ db }: Session): Output<'findings/rules'> {
  const counts = new Map(countByRule(db).map((each) => [each.rule, each]));
  return {
    freshness: freshness(db, 'findings'),
    left: countFindingsLeft(db),
    rules: rules.flatMap(({ id, severity }) => {
      const counted = counts.get(id);
      if (counted === undefined) return [];
      const { all, open, dismissed } = counted;
      return [{ rule: id, severity, open, dismissed, answered: all - open - dismissed, bulk: acceptsInBulk(id) }];
    }),
    inert: inertRules({ tables: loadedTables }).map(({ rule, table }) => ({
      rule,
      severity: findRule(rule)?.severity ?? 'note',
      needs: table,
    })),
  };
}

export function listFindingsOf(session: Session, input: Parsed<'findings/list'>): Output<'findings/list'> {
  const asked = {
    rule: input.rule,
    state: input.state,
    where: input.where.map((term) => toStored(session, term)),
    search: input.search ?? '',
  };
  const findings = listRuleFindings(session.db, asked, pageOf(input));
  return { total: countRuleFindings(session.db, asked), rows: findingRows(session, findings) };
}

/** @throws Failure no-finding */
export function readFinding(session: Session, input: Parsed<'findings/read'>): Output<'findings/read'> {
  const { db } = session;
  const found = findFinding(db, input.item, input.rule);
  const [finding] = found === null ? [] : findingRows(session, [found]);
  if (finding === undefined) throw new Failure('no-finding', { item: input.item, rule: input.rule });
  return {
    finding,
    others: openFindingsOf(db, input.item)
      .filter(({ rule }) => rule !== input.rule)
      .map((other) => ({ rule: other.rule, severity: other.severity, reason: reasonText(other) })),
    recentReasons: recentDismissals(db, input.rule, offeredReasons),
  };
}
