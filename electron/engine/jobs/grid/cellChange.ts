import { parseCategory } from '#shared/model/categoryWords.ts';
import { dispositions, shownDecision } from '#shared/model/decision.ts';
import { Failure } from '#shared/model/failure.ts';
import { type ExtraField, extraFields, type Item, undecided } from '#shared/model/item.ts';
import { levelNames, levels } from '#shared/model/level.ts';
import { foldText } from '#shared/text/foldText.ts';
import type { Session } from '../../session.ts';
import { listDepartments } from '../../store/departments.ts';
import { idSource } from '../../store/ids.ts';
import { DepartmentBook } from '../departmentBook.ts';
import { type Editable, fieldName, isEditable } from './fieldNames.ts';

type ItemChange = Partial<Omit<Item, 'id' | 'uid'>>;

/**
 * Turns what a person typed into a cell into the change of the item, in whatever way they write it.
 * @throws Failure edit-empty, edit-unknown, edit-locked naming the item and the field
 */
export class CellReader {
  readonly #session: Session;
  readonly #actor: string;
  readonly #departments: DepartmentBook;

  constructor(session: Session, actor: string) {
    this.#session = session;
    this.#actor = actor;
    const { db, settings, surroundings } = session;
    this.#departments = new DepartmentBook(db, settings.place, surroundings, idSource(db));
  }

  read(item: Item, field: string, value: string): ItemChange {
    const extra = extraFields.find((name) => `extra.${name}` === field);
    if (extra !== undefined) return { extra: withText(item.extra, extra, value) };
    if (!isEditable(field)) throw new Failure('edit-locked', { item: item.number, field });
    return this.#readField(item, field, value);
  }

  #readField(item: Item, field: Editable, value: string): ItemChange {
    const text = value.trim();
    switch (field) {
      case 'name':
        if (text === '') throw new Failure('edit-empty', { item: item.number, field: fieldName('name') });
        return { name: text };
      case 'basis':
        return { basis: value };
      case 'reason':
        if (item.decision === null) throw new Failure('edit-locked', { item: item.number, field: fieldName('reason') });
        return { decisionReason: text === '' ? null : text };
      case 'department':
        return { departmentId: text === '' ? null : this.#department(item, text) };
      case 'level':
        return { level: text === '' ? null : level(item, text) };
      case 'category':
        return { confirmedCategory: text === '' ? null : this.#category(item, text) };
      case 'public':
        return { isPublic: yesOrNo(item, text) };
      case 'decision':
        return this.#decision(item, text);
    }
  }

  #department(item: Item, text: string): number {
    const found = this.#departments.find(foldText(text));
    if (found !== null) return found.id;
    const known = listDepartments(this.#session.db).map(({ name }) => name);
    throw unknown(item, 'department', text, known);
  }

  /** As a decision of its own: what an earlier one said beside it is cleared. Into what to merge, no cell can say. */
  #decision(item: Item, text: string): ItemChange {
    if (text === (item.decision ?? '')) return {};
    const { isPublic: _, ...nothing } = undecided;
    // Also as it is shown where nothing was decided, so that what was copied can be pasted.
    if (['', '待研究', shownDecision(null, item.parentId !== null)].includes(text)) return nothing;
    const decision = dispositions.find((each) => each === text);
    if (decision === '合并') throw new Failure('merge-without-target', { item: item.number });
    if (decision === undefined) throw unknown(item, 'decision', text, dispositions);
    return { ...nothing, decision, decidedBy: this.#actor };
  }

  #category(item: Item, text: string): NonNullable<Item['confirmedCategory']> {
    const { members } = this.#session.settings.categories;
    const code = members.find(({ code, name }) => code === text || name === text)?.code ?? parseCategory(text);
    if (code !== null && members.some((member) => member.code === code)) return code;
    throw unknown(
      item,
      'category',
      text,
      members.map(({ name }) => name),
    );
  }
}

function withText(extra: Item['extra'], field: ExtraField, value: string): Item['extra'] {
  const { [field]: _, ...others } = extra;
  return value.trim() === '' ? others : { ...extra, [field]: value };
}

function level(item: Item, text: string): NonNullable<Item['level']> {
  const found = levels.find((each) => each === text || levelNames[each] === text || levelNames[each] === `${text}级`);
  if (found === undefined) throw unknown(item, 'level', text, Object.values(levelNames));
  return found;
}

function yesOrNo(item: Item, text: string): boolean {
  if (['是', '公开', 'true', 'yes', '1', '√'].includes(text.toLowerCase())) return true;
  if (['否', '不公开', 'false', 'no', '0', '×'].includes(text.toLowerCase())) return false;
  throw unknown(item, 'public', text, ['是', '否']);
}

function unknown(item: Item, field: Editable, value: string, known: readonly string[]): Failure {
  const shown = known.length > 20 ? `${known.slice(0, 20).join(' ')} …` : known.join(' ');
  return new Failure('edit-unknown', { item: item.number, field: fieldName(field), value, known: shown });
}
