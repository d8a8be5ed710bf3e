import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Engine } from '#engine/engine.ts';
import type { ReviewGroup } from '#shared/contract/review.ts';
import type { Output } from '#shared/contract.ts';
import type { CategorySet } from '#shared/model/category.ts';
import { groupKinds } from '#shared/model/group.ts';
import { asUsual, type Choice, planGroup } from '#shared/review/plan.ts';
import { Reviewer } from '../../../scripts/demo/reviewer.ts';
import type { Truth, TruthLine } from '../../../scripts/demo/truth.ts';
import type { Tally } from './acts.ts';
import type { Answers } from './answers.ts';
import { rightRows } from './outcome.ts';

export const actor = '复核人（样例答案）';

export interface Habits {
  /** Accepts alike things at once; otherwise every group and every finding by itself, as other tools have it. */
  readonly bulk: boolean;
  /** Of sure groups accepted at once, so many are looked at; of others all, unless the clerk is careless. */
  readonly sample: number;
  readonly careless: boolean;
}

type Finding = Output<'findings/list'>['rows'][number];

/** A clerk who knows the answers and works through the pages as they stand. */
export class Clerk {
  readonly #engine: Engine;
  readonly #answers: Answers;
  readonly #tally: Tally;
  readonly #habits: Habits;

  constructor(engine: Engine, answers: Answers, tally: Tally, habits: Habits) {
    this.#engine = engine;
    this.#answers = answers;
    this.#tally = tally;
    this.#habits = habits;
  }

  /** The page of rules, from the first to the last. Merges are left to the review, which shows the rows beside each other. */
  async findings(): Promise<void> {
    const { rules } = await this.#engine.call('findings/rules', {});
    for (const { rule, bulk } of rules) {
      const rows = (await this.#findingsOf(rule)).filter(
        ({ decision, proposal }) => decision === null && proposal?.acceptable && proposal.decision !== '合并',
      );
      const right = rows.filter((row) => this.#isRightFinding(row));
      if (right.length === 0) continue;
      if (bulk && this.#habits.bulk) {
        await this.#acceptFindings(rule, right);
        // Ticked are the right ones or taken out are the wrong ones, whatever is less.
        const choices = right.length === rows.length ? 0 : Math.min(right.length, rows.length - right.length);
        this.#tally.count('findings', idsOf(right), { shown: rows.length, choices, bulk: true });
      } else {
        for (const row of right) {
          await this.#acceptFindings(rule, [row]);
          this.#tally.count('findings', [row.item]);
        }
      }
    }
  }

  async #findingsOf(rule: string): Promise<Finding[]> {
    const rows: Finding[] = [];
    for (;;) {
      const page = await this.#engine.call('findings/list', { rule, from: rows.length, to: rows.length + 500 });
      rows.push(...page.rows);
      if (page.rows.length === 0 || rows.length >= page.total) return rows;
    }
  }

