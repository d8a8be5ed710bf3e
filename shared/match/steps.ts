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

/** The first step of a permit is the permit itself: 从事营利性治沙活动新办许可. */
const opening = /新办|首次|新设/g;

const openSteps: ReadonlySet<ActionClass> = new Set(['permit', 'file', 'register', 'confirm', 'review', '']);

/** The steps that a name tells, each once, in the order of the table. */
export function stepsOf(key: string, action: ActionClass): readonly string[] {
  if (!openSteps.has(action)) return [];
  const found = new Set(key.match(anyStep));
  return found.size === 0 ? [] : steps.filter((step) => found.has(step));
}

const permitEnd = /(?:许可证?|审批|核准|核发|办理|手续|信息|登记证?)$/;

/** The key without its steps and what they leave at the end: 生鲜乳收购许可证信息变更 → 生鲜乳收购. */
export function dropSteps(key: string, found: readonly string[], action: ActionClass): string {
  if (!openSteps.has(action)) return key;
  const opened = key.replace(opening, '');
  if (found.length === 0) return opened;
  const rest = opened.replace(anyStep, '').replace(/[和]+$/, '');
  return action === 'permit' || action === '' ? rest.replace(permitEnd, '').replace(permitEnd, '') : rest;
}
