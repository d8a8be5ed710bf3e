import type { Output } from '#shared/contract.ts';
import { reportSentence } from '#shared/publish/reportSentence.ts';
import { reduction, summaryMatrix } from '#shared/publish/summary.ts';
import type { Session } from '../session.ts';
import { gatherRelease } from './releaseContent.ts';

/** Before and after, as a release made now would say it. */
export function readStatistics(session: Session): Output<'stats/read'> {
  const date = session.surroundings.now().slice(0, 10);
  const { content } = gatherRelease(session, { number: 1, title: session.settings.title, date, draft: true });
  const { reported, published } = content.ledger.whole.powers;
  const { rows, totals } = summaryMatrix(content);
  const reportedBy = new Map(
    content.ledger.categories.map(({ category, ledger }) => [category, ledger.powers.reported]),
  );
  return {
    reported,
    published,
    reductionPercent: Number(reduction(reported, published).percent ?? 0),
    categories: content.categories.map(({ code, name }, index) => ({
      code,
      name,
      reported: reportedBy.get(name) ?? 0,
      published: totals.counts[index] ?? 0,
    })),
    departments: content.ledger.departments.map(({ department, ledger }) => ({
      department,
      reported: ledger.powers.reported,
      published: ledger.powers.published,
      undecided: ledger.powers.undecided,
    })),
    matrix: rows.map(({ department, counts, total }) => ({
      department,
      categories: Object.fromEntries(content.categories.map(({ name }, index) => [name, counts[index] ?? 0])),
      total,
    })),
    sentence: reportSentence(content),
  };
}
