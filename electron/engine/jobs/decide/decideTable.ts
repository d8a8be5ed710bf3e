import { basename } from 'node:path';
import type { Output, Parsed } from '#shared/contract.ts';
import { type Disposition, dispositions } from '#shared/model/decision.ts';
import { Failure } from '#shared/model/failure.ts';
import { part, type Steps } from '#shared/steps.ts';
import { readPart } from '#shared/text/splitPart.ts';
import { newOperation } from '../../operation.ts';
import type { Session } from '../../session.ts';
import { writeInSteps } from '../../steps.ts';
import { idSource } from '../../store/ids.ts';
import { type Change, insert } from '../../store/write.ts';
import type { Task } from '../../task.ts';
import { commitInSteps } from '../commit.ts';
import { DepartmentBook } from '../departmentBook.ts';
import { linesByColumn, readTableFile, type TableLine } from '../readTable.ts';
import { categoryNamed, itemNamed, mainOf } from './findThings.ts';
import { addedItem } from './newItem.ts';
import { MergeMap, type Ruling, rulingChange } from './ruling.ts';
import { partOf, splitChanges } from './splitItem.ts';

/** decisions.csv: the six documented columns, and those that adding, splitting and changing need. */
const columns = {
  item: ['item', '事项', '编号', '事项编号'],
  decision: ['decision', '处理意见', '处理结果', '处理'],
  target: ['target', '去向', '并入', '合并至'],
  reason: ['reason', '理由'],
  legal_basis: ['legal_basis', '处理依据', '依据'],
  actor: ['actor', '经办人'],
  as_sub_item: ['as_sub_item', '列为子项'],
  public: ['public', '公布', '是否公开'],
  name: ['name', '事项名称', '名称'],
  department: ['department', '部门', '行使主体'],
  category: ['category', '类别'],
  basis: ['basis', '设定依据', '实施依据'],
};

/**
 * Decides as a table says, all of it or none: a line that cannot be carried out is told with its row and nothing is
 * written, so that a corrected table can simply be given again.
 */
export async function decideTable(
  session: Session,
  input: Parsed<'decide/table'>,
  task: Task,
): Promise<Output<'decide/table'>> {
  const cells = await readTableFile(session, input.file, task);
  const lines = linesByColumn(input.file, cells, columns, ['item', 'decision']);
  return writeInSteps(session, carryOut(session, input, lines), task);
}

function* carryOut(
  session: Session,
  input: Parsed<'decide/table'>,
  lines: readonly TableLine[],
): Steps<Output<'decide/table'>> {
  return yield* new DecisionTable(session, input).carryOut(lines);
}

class DecisionTable {
  readonly #session: Session;
  readonly #input: Parsed<'decide/table'>;
  readonly #nextId: ReturnType<typeof idSource>;
  readonly #departments: DepartmentBook;
  readonly #merges: MergeMap;
  readonly #changes: Change[] = [];
  #items = 0;
  #added = 0;
  #split = 0;

  constructor(session: Session, input: Parsed<'decide/table'>) {
    this.#session = session;
    this.#input = input;
    this.#nextId = idSource(session.db);
    const { place } = session.settings;
    this.#departments = new DepartmentBook(session.db, place, session.surroundings, this.#nextId);
    this.#merges = new MergeMap(session.db);
  }

