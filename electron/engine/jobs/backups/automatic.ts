import { type CallName, contract } from '#shared/contract.ts';
import { Failure } from '#shared/model/failure.ts';
import type { Session } from '../../session.ts';
import { clearHalfCopies, listBackups } from '../../store/backups.ts';
import { lastOperationId } from '../../store/derived.ts';
import { outside, type Task } from '../../task.ts';
import { backUp } from './backups.ts';

const beforeLarge = 10 * 60_000;
const byTheClock = 60 * 60_000;

/**
 * Makes a backup before a call that writes, where one is due and something was written since the last. Before large work
 * it is waited for; by the clock it is made beside the work. That it cannot be made stops nobody; it is told with the
 * list of backups.
 */
export async function backUpIfDue(session: Session, name: CallName, task: Task): Promise<void> {
  if (!session.isOpen || !contract[name].writes || name.startsWith('backup/') || name.startsWith('catalogue/')) return;
  const { backups } = session;
  const isLarge = contract[name].writes === 'much';
  if (backups.due === 'never' || (backups.due === 'before-large' && !isLarge)) return;
  if (!isDue(session, isLarge ? beforeLarge : byTheClock) || backups.running !== null) return;
  backups.running = make(session, isLarge ? 'work' : 'time');
  if (isLarge) await outside(task, backups.running);
}

async function make(session: Session, reason: 'work' | 'time'): Promise<void> {
  const { backups, file, db, surroundings } = session;
  try {
    // Another process may be at its own.
    if (backups.due === 'always' && (backups.last?.operation ?? null) === null) clearHalfCopies(file);
    // From its beginning on: where it cannot be made it is tried again when the next one is due.
    backups.last = { operation: lastOperationId(db), at: surroundings.now() };
    await backUp(session, reason, () => {
      if (backups.ended) throw new Failure('stopped');
    });
    backups.failure = null;
  } catch (error) {
    // The catalogue was closed meanwhile.
    if (backups.ended) return;
    if (!(error instanceof Failure)) throw error;
    backups.failure = { code: error.code, values: error.values };
  } finally {
    backups.running = null;
  }
}

function isDue(session: Session, interval: number): boolean {
  const { backups, db, file, surroundings } = session;
  const operation = lastOperationId(db);
  // Nothing but its making: there is nothing to lose.
  if (operation <= 1 || backups.last?.operation === operation) return false;
  // Before each write: the folder is looked into once.
  backups.last ??= madeEarlier(file);
  if (backups.last === null) return true;
  const { at } = backups.last;
  const now = surroundings.now();
  return Date.parse(now) - Date.parse(at) >= interval || surroundings.dayOf(now) !== surroundings.dayOf(at);
}

function madeEarlier(file: string): Session['backups']['last'] {
  const [latest] = listBackups(file);
  return latest === undefined ? null : { operation: null, at: latest.at };
}
