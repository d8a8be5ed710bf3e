import type { CategoryCode } from '#shared/model/category.ts';
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
const anyStep = new RegExp(steps.join('|'), 'g');
/** 设立、变更和终止审批. */
const joinedStep = new RegExp(`和?(?:${steps.join('|')})`, 'g');

/** The first step of a permit is the permit itself: 从事营利性治沙活动新办许可. */
const opening = /新办|首次|新设/g;

/** Whether powers of a category are applied for and then changed, prolonged, ended; unknown may be. */
export function mayHaveSteps(category: CategoryCode | null): boolean {
  return category === null || ['XK', 'QR', 'QT', 'BA', 'FW'].includes(category);
}

const openSteps: ReadonlySet<ActionClass> = new Set(['permit', 'file', 'register', 'confirm', 'review', '']);

const noSteps: readonly string[] = [];

/** The steps that a text tells, each once, in the order of the table. */
export function stepsIn(text: string): readonly string[] {
  const found = text.match(anyStep);
  return found === null ? noSteps : steps.filter((step) => found.includes(step));
}

/** The steps of a name; where the act is a check or a levy the same words are what it is about. */
export function stepsOf(key: string, action: ActionClass): readonly string[] {
  return openSteps.has(action) ? stepsIn(key) : noSteps;
}

/** Whether a bracket holds a step or the opening of a permit: （变更）, （新办）. */
export function opensSteps(text: string): boolean {
  return text.search(anyStep) >= 0 || text.search(opening) >= 0;
}

/** What a step leaves at the end: 生鲜乳收购许可证信息变更. */
const leftover = /(?:和|信息|手续|办理)+$/;

/** The key without its steps: 生鲜乳收购许可证信息变更 → 生鲜乳收购许可证. */
export function dropSteps(key: string, action: ActionClass): string {
  if (!openSteps.has(action)) return key;
  const rest = key.replace(opening, '');
  const dropped = rest.replace(joinedStep, '');
  return dropped === rest ? rest : dropped.replace(leftover, '');
}
