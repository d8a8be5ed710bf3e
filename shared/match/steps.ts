import type { CategoryCode } from '#shared/model/category.ts';
import { sifted } from '#shared/text/sifted.ts';
import type { ActionClass } from './actions.ts';

/**
 * Steps in the life of one permit, registration or filing. They are handled below the power and never counted (R19);
 * in the name of a penalty the same words are its conduct (未办理变更登记).
 */
const steps: readonly string[] = [
  '设立',
  '变更',
  '延续',
  '换发',
  '换证',
  '补办',
  '补发',
  '补证',
  '遗失',
  '注销',
  '终止',
  '分立',
  '合并',
  '停业',
  '歇业',
  '恢复营业',
  '过户',
  '转入',
  '转出',
  '年检',
  '年审',
];
/** Every step has a character that few other words have. */
const ofSteps = '设更延换补失销终分并停歇恢户转年';
const anyStep = sifted(new RegExp(steps.join('|'), 'g'), ofSteps);
/** 设立、变更和终止审批. */
const joinedStep = sifted(new RegExp(`和?(?:${steps.join('|')})`, 'g'), ofSteps);

/** The first step of a permit is the permit itself: 从事营利性治沙活动新办许可. */
const opening = sifted(/新办|首次|新设/g, '新首');

const stepwise: ReadonlySet<CategoryCode> = new Set(['XK', 'QR', 'QT', 'BA', 'FW']);

/** Whether powers of a category are applied for and then changed, prolonged, ended; unknown may be. */
export function mayHaveSteps(category: CategoryCode | null): boolean {
  return category === null || stepwise.has(category);
}

const openSteps: ReadonlySet<ActionClass> = new Set(['permit', 'file', 'register', 'confirm', 'review', '']);

const noSteps: readonly string[] = [];

/** The steps that a text tells, each once, in the order of the table. */
export function stepsIn(text: string): readonly string[] {
  const found = anyStep.allIn(text);
  return found === null ? noSteps : steps.filter((step) => found.includes(step));
}

/** The steps of a name; where the act is a check or a levy the same words are what it is about. */
export function stepsOf(key: string, action: ActionClass): readonly string[] {
  return openSteps.has(action) ? stepsIn(key) : noSteps;
}

/** Whether a bracket holds a step or the opening of a permit: （变更）, （新办）. */
export function opensSteps(text: string): boolean {
  return anyStep.isIn(text) || opening.isIn(text);
}

/** What a step leaves at the end: 生鲜乳收购许可证信息变更. */
const leftover = /(?:和|信息|手续|办理)+$/;

/** The key without its steps: 生鲜乳收购许可证信息变更 → 生鲜乳收购许可证. */
export function dropSteps(key: string, action: ActionClass): string {
  if (!openSteps.has(action)) return key;
  const rest = opening.replace(key, '');
  const dropped = joinedStep.replace(rest, '');
  return dropped === rest ? rest : dropped.replace(leftover, '');
}
