import type { Output, Parsed } from '#shared/contract.ts';
import { explainMatch } from '#shared/match/explain.ts';
import { explainPair } from '#shared/match/explainPair.ts';
import { homeLevelOf } from '#shared/match/homeLevel.ts';
import { answerInWords } from '#shared/match/pairWords.ts';
import type { Typed } from '#shared/match/relate.ts';
import type { Evidence } from '#shared/model/evidence.ts';
import { Failure } from '#shared/model/failure.ts';
import type { Session } from '../../session.ts';
import { groupsOf } from '../../store/groups.ts';
import { type ItemBriefRow, itemBrief } from '../../store/itemDetail.ts';
import { countLevels } from '../../store/matchColumns.ts';
import { findVerdict } from '../../store/verdicts.ts';
import { itemNamed } from '../decide/findThings.ts';
import { matchItem } from './matchItem.ts';

/**
 * Why two items are proposed as one or are not, as they stand now: for any pair, also one that matching never compared.
 * @throws Failure unknown-item; bad-input where an item is compared with itself
 */
export function explainTwo(session: Session, input: Parsed<'review/explain'>): Output<'review/explain'> {
  const [one, other] = [itemNamed(session, input.a), itemNamed(session, input.b)];
  if (one.id === other.id) throw new Failure('bad-input', { detail: `${one.number} 与自己比较` });
  const [left, right] = [matchItem(session, one.id), matchItem(session, other.id)];
  const [a, b] = [itemBrief(session.db, one.id), itemBrief(session.db, other.id)];
  if (left === null || a === null) throw new Failure('unknown-item', { item: input.a });
  if (right === null || b === null) throw new Failure('unknown-item', { item: input.b });
  const verdict = findVerdict(session.db, a.id, b.id);
  const mains = one.parentId === null && other.parentId === null;
  // In the order in which matching takes them, since a relation knows which of both is the wider.
  const [first, second] = left.id < right.id ? [left, right] : [right, left];
  const found = explainPair(first, second, { homeLevel: homeLevelOf(countLevels(session.db)), mains, verdict });
  const tell = <T extends Evidence>(told: T) => ({
    ...told,
    values: { ...told.values },
    text: explainMatch(told, input.language),
  });
  return {
    a: named(a),
    b: named(b),
    answer: answerOf(found.answer),
    text: answerInWords(found.answer, input.language),
    isCandidate: found.isCandidate,
    conditions: found.conditions.map(tell),
    score: found.score,
    evidence: found.evidence.map(tell),
    vetoes: found.vetoes.map(tell),
    verdict,
    otherwise: found.otherwise.map(({ changes, answer }) => ({
      changes: changes.map(tell),
      answer: answerOf(answer),
      text: answerInWords(answer, input.language),
    })),
    groups: groupsOf(session.db, a.id)
      .filter(({ members }) => members.some(({ item }) => item === b.id))
      .map(({ id, kind }) => ({ id, kind })),
  };
}

function named({ id, number, name, department }: ItemBriefRow) {
  return { id, number, name, department };
}

function answerOf(answer: Typed | null) {
  return answer === null ? null : { kind: answer.kind, score: answer.score, sure: answer.sure };
}
