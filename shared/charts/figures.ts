import type { Ledger } from '#shared/ledger/ledger.ts';
import { ledgerWords } from '#shared/ledger/sentence.ts';
import { lostTerms } from '#shared/ledger/waterfall.ts';
import { editionLine, printedTitle } from '#shared/publish/heading.ts';
import { type FigureStep, lossesTogether, publicGains, publicSteps } from '#shared/publish/publicSteps.ts';
import type { PublishedList } from '#shared/publish/publishedList.ts';
import type { ReleaseContent } from '#shared/publish/release.ts';
import { type ReportTable, reportTable } from '#shared/publish/reportTable.ts';
import { type SummaryMatrix, summaryMatrix } from '#shared/publish/summary.ts';

/** How many 主项 ended so. */
export interface OutcomeFigure {
  readonly word: string;
  readonly figure: number;
}

/**
 * What the pictures of a release and the tables beside them say, all of it from its own content. How many powers are
 * kept and not public is said nowhere.
 */
export interface ReleaseFigures {
  readonly title: string;
  /** 第1号　2015年11月20日公布 */
  readonly edition: string;
  readonly steps: readonly FigureStep[];
  /** What became of what was reported: together they are the reported powers. */
  readonly outcomes: readonly OutcomeFigure[];
  /** Of the published powers, those that nobody reported; none where there are none. */
  readonly gains: readonly OutcomeFigure[];
  /** Before and after by category, with the reduction rate. */
  readonly report: ReportTable;
  /** As printed, in the order of the counts of {@link matrix}. */
  readonly categories: readonly string[];
  readonly matrix: SummaryMatrix;
}

/** A list that accounts are kept of: the whole of a release. */
export type AccountedList = PublishedList & Pick<ReleaseContent, 'ledger'>;

export function isAccounted(list: PublishedList): list is AccountedList {
  return list.ledger !== null;
}

export function figuresOf(content: AccountedList): ReleaseFigures {
  const { powers } = content.ledger.whole;
  const gains = publicGains(content.powers);
  return {
    title: printedTitle(content),
    edition: editionLine(content),
    steps: publicSteps({ ...powers, ...gains }),
    outcomes: outcomesOf(content, powers),
    gains: nonzero([
      ['新增', gains.new],
      ['承接', gains.takenOver],
      ['拆分增加', gains.gainedBySplits],
    ]),
    report: reportTable(content),
    categories: content.categories.map(({ name }) => name),
    matrix: summaryMatrix(content),
  };
}

/** What may not be told apart where something is not public stands together as 其他. */
function outcomesOf({ powers }: AccountedList, terms: Ledger['powers']): OutcomeFigure[] {
  const reported = powers.filter(({ origin }) => origin === 'reported');
  const changed = reported.filter(({ decision }) => decision === '变更').length;
  const together = lossesTogether(terms);
  const lost = lostTerms.filter((term) => !together.includes(term));
  const told: (readonly [word: string, figure: number])[] = [
    ['保留', reported.length - changed],
    ['保留并变更', changed],
    ...lost.map((term) => [ledgerWords.zh[term], terms[term]] as const),
  ];
  if (together.length === 0) return nonzero(told);
  const rest = terms.reported - told.reduce((sum, [, figure]) => sum + figure, 0);
  return nonzero([...told, ['其他', rest]]);
}

function nonzero(figures: readonly (readonly [word: string, figure: number])[]): OutcomeFigure[] {
  return figures.flatMap(([word, figure]) => (figure === 0 ? [] : [{ word, figure }]));
}
