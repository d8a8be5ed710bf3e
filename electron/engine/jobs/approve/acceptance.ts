import { type Effect, isWritable } from '#shared/approve/effects.ts';
import { isExcerpt } from '#shared/approve/excerpt.ts';
import { readDisposition } from '#shared/approve/readDisposition.ts';
import { roundKindWords } from '#shared/approve/round.ts';
import { stanceOf } from '#shared/approve/stance.ts';
import { Failure, failureText } from '#shared/model/failure.ts';
import type { Item } from '#shared/model/item.ts';
import { type Level, levelNames, levels } from '#shared/model/level.ts';
import type { Session } from '../../session.ts';
import { idSource } from '../../store/ids.ts';
import { getItem } from '../../store/items.ts';
import { findSaid, type ListedProposal, listAgainst, listOfRow } from '../../store/proposals.ts';
import { type Change, insert, update } from '../../store/write.ts';
import { categoryNamed, itemNamed, mainOf } from '../decide/findThings.ts';
import { MergeMap, type Ruling, rulingChange } from '../decide/ruling.ts';
import { departmentNamed } from './gatherRound.ts';
import { nowOf } from './itemNow.ts';
import { LeftOpen } from './leftOpen.ts';
import { newItemOf } from './newItemOf.ts';
import { changesCatalogue, headerOfProposal } from './readAnswers.ts';

/** Why a proposal stays open. */
export interface Left {
  readonly proposal: number;
  readonly code: string;
  readonly text: string;
  readonly english: string;
}

interface Act {
  readonly actor: string;
  /** What the person who accepts says; without it, what the one who proposes said. */
  readonly reason: string | null;
  /** All that there are, not some that were looked at: what a person has to see first is left. */
  readonly inBulk: boolean;
  /** Those alone that were written where nothing was to be written. */
  readonly onlyLocked: boolean;
}

/** What becomes of one item. */
interface Planned {
  readonly item: Item;
  ruling: Ruling | null;
  change: NonNullable<Ruling['change']> & { readonly level?: Level | null };
  /** Said beside the decision. */
  reason: string | null;
}

/** Accepts proposals one by one into the changes of one operation. */
export class Acceptance {
  readonly #session: Session;
  readonly #act: Act;
  readonly #merges: MergeMap;
  readonly #now: ReturnType<typeof nowOf>;
  readonly #nextId: ReturnType<typeof idSource>;
  readonly #planned = new Map<number, Planned>();
  readonly #additions: Change[] = [];
  readonly #states: Change[] = [];
  readonly #accepted = new Set<number>();
  readonly #superseded = new Set<number>();
  readonly left: Left[] = [];

  constructor(session: Session, act: Act) {
    this.#session = session;
    this.#act = act;
    this.#merges = new MergeMap(session.db);
    this.#now = nowOf(session);
    this.#nextId = idSource(session.db);
  }

  get accepted(): number {
    return this.#accepted.size;
  }

  get superseded(): number {
    return this.#superseded.size;
  }

  take(proposal: ListedProposal): void {
    try {
      const against = this.#lookAt(proposal);
      this.#carryOut(proposal);
      this.#settle(proposal, against);
    } catch (error) {
      if (!(error instanceof Failure) && !(error instanceof LeftOpen)) throw error;
      const what = `${proposal.sent?.number ?? '新增'} ${headerOfProposal(proposal)}“${shortened(proposal.after)}”`;
      const english = error instanceof LeftOpen ? error.english : failureText(error, 'en');
      this.left.push({
        proposal: proposal.id,
        code: error.code,
        text: `${what}：${error.message}`,
        english: `${what}: ${english}`,
      });
    }
  }