  *carryOut(lines: readonly TableLine[]): Steps<Output<'decide/table'>> {
    yield* part(this.#carryOutLines(lines), 0, 0.3);
    const values = { as: '按表', items: this.#items, by: basename(this.#input.file) };
    const operation = newOperation(this.#session, 'decide', this.#input.actor, values);
    const written = yield* part(commitInSteps(this.#session, operation, this.#changes), 0.3, 1);
    return {
      operation: written?.operationId ?? null,
      items: written === null ? 0 : this.#items,
      groups: 0,
      added: this.#added,
      split: this.#split,
    };
  }

  *#carryOutLines(lines: readonly TableLine[]): Steps<void> {
    for (const [done, line] of lines.entries()) {
      yield { done, total: lines.length };
      this.#carryOutLine(line);
    }
  }

  #carryOutLine(line: TableLine): void {
    try {
      const decision = decisionOf(text(line, 'decision'));
      if (text(line, 'item') === '') this.#add(line, decision.decision);
      else if (decision.decision === '拆分' && text(line, 'target') !== '') this.#splitUp(line);
      else this.#rule(line, decision);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      throw new Failure('bad-row', { file: basename(this.#input.file), row: line.row, detail: error.message });
    }
  }

  #rule(line: TableLine, { decision, isPublic }: { decision: Disposition; isPublic: boolean | null }): void {
    const item = itemNamed(this.#session, text(line, 'item'));
    const target = text(line, 'target');
    if (decision === '合并' && target === '') throw new Failure('merge-without-target', { item: item.number });
    const open = isPublic ?? yesOrNo(text(line, 'public'));
    const ruling: Ruling = {
      item,
      decision,
      into: decision === '合并' ? mainOf(this.#session, itemNamed(this.#session, target)) : null,
      asSubItem: yesOrNo(text(line, 'as_sub_item')) ?? false,
      target: target === '' ? null : target,
      reason: orNull(text(line, 'reason')),
      legalBasis: orNull(text(line, 'legal_basis')),
      ...(open === null ? {} : { isPublic: open }),
      change: this.#fieldChanges(line),
    };
    this.#merges.plan(ruling);
    this.#push(rulingChange(ruling, this.#actorOf(line)));
    this.#items += 1;
  }

  /** What 变更 changes: the columns of the item that are filled in. */
  #fieldChanges(line: TableLine): NonNullable<Ruling['change']> {
    const [name, basis, department, category] = ['name', 'basis', 'department', 'category'].map((column) =>
      text(line, column),
    );
    return {
      ...(name ? { name } : {}),
      ...(basis ? { basis } : {}),
      ...(department ? { departmentId: this.#departments.findOrAdd(department)?.id ?? null } : {}),
      ...(category ? { confirmedCategory: categoryNamed(this.#session, category) } : {}),
    };
  }

  #add(line: TableLine, decision: Disposition): void {
    if (decision !== '新增' && decision !== '承接') throw new Failure('unknown-item', { item: '（空）' });
    const name = text(line, 'name');
    if (name === '') throw new Failure('bad-input', { detail: `${decision}的事项没有名称` });
    const item = addedItem(this.#session, {
      id: this.#nextId('item'),
      name,
      basis: text(line, 'basis') || text(line, 'legal_basis'),
      category: categoryNamed(this.#session, text(line, 'category')),
      department: this.#departments.findOrAdd(text(line, 'department')),
      decision,
      reason: orNull(text(line, 'reason')),
      actor: this.#actorOf(line),
    });
    this.#push(insert('item', item));
    this.#items += 1;
    this.#added += 1;
  }

  #splitUp(line: TableLine): void {
    const item = itemNamed(this.#session, text(line, 'item'));
    const parts = text(line, 'target')
      .split(/[|\n]/)
      .filter((part) => part.trim() !== '')
      .map((part) => readPart(part))
      .map((part) => partOf(this.#session, part));
    const reason = orNull(text(line, 'reason'));
    const { changes } = splitChanges(this.#session, item, parts, reason, this.#actorOf(line), () =>
      this.#nextId('item'),
    );
    for (const change of changes) this.#push(change);
    this.#items += parts.length;
    this.#split += 1;
  }

  /** New departments stand before what refers to them. */
  #push(change: Change): void {
    this.#changes.push(...this.#departments.takeChanges(), change);
  }

  #actorOf(line: TableLine): string {
    return text(line, 'actor') || this.#input.actor;
  }
}

function text(line: TableLine, column: string): string {
  return line.values.get(column) ?? '';
}

function orNull(value: string): string | null {
  return value === '' ? null : value;
}

/** 保留不公开 is 保留 with a closed door (R27); 冻结 is what some places call 暂停. */
function decisionOf(word: string): { decision: Disposition; isPublic: boolean | null } {
  if (word === '保留不公开') return { decision: '保留', isPublic: false };
  const decision = dispositions.find((known) => known === (word === '冻结' ? '暂停' : word));
  if (decision === undefined) {
    throw new Failure('unknown-decision', { decision: word, known: [...dispositions, '保留不公开'].join(' ') });
  }
  return { decision, isPublic: null };
}

function yesOrNo(word: string): boolean | null {
  if (['是', '1', 'true', 'yes', 'y'].includes(word.toLowerCase())) return true;
  if (['否', '0', 'false', 'no', 'n'].includes(word.toLowerCase())) return false;
  return null;
}