  #isRightFinding({ item, proposal }: Finding): boolean {
    if (proposal === null) return false;
    return this.#answers.isRight(item, { ...proposal, into: proposal.into?.id ?? null });
  }

  async #acceptFindings(rule: string, rows: readonly Finding[]): Promise<void> {
    await this.#engine.call('findings/accept', { rule, scope: { items: idsOf(rows) }, actor });
  }

  /** The page of categories, group by group; rows that leave the list are not asked for. */
  async categories(): Promise<void> {
    const { groups } = await this.#engine.call('categories/queue', { from: 0, to: 500 });
    for (const { key } of groups) {
      const rows = await this.#categoryRows(key);
      const byCode = Map.groupBy(rows, ({ id }) => this.#answers.categoryCodeOf(id));
      const sorted = [...byCode].sort(([, a], [, b]) => b.length - a.length);
      for (const [at, [code, own]] of sorted.entries()) {
        if (code === null) continue;
        const items = own.map(({ id }) => id);
        for (const few of this.#habits.bulk ? [items] : items.map((id) => [id])) {
          await this.#engine.call('categories/settle', { scope: { items: few }, as: code, actor });
          this.#tally.count('categories', few, {
            bulk: few.length > 1,
            choices: at === 0 ? Math.min(few.length, rows.length - few.length) : few.length,
          });
        }
      }
    }
  }

  async #categoryRows(key: string) {
    const rows: Output<'categories/group'>['rows'] = [];
    for (;;) {
      const page = await this.#engine.call('categories/group', { key, from: rows.length, to: rows.length + 500 });
      rows.push(...page.rows);
      if (page.rows.length === 0 || rows.length >= page.total) return rows;
    }
  }

  /** The review, kind by kind, in the order of the queue. */
  async groups(): Promise<void> {
    for (const kind of groupKinds) {
      const visits = new Map<string, number>();
      for (;;) {
        const { ids } = await this.#engine.call('review/queue', { kind, limit: 1 });
        const [id] = ids;
        if (id === undefined) break;
        const group = await this.#read(id);
        const visit = (visits.get(id) ?? 0) + 1;
        visits.set(id, visit);
        if (visit > 6) throw new Error(`the clerk turns in circles at group ${id}`);
        if (visit > 1 || !this.#habits.bulk || !(await this.#acceptAlike(group))) await this.#answer(group, visit);
      }
    }
  }

  /** What is left is decided row by row, each with an act of its own, in the grid; and all the rest is kept. */
  async rows(folder: string, truth: Truth, lineOf: ReadonlyMap<number, TruthLine>, set: CategorySet): Promise<void> {
    const items = await this.#engine.call('list/items', {});
    const right = rightRows(items, lineOf, truth, this.#answers);
    const idOf = new Map(items.map(({ id, number }) => [number, id]));
    const { csv } = new Reviewer(truth, lineOf, items, set).review([]);
    const { data, meta } = Papa.parse<Record<string, string>>(csv, { header: true });
    const left = data.filter(({ item = '' }) => !right.has(idOf.get(item) ?? 0));
    const file = join(folder, 'rows.csv');
    writeFileSync(file, Papa.unparse({ fields: meta.fields ?? [], data: left }));
    await this.#engine.call('decide/table', { file, actor });
    for (const { item = '' } of left) this.#tally.count('rows', [idOf.get(item) ?? 0]);
    const rest = await this.#engine.call('decide/rest', { as: '保留', actor });
    this.#tally.count('rest', [], { covered: rest.items, shown: 0, bulk: true });
  }

  async #read(id: string): Promise<ReviewGroup> {
    const group = await this.#engine.call('review/group', { group: id });
    if (group === null) throw new Error(`no group ${id}`);
    return group;
  }

  /**
   * Looks at the groups like this one, at some of them where matching is sure, takes out what is wrong, and accepts the
   * rest at once. False where it is right for none but this one.
   */
  async #acceptAlike(group: ReviewGroup): Promise<boolean> {
    if (group.alike === null || group.alike.groups === 0 || !this.#isRightAsUsual(group)) return false;
    const like = await this.#engine.call('review/alike', { group: group.id, limit: 1000 });
    const groups = await Promise.all(like.groups.map(({ id }) => this.#read(id)));
    const looked = group.sure || this.#habits.careless ? groups.slice(0, this.#habits.sample) : groups;
    const wrong = looked.filter((each) => !this.#isRightAsUsual(each));
    if (wrong.length >= groups.length) return false;
    const except = wrong.map(({ id }) => id);
    await this.#engine.call('review/accept-alike', { group: group.id, except, actor });
    const accepted = [group, ...groups.filter(({ id }) => !except.includes(id))];
    this.#tally.count(
      'groups',
      accepted.flatMap((each) => this.#settledBy(each, asUsual)),
      {
        shown: [group, ...looked].reduce((sum, { members }) => sum + members.length, 0),
        choices: except.length,
        bulk: true,
      },
    );
    return true;
  }

  /** The rows that end by it, and the one that stays where the answer has another of its power stay. */
  #settledBy(group: ReviewGroup, choice: Choice): number[] {
    const plan = planGroup(group, choice);
    if (plan === null) return [];
    const isMerged = this.#answers.line(plan.master)?.decision === '合并';
    return [...plan.ends.map(({ item }) => item), ...(isMerged ? [plan.master] : [])];
  }

  #isRightAsUsual(group: ReviewGroup): boolean {
    const plan = planGroup(group, asUsual);
    return plan !== null && plan.ends.length > 0 && this.#answers.isRightPlan(plan);
  }

  async #answer(group: ReviewGroup, visit: number): Promise<void> {
    const choice = visit > 3 ? null : this.#choiceFor(group);
    const shown = group.members.length;
    if (choice === null) {
      // Only pairs that are no power together may be told apart; else it waits in the list of those unsure.
      const apart = pairs(group.members.map(({ id }) => id)).every(([a, b]) => !this.#answers.areOne(a, b));
      const undecided = group.members.filter(({ stand }) => stand === 'undecided').map(({ id }) => id);
      await this.#engine.call('review/say', { group: group.id, as: apart ? 'different' : 'unsure', actor });
      this.#tally.count('groups', apart ? undecided : [], { shown });
      return;
    }
    const { master, leaveOut, ends } = choice;
    await this.#engine.call('review/accept', {
      group: group.id,
      master,
      leaveOut: [...leaveOut],
      ends: ends.map((end) => ({ ...end })),
      actor,
    });
    const choices = leaveOut.length + ends.length + (master === undefined ? 0 : 1);
    this.#tally.count('groups', this.#settledBy(group, choice), { shown, choices });
  }

  /** As usual where that is right; else the rows of one power together, led by its department, the others left out. */
  #choiceFor(group: ReviewGroup): Choice | null {
    if (this.#isRightAsUsual(group)) return asUsual;
    const standing = group.members.filter(({ stand }) => stand !== 'gone' && stand !== 'within');
    const choices = standing.map((master): Choice => {
      const others = group.members.filter(({ id }) => id !== master.id);
      const leaveOut = others.filter(({ id, stand }) => stand !== 'within' && !this.#answers.areOne(id, master.id));
      return { master: master.id, leaveOut: leaveOut.map(({ id }) => id), ends: [] };
    });
    const rated = choices.flatMap((choice) => {
      const plan = planGroup(group, choice);
      if (plan === null || plan.ends.length === 0 || !this.#answers.isRightPlan(plan)) return [];
      const lead = choice.master !== undefined && this.#answers.isLead(choice.master);
      return [{ choice, rate: 2 * plan.ends.length + (lead ? 1 : 0) }];
    });
    return (
      rated.reduce<(typeof rated)[number] | null>(
        (best, each) => (best === null || each.rate > best.rate ? each : best),
        null,
      )?.choice ?? null
    );
  }
}

function idsOf(rows: readonly Finding[]): number[] {
  return rows.map(({ item }) => item);
}

function pairs(ids: readonly number[]): (readonly [number, number])[] {
  return ids.flatMap((a, at) => ids.slice(at + 1).map((b) => [a, b] as const));
}
