import type { Output } from '#shared/contract.ts';
import type { Ledger } from '#shared/ledger/ledger.ts';
import { checkLines, type ReadinessCounts } from '#shared/publish/readiness.ts';
import { uncategorised } from '#shared/publish/release.ts';
import { approvingBodies } from '#shared/publish/reportSentence.ts';
import { addsUp } from '#shared/publish/tabulate.ts';
import type { Session } from '../session.ts';
import { freshness } from '../store/freshness.ts';
import { countCategoriesLeft, countFindingsBySeverity } from '../store/openQuestions.ts';
import { nextReleaseNumber } from '../store/releases.ts';
import { countGroups } from '../store/reviewQueue.ts';
import { countNameless, countRepeatedNumbers } from '../store/tally.ts';
import { nextStep, type Task } from '../task.ts';
import { keptLedger } from './readLedger.ts';
import { tabulateCatalogue } from './tabulateCatalogue.ts';

/** Everything that is looked at before a release. Counts only: nothing is composed, so that it may be asked often. */
export async function checkRelease(session: Session, task: Task): Promise<Output<'release/check'>> {
  const { db, settings } = session;
  const ledger = keptLedger(session);
  await nextStep(task, { done: 1, total: 3 });
  const found = { ...ofFindings(session), ...ofGroups(session) };
  await nextStep(task, { done: 2, total: 3 });
  const checks = checkLines({ ...ofPowers(session, ledger), ...found });
  return {
    number: nextReleaseNumber(db),
    title: settings.title,
    approvedBy: approvingBodies(settings.place),
    ready: checks.every(({ state }) => state !== 'block'),
    checks,
    ledger,
  };
}

function ofPowers(session: Session, ledger: Ledger): Omit<ReadinessCounts, FoundCounts> {
  const { db } = session;
  const table = tabulateCatalogue(session);
  const { reported, published } = ledger.powers;
  const unlisted = table.categories.find(({ code }) => code === uncategorised.code);
  return {
    unbalanced: new Set(ledger.differences.map(({ balance }) => (balance === 'rows' ? 'rows' : 'powers'))).size,
    undecided: ledger.powers.undecided + ledger.powers.undecidedAdded,
    categories: session.settings.categories.members.length,
    uncategorised: unlisted?.kept ?? 0,
    doubtful: countCategoriesLeft(db),
    nameless: countNameless(db),
    published,
    repeatedNumbers: countRepeatedNumbers(db),
    addsUp: addsUp(table) && table.total.reported === reported && table.total.published === published,
  };
}

type FoundCounts = 'groups' | 'openGroups' | 'matching' | 'severe' | 'otherFindings' | 'checking';

function ofFindings({ db }: Session): Pick<ReadinessCounts, 'severe' | 'otherFindings' | 'checking'> {
  const open = countFindingsBySeverity(db);
  const severe = open.get('severe') ?? 0;
  const all = [...open.values()].reduce((sum, each) => sum + each, 0);
  return { severe, otherFindings: all - severe, checking: freshness(db, 'findings') };
}

function ofGroups({ db }: Session): Pick<ReadinessCounts, 'groups' | 'openGroups' | 'matching'> {
  const { all, open } = countGroups(db);
  return { groups: all, openGroups: open, matching: freshness(db, 'groups') };
}