  changes(): Change[] {
    return [
      ...[...this.#planned.values()].flatMap((planned) => this.#changesOf(planned)),
      ...this.#additions,
      ...this.#states,
    ];
  }

  /** @returns the open and accepted ones against it */
  #lookAt(proposal: ListedProposal): number[] {
    if (proposal.state !== 'open') throw new LeftOpen('not-open');
    if (proposal.itemId !== null && proposal.name === null) throw new LeftOpen('item-gone');
    const against = listAgainst(this.#session.db, proposal.id).map(({ id }) => id);
    if (against.some((id) => this.#accepted.has(id))) throw new LeftOpen('conflict');
    if (!this.#act.inBulk) return against;
    if (against.length > 0) throw new LeftOpen('conflict');
    if (proposal.effect === 'note') this.#leaveRemarks(proposal);
    const now = this.#now(proposal);
    if (now !== null && now !== proposal.after) throw new LeftOpen('moved-on', { now });
    if (proposal.effect !== 'note') this.#leaveUnread(proposal);
    return against;
  }

  /** 同意 needs no answer; whatever else is written has to be read. */
  #leaveRemarks({ after }: ListedProposal): void {
    const stance = stanceOf(after);
    if (stance === 'disagree') throw new LeftOpen('disagrees');
    if (stance === null) throw new LeftOpen('needs-reading');
  }

  /** What cannot be taken by itself: it was not asked for, or the rest of its row says that somebody has to read it. */
  #leaveUnread({ kind, way, effect, columnKey, after, answerId, itemId, cells }: ListedProposal): void {
    if (columnKey === 'addition') {
      const { subItem = '', basis = '', category = '' } = cells ?? {};
      if (subItem === '' && (basis === '' || category === '')) throw new LeftOpen('addition-incomplete');
      return;
    }
    if (way === 'workbook' && !isWritable(kind, columnKey) && !this.#act.onlyLocked) throw new LeftOpen('locked');
    if (itemId === null) return;
    const row = listOfRow(this.#session.db, answerId, itemId);
    const stances = row.filter(({ columnKey: key }) => key === 'opinion').map((said) => stanceOf(said.after));
    if (stances.includes('disagree')) throw new LeftOpen('disagrees');
    if (effect !== 'result') return;
    if (stances.includes('agree')) throw new LeftOpen('contradicts');
    const changes = row.some((said) => changesField(said.effect) && said.after !== said.before);
    if (readDisposition(after)?.decision === '变更' && !changes) throw new LeftOpen('change-of-nothing');
  }

  #settle({ id }: ListedProposal, against: readonly number[]): void {
    const { actor, reason } = this.#act;
    this.#accepted.add(id);
    this.#states.push(update('proposal', id, { state: 'accepted', decidedBy: actor, reason }));
    for (const other of against) {
      if (this.#superseded.has(other)) continue;
      this.#superseded.add(other);
      this.#states.push(update('proposal', other, { state: 'superseded', decidedBy: actor, reason }));
    }
  }

  #carryOut(proposal: ListedProposal): void {
    const { effect, after } = proposal;
    if (effect === 'none') throw new LeftOpen('not-changeable', { header: headerOfProposal(proposal) });
    if (!changesCatalogue(proposal)) return;
    if (isExcerpt(after)) throw new LeftOpen('excerpt');
    if (effect === 'addition') {
      this.#add(proposal);
      return;
    }
    const planned = this.#plan(proposal);
    if (effect === 'result') this.#rule(planned, proposal);
    else if (effect === 'resultReason') this.#giveReason(planned, after);
    else planned.change = { ...planned.change, ...this.#fieldChange(planned.item, proposal) };
  }

  #plan({ itemId }: ListedProposal): Planned {
    const id = itemId ?? 0;
    const item = getItem(this.#session.db, id);
    if (item === null) throw new LeftOpen('item-gone');
    const planned = this.#planned.get(id) ?? { item, ruling: null, change: {}, reason: null };
    this.#planned.set(id, planned);
    return planned;
  }

  #fieldChange(item: Item, proposal: ListedProposal): Planned['change'] {
    const { effect, after } = proposal;
    if (after === '' && effect !== 'basis' && effect !== 'level') {
      throw new Failure('edit-empty', { item: item.number, field: headerOfProposal(proposal) });
    }
    switch (effect) {
      case 'name':
        return { name: after };
      case 'basis':
        return { basis: after };
      case 'category':
        return { confirmedCategory: categoryNamed(this.#session, after) };
      case 'department':
        return { departmentId: departmentNamed(this.#session, after) };
      case 'level':
        return { level: levelNamed(item, after) };
      default:
        throw new Error(`${effect} changes no field`);
    }
  }

  #rule(planned: Planned, proposal: ListedProposal): void {
    const { item } = planned;
    const { answerId, after } = proposal;
    const asked = readDisposition(after);
    if (asked === null) throw new LeftOpen('unclear-result', { text: after });
    const { decision, asSubItem, target, isPublic } = asked;
    if (decision === '拆分') throw new LeftOpen('split-needs-names');
    if (decision === '合并' && asked.into === null) throw new Failure('merge-without-target', { item: item.number });
    const into = asked.into === null ? null : mainOf(this.#session, itemNamed(this.#session, asked.into));
    const ruling: Ruling = {
      item,
      decision,
      into,
      asSubItem,
      target,
      reason:
        this.#act.reason ??
        findSaid(this.#session.db, answerId, item.id, ['resultReason', 'suggestion']) ??
        whoseOpinion(proposal),
      ...(isPublic === null ? {} : { isPublic }),
    };
    this.#merges.plan(ruling);
    planned.ruling = ruling;
  }

  #giveReason(planned: Planned, reason: string): void {
    if (planned.ruling === null && planned.item.decision === null) throw new LeftOpen('no-decision');
    planned.reason = reason;
  }

  #add(proposal: ListedProposal): void {
    const item = newItemOf(this.#session, proposal, { id: this.#nextId('item'), ...this.#act });
    this.#additions.push(insert('item', item));
  }

  #changesOf({ item, ruling, change: { level, ...change }, reason }: Planned): Change[] {
    const { actor } = this.#act;
    const own =
      ruling === null
        ? update('item', item.id, { ...change, ...(reason === null ? {} : { decisionReason: reason }) })
        : rulingChange({ ...ruling, reason: this.#act.reason ?? reason ?? ruling.reason ?? null, change }, actor);
    return level === undefined ? [own] : [own, update('item', item.id, { level })];
  }
}

const fieldEffects: readonly Effect[] = ['name', 'basis', 'category', 'department', 'level'];

function changesField(effect: Effect): boolean {
  return fieldEffects.includes(effect);
}

/** Where no reason is given the decision says at least where it comes from. */
function whoseOpinion({ author, person, kind, round }: ListedProposal): string {
  return `根据${author ?? person ?? ''}${roundKindWords[kind]}第${round}轮的意见。`;
}

/** @throws Failure edit-unknown */
function levelNamed(item: Item, name: string): Level | null {
  if (name === '') return null;
  const found = levels.find((level) => levelNames[level] === name);
  if (found !== undefined) return found;
  const known = levels.map((level) => levelNames[level]).join(' ');
  throw new Failure('edit-unknown', { item: item.number, field: '行使层级', value: name, known });
}

const shown = 30;

function shortened(text: string): string {
  const [line = ''] = text.split('\n');
  return line.length === text.length && line.length <= shown ? text : `${line.slice(0, shown)}…`;
}
