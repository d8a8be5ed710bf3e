import type { Output } from '#shared/contract.ts';
import { waterfall } from '#shared/ledger/waterfall.ts';
import { isKept } from '#shared/model/decision.ts';
import { publicGains } from '#shared/publish/publicSteps.ts';
import { uncategorised } from '#shared/publish/release.ts';
import { sentenceOf } from '#shared/publish/reportSentence.ts';
import { reduction } from '#shared/publish/summary.ts';
import type { Figures, TabulatedPowers } from '#shared/publish/tabulate.ts';
import type { Session } from '../session.ts';
import { listDecisionCounts, tallyPowers } from '../store/tally.ts';
import { nextStep, type Task } from '../task.ts';
import { keptLedger } from './readLedger.ts';
import { tabulateCatalogue } from './tabulateCatalogue.ts';

/** Before and after, as a release made now would say it: counted, not composed. */
export async function readStatistics(session: Session, task: Task): Promise<Output<'stats/read'>> {
  const { powers, subItems } = keptLedger(session);
  await nextStep(task, { done: 1, total: 2 });
  const tallies = tallyPowers(session.db);
  const table = tabulateCatalogue(session, tallies);
  const { reported, published } = powers;
  return {
    reported,
    published,
    reductionPercent: Number(reduction(reported, published).percent ?? 0),
    subItems,
    undecided: powers.undecided + powers.undecidedAdded,
    steps: waterfall(powers),
    categories: table.categories.map(({ code, name, ...figures }) => ({
      code,
      name,
      reported: figures.reported,
      published: figures.published,
      where: [{ field: 'listed', value: code === uncategorised.code ? '' : code }],
    })),
    departments: table.rows.map(({ department, ...figures }) => ({
      department,
      reported: figures.reported,
      published: figures.published,
      undecided: figures.undecided,
    })),
    matrix: table.rows.map((row) => ({
      department: row.department,
      categories: byCategory(table, row.cells, 'published'),
      total: row.published,
      reported: byCategory(table, row.cells, 'reported'),
      reportedTotal: row.reported,
      where: [{ field: 'department', value: row.department }],
    })),
    sentence: sentenceOf({
      place: session.settings.place,
      date: session.surroundings.dayOf(session.surroundings.now()),
      draft: true,
      approval: null,
      powers,
      gains: publicGains(tallies.filter(({ decision, isPublic }) => isPublic && isKept(decision))),
      reporting: table.rows.filter((row) => row.reported > 0).length,
      categories: table.categories,
    }),
  };
}

function byCategory(
  { categories }: TabulatedPowers,
  cells: readonly Figures[],
  figure: 'reported' | 'published',
): Record<string, number> {
  return Object.fromEntries(categories.map(({ name }, index) => [name, cells[index]?.[figure] ?? 0]));
}

/** How the decisions went, day by day, from the log: what was undone counts where it was undone. */
export function readProgress(session: Session): Output<'stats/progress'> {
  const { surroundings } = session;
  const days: Output<'stats/progress'>['days'] = [];
  let standing = 0;
  for (const { operation, at, decided, takenBack } of listDecisionCounts(session.db)) {
    const day = surroundings.dayOf(at);
    standing += decided - takenBack;
    const last = days.at(-1);
    if (last?.day === day) {
      last.decided += decided;
      last.takenBack += takenBack;
      last.standing = standing;
      last.operation = operation;
    } else days.push({ day, decided, takenBack, standing, operation });
  }
  return { days };
}
